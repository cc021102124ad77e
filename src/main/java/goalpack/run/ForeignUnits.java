package goalpack.run;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Scope;
import goalpack.goal.Texts;
import goalpack.goal.Unit;
import goalpack.ingest.Intake;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of units that a pack does not speak of, as far as they mean nothing else in book, exports and templates. */
final class ForeignUnits {
    private static final int SHORTEST = 4;

    private final GoalBook book;
    private final List<Scope> all;
    private final Set<String> meaningElse;

    /** @param vocabulary every word that our own templates use */
    ForeignUnits(GoalBook book, Intake intake, String vocabulary) {
        this.book = book;
        this.all = IntStream.rangeClosed(1, book.units().levels().size())
                .mapToObj(book.units()::at)
                .flatMap(List::stream)
                .toList();
        String words = folded(vocabulary + " " + words(book, intake).collect(Collectors.joining(" ")));
        Set<String> labels = labels(intake);
        this.meaningElse = book.units()
                .whole()
                .all()
                .map(Unit::name)
                .map(ForeignUnits::folded)
                .filter(name -> name.length() < SHORTEST || labels.contains(name) || words.contains(name))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(GoalBook book, Intake intake) {
        Stream<Texts> texts = Stream.concat(
                Stream.concat(Stream.of(book.mission()), book.roles().stream().map(role -> role.title())),
                book.goals().stream().flatMap(ForeignUnits::texts));
        return Stream.of(
                        texts.flatMap(text -> text.byLanguage().values().stream()),
                        Stream.of(book.organisation(), book.zone().getId()),
                        book.calendars().keySet().stream(),
                        book.people().stream().map(person -> person.name()),
                        intake.files().stream().map(file -> file.file()))
                .flatMap(Function.identity());
    }

    private static Stream<Texts> texts(Goal goal) {
        return Stream.of(
                        Stream.of(goal.says(), goal.because(), Texts.of(goal.owner())),
                        goal.needs().stream().flatMap(need -> Stream.of(need.says(), Texts.of(need.from()))),
                        goal.actions().stream()
                                .flatMap(action -> Stream.of(action.says(), action.expects(), Texts.of(action.who()))),
                        goal.objections().stream()
                                .flatMap(objection -> Stream.of(objection.says(), objection.proposes())),
                        goal.milestones().stream().map(milestone -> milestone.says()),
                        goal.revisions().stream().map(revision -> revision.because()))
                .flatMap(Function.identity());
    }

    /** What tickets say besides their unit. */
    private Set<String> labels(Intake intake) {
        Set<String> values = new HashSet<>();
        for (Ticket ticket : intake.tickets()) {
            for (Label label : Label.values()) {
                if (label != book.units().by()) {
                    values.add(ticket.label(label));
                }
            }
        }
        return values.stream().map(ForeignUnits::folded).collect(Collectors.toSet());
    }

    /** The names that must not stand in what speaks of the scope. */
    Names outside(Scope scope) {
        Set<String> known = all.stream()
                .filter(other -> scope.covers(other) || other.covers(scope))
                .map(other -> folded(other.name()))
                .collect(Collectors.toSet());
        return Names.of(all.stream()
                .filter(other -> !scope.covers(other) && !other.covers(scope))
                .map(other -> folded(other.name()))
                .filter(name -> !meaningElse.contains(name))
                .filter(name -> known.stream().noneMatch(own -> own.contains(name)))
                .collect(Collectors.toSet()));
    }

    /** Folded names, to be found as whole words. */
    record Names(Set<String> all, Pattern pattern) {
        /** Longer texts may hold a name among other words; a cell of a table is one or is none. */
        private static final int CELL = 40;

        private static Names of(Set<String> names) {
            String any = names.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
            return new Names(
                    names,
                    names.isEmpty()
                            ? Pattern.compile("(?!)")
                            : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
        }

        boolean areIn(String folded) {
            return all.contains(folded)
                    || (folded.length() > CELL && pattern.matcher(folded).find());
        }
    }

    /** Every word of the templates in the folder. */
    static String vocabulary(Path folder) throws IOException {
        StringBuilder words = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(properties|ftlx?)"))
                    .toList()) {
                words.append(Files.readString(file)).append(' ');
            }
        }
        return words.toString();
    }

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
