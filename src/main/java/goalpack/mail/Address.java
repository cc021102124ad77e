package goalpack.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a mail goes, or comes from.
 *
 * @param name of the person; may be empty
 * @param address of ASCII letters, as servers everywhere take it
 */
public record Address(HeaderText name, String address) {
    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern PLAIN =
            Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");
    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^<>\"]*?)\"?\\s*<([^<>]*)>\\s*");

    /** Refuses what is no address. */
    public Address {
        if (!isOne(address)) {
            throw new IllegalArgumentException("no address: " + address);
        }
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }

    /** The address of a person; empty where it is none or the name may not stand in a header. */
    public static Optional<Address> of(String name, String address) {
        return isOne(address) && HeaderText.isSafe(name)
                ? Optional.of(new Address(new HeaderText(name.strip()), address))
                : Optional.empty();
    }

    /** Reads {@code ops@desk.example} or {@code Support Operations <ops@desk.example>}. */
    public static Optional<Address> read(String written) {
        Matcher named = NAMED.matcher(written);
        return named.matches() ? of(named.group(1), named.group(2).strip()) : of("", written.strip());
    }

    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether both lead to the same mailbox, as far as anybody but its server can tell. */
    public boolean isSameMailbox(Address other) {
        return address.equalsIgnoreCase(other.address);
    }

    /** As {@link #read} reads it. */
    public String written() {
        return name.text().isEmpty() ? address : name.text() + " <" + address + ">";
    }
}
