package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.MailRules;
import goalpack.goal.Person;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.mail.Address;
import goalpack.pack.Pack;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides who gets a pack: by the people file and the goal book, and by nothing else. */
final class Recipients {
    private final GoalBook book;
    private final MailRules rules;
    private final LocalDate day;
    private final List<String> domains;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Somebody who gets a pack.
     *
     * @param person id in the people file; empty for an address that the book names
     * @param audience role and unit of the reader: a holder's own, else what the book grants
     * @param language that the reader wants; empty for the run's
     */
    record Recipient(String person, Address address, String audience, String language) {}

    /**
     * Those of a run.
     *
     * @param day on which somebody has to hold a role
     */
    Recipients(GoalBook book, MailRules rules, LocalDate day) {
        this.book = book;
        this.rules = rules;
        this.day = day;
        this.domains = domains(rules);
    }

    /** The domains that mail may go to: the sender's own where the book names none. */
    static List<String> domains(MailRules rules) {
        return rules.allowedDomains().isEmpty()
                ? Address.read(rules.from()).map(Address::domain).stream().toList()
                : rules.allowedDomains();
    }

    /** Who gets the pack, each mailbox once; what keeps somebody from getting it is kept as a problem. */
    List<Recipient> of(Pack pack) {
        List<Recipient> found = new ArrayList<>();
        boolean isPersonal = pack.scope().person().isPresent();
        if (isPersonal && !rules.to(pack.role()).equals(List.of(MailRules.HOLDER))) {
            problem("mail-personal-to-others", Map.of("role", pack.role()));
        }
        for (String word : isPersonal ? List.of(MailRules.HOLDER) : rules.to(pack.role())) {
            for (Recipient one : named(word, pack)) {
                if (found.stream().noneMatch(other -> other.address().isSameMailbox(one.address()))) {
                    found.add(one);
                }
            }
        }
        if (found.isEmpty()) {
            problem("mail-nobody", Map.of("audience", pack.audience(), "day", day.toString()));
        }
        return found;
    }

    /** What keeps packs from reaching somebody. */
    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    private List<Recipient> named(String word, Pack pack) {
        return switch (word) {
            case MailRules.HOLDER ->
                holders(pack).stream()
                        .flatMap(person -> recipient(person, audience(person)).stream())
                        .toList();
            case MailRules.REPORTS_TO ->
                holders(pack).stream()
                        .flatMap(holder -> people().filter(person -> person.id().equals(holder.reportsTo())))
                        .flatMap(person -> recipient(person, pack.audience()).stream())
                        .toList();
            default ->
                book.role(word).isPresent()
                        ? people().filter(person -> person.role().equals(word) && isAbove(person, pack.scope()))
                                .flatMap(person -> recipient(person, pack.audience()).stream())
                                .toList()
                        : fixed(word, pack);
        };
    }

    private List<Person> holders(Pack pack) {
        return people().filter(person -> person.role().equals(pack.role())
                        && pack.scope()
                                .person()
                                .map(person::equals)
                                .orElseGet(
                                        () -> person.unit().equals(pack.scope().name())))
                .toList();
    }

    private Stream<Person> people() {
        return book.people().stream().filter(person -> person.isThereOn(day));
    }

    /** From the person's own row alone, so that a pack for another unit would show. */
    private String audience(Person person) {
        String path = IntStream.rangeClosed(0, book.units().levels().size())
                .mapToObj(book.units()::at)
                .flatMap(List::stream)
                .filter(scope -> scope.name().equals(person.unit()))
                .map(Scope::text)
                .findFirst()
                .orElse(person.unit());
        boolean isPersonal = book.role(person.role())
                .filter(role -> role.covers() instanceof Role.Coverage.Personal)
                .isPresent();
        return person.role() + ":" + (isPersonal ? path + (path.isEmpty() ? "" : "/") + person.id() : path);
    }

    private static boolean isAbove(Person person, Scope scope) {
        return person.unit().isEmpty() || scope.path().contains(person.unit());
    }

    private Optional<Recipient> recipient(Person person, String audience) {
        if (person.email().isEmpty()) {
            problem("mail-no-address", Map.of("person", person.id(), "audience", audience));
            return Optional.empty();
        }
        return allowed(Address.of(person.name(), person.email()), person.email())
                .map(address -> new Recipient(person.id(), address, audience, person.language()));
    }

    private List<Recipient> fixed(String word, Pack pack) {
        return allowed(Address.read(word), word)
                .map(address -> new Recipient("", address, pack.audience(), ""))
                .stream()
                .toList();
    }

    private Optional<Address> allowed(Optional<Address> address, String written) {
        if (address.isEmpty()) {
            problem("mail-address-refused", Map.of("found", written));
            return Optional.empty();
        }
        if (!domains.contains(address.get().domain())) {
            problem("mail-domain-refused", Map.of("found", written, "domains", String.join(", ", domains)));
            return Optional.empty();
        }
        return address;
    }

    private void problem(String rule, Map<String, Object> arguments) {
        problems.add(Problem.mend(rule, Place.NONE, arguments));
    }
}
