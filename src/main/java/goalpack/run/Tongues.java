package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.pack.Packs;
import goalpack.render.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decides which language a pack speaks: the one asked for; else that of those who hold the role there, where they share
 * one; else the book's.
 *
 * @param asked on the command line
 * @param day on which somebody has to hold a role
 * @param spoken the languages that there are texts in
 */
record Tongues(GoalBook book, Optional<String> asked, LocalDate day, List<Language> spoken) implements Packs.Speech {
    Tongues {
        spoken = List.copyOf(spoken);
    }

    /** What the run as a whole speaks. */
    String common() {
        return asked.orElse(book.language());
    }

    @Override
    public String of(Role role, Scope scope) {
        List<String> own = book.people().stream()
                .filter(person -> person.role().equals(role.id()) && isOf(person, scope) && person.isThereOn(day))
                .map(this::own)
                .distinct()
                .toList();
        return asked.isPresent() || own.size() != 1 ? common() : own.getFirst();
    }

    private static boolean isOf(Person person, Scope scope) {
        return scope.person().map(person::equals).orElseGet(() -> person.unit().equals(scope.name()));
    }

    private String own(Person person) {
        return Language.of(person.language())
                .filter(spoken::contains)
                .map(Language::code)
                .orElse(common());
    }
}
