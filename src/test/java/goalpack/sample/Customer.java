package goalpack.sample;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody who writes to the shop. */
record Customer(long id, String language, String name, String email, String company) {

    /** So many customers of a team, a few of them shops and clubs, one in ten writing in English. */
    static List<Customer> of(Team team, int count, Words words, Dice dice) {
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String language = dice.chance(100) ? "en" : team.language;
            String first = dice.pick(words.all("first." + language));
            String last = dice.pick(words.all("last." + language));
            String company = dice.chance(60) ? dice.pick(words.all("company." + language)) : "";
            String mailbox = ascii(first) + "." + ascii(last) + dice.between(1, 99);
            String domain = dice.pick(List.of("example.com", "example.org", "example.net"));
            long id = 360_000_000_000L + team.monthly * 10_000_000L + i * 7_919L;
            customers.add(new Customer(id, language, first + " " + last, mailbox + "@" + domain, company));
        }
        return customers;
    }

    private static String ascii(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ı", "i");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
