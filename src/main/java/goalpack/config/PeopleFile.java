package goalpack.config;

import goalpack.config.bind.WrittenBook;
import goalpack.config.rule.UnitNames;
import goalpack.config.written.Likeness;
import goalpack.goal.Person;
import goalpack.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads and judges the file of people. */
final class PeopleFile {
    private static final List<String> NEEDED = List.of("id", "name", "role");
    private static final Set<String> LANGUAGES = new TreeSet<>(Set.of("en", "de", "fr", "tr", "nb"));

    private final Companions.Rows table;
    private final WrittenBook book;
    private final List<Problem> problems;
    private final Map<String, Map<String, Integer>> seen = new HashMap<>();

    PeopleFile(Companions.Rows table, WrittenBook book, List<Problem> problems) {
        this.table = table;
        this.book = book;
        this.problems = problems;
    }

    List<Person> people() {
        if (!table.has(NEEDED, "people-column-missing", problems)) {
            return List.of();
        }
        List<Row> rows = table.numbered();
        Set<String> ids = new TreeSet<>(rows.stream().map(row -> row.text("id")).toList());
        List<Person> people = new ArrayList<>();
        for (Row row : rows) {
            judge(row, ids);
            people.add(person(row));
        }
        leadToOneAlone(rows);
        return people;
    }

    private Person person(Row row) {
        return new Person(
                row.text("id"),
                row.text("name"),
                row.text("email"),
                row.text("role"),
                row.text("unit"),
                row.text("reports_to"),
                aliases(row),
                row.text("language"),
                row.date("from", problems),
                row.date("until", problems));
    }

    private void judge(Row row, Set<String> ids) {
        NEEDED.stream()
                .filter(column -> row.text(column).isEmpty())
                .forEach(column ->
                        problems.add(Problem.stops("person-cell-empty", row.place(column), Map.of("column", column))));
        once(row, "id");
        once(row, "name");
        once(row, "email");
        book.names("roles")
                .filter(roles -> book.names("partners")
                        .filter(partners -> partners.contains(row.text("role")))
                        .isEmpty())
                .ifPresent(roles -> known(row, "role", roles, "person-role-unknown"));
        UnitNames.in(book).ifPresent(units -> known(row, "unit", units, "person-unit-unknown"));
        known(row, "reports_to", ids, "person-above-unknown");
        known(row, "language", LANGUAGES, "person-language-unknown");
    }

    /** Names and addresses compare without regard to case. */
    private void once(Row row, String column) {
        String text = row.text(column);
        Integer first = seen.computeIfAbsent(column, name -> new HashMap<>())
                .putIfAbsent(text.toLowerCase(Locale.ROOT), row.line());
        if (!text.isEmpty() && first != null) {
            problems.add(Problem.stops(
                    "person-twice", row.place(column), Map.of("column", column, "found", text, "first", first)));
        }
    }

    private static List<String> aliases(Row row) {
        return Stream.of(row.text("aliases").split(";", -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    /** Another name of somebody is in no way a name of somebody else. */
    private void leadToOneAlone(List<Row> rows) {
        Map<String, Integer> whose = new HashMap<>();
        for (Row row : rows) {
            Stream.of("id", "name", "email")
                    .map(row::text)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> whose.putIfAbsent(text.toLowerCase(Locale.ROOT), row.line()));
        }
        for (Row row : rows) {
            for (String alias : aliases(row)) {
                Integer first = whose.putIfAbsent(alias.toLowerCase(Locale.ROOT), row.line());
                if (first != null && first != row.line()) {
                    problems.add(Problem.stops(
                            "person-twice",
                            row.place("aliases"),
                            Map.of("column", "aliases", "found", alias, "first", first)));
                }
            }
        }
    }

    private void known(Row row, String column, Set<String> names, String rule) {
        String text = row.text(column);
        if (!text.isEmpty() && !names.contains(text)) {
            problems.add(Problem.stops(rule, row.place(column), Likeness.arguments(text, names)));
        }
    }
}
