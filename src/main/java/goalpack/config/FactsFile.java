package goalpack.config;

import goalpack.config.bind.WrittenBook;
import goalpack.config.rule.UnitNames;
import goalpack.config.written.Likeness;
import goalpack.goal.Fact;
import goalpack.goal.FactSheet;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.problem.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads and judges the file of facts: one figure a row. */
final class FactsFile {
    private static final List<String> NEEDED = List.of("period", "scope", "key", "value");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private final Companions.Rows table;
    private final WrittenBook book;
    private final Periods periods;
    private final List<Problem> problems;
    private final Map<List<String>, Integer> seen = new HashMap<>();

    FactsFile(Companions.Rows table, WrittenBook book, Periods periods, List<Problem> problems) {
        this.table = table;
        this.book = book;
        this.periods = periods;
        this.problems = problems;
    }

    /** The sound rows; every unsound one is told. */
    FactSheet sheet() {
        if (!table.has(NEEDED, "facts-column-missing", problems)) {
            return FactSheet.NONE;
        }
        List<Row> rows = table.numbered();
        List<Fact> facts = new ArrayList<>();
        rows.forEach(row -> fact(row).ifPresent(facts::add));
        return new FactSheet(facts);
    }

    private Optional<Fact> fact(Row row) {
        Optional<Period> period = period(row);
        Optional<String> unit = unit(row);
        Optional<BigFraction> value = value(row);
        String key = row.text("key");
        if (key.isEmpty()) {
            problems.add(Problem.stops("fact-cell-empty", row.place("key"), Map.of("column", "key")));
        }
        if (period.isEmpty() || unit.isEmpty() || value.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        Period days = period.get();
        Integer first =
                seen.putIfAbsent(List.of(days.start().toString(), days.end().toString(), unit.get(), key), row.line());
        if (first != null) {
            problems.add(Problem.stops(
                    "fact-twice", row.place("key"), Map.of("key", key, "period", days.id(), "first", first)));
            return Optional.empty();
        }
        String file = String.valueOf(table.file().getFileName());
        return Optional.of(new Fact(days, unit.get(), key, value.get(), file, row.line()));
    }

    private Optional<Period> period(Row row) {
        String text = row.text("period");
        Optional<Period> period = periods.read(text, LocalDate.EPOCH).value();
        if (period.isEmpty()) {
            problems.add(Problem.stops("fact-period-unreadable", row.place("period"), Map.of("found", text)));
        }
        return period;
    }

    /** A unit's name, or its path with slashes; empty, or {@code all}, is the whole. */
    private Optional<String> unit(Row row) {
        String text = row.text("scope");
        if (text.isEmpty() || text.equals(FactSheet.WHOLE)) {
            return Optional.of("");
        }
        String name = text.substring(text.lastIndexOf('/') + 1);
        Optional<Set<String>> known = UnitNames.in(book);
        if (known.isPresent() && !known.get().contains(name)) {
            problems.add(
                    Problem.stops("fact-scope-unknown", row.place("scope"), Likeness.arguments(text, known.get())));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Optional<BigFraction> value(Row row) {
        String text = row.text("value");
        if (!NUMBER.matcher(text).matches()) {
            problems.add(Problem.stops("fact-not-a-number", row.place("value"), Map.of("found", text)));
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(text);
        return Optional.of(BigFraction.of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale())));
    }
}
