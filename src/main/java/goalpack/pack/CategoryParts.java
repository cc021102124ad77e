package goalpack.pack;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.measure.Accumulator;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.score.Organisation;
import goalpack.ticket.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The figures of each category: the largest ones apart, the rest together. */
final class CategoryParts {
    private static final int SHOWN = 12;

    private final Ledgers ledgers;
    private final Period period;
    private final Label by;

    CategoryParts(Ledgers ledgers, Period period) {
        this.ledgers = ledgers;
        this.period = period;
        this.by = isStated(Label.CATEGORY) || !isStated(Label.TYPE) ? Label.CATEGORY : Label.TYPE;
    }

    private boolean isStated(Label label) {
        return ledgers.population().tickets().stream()
                .anyMatch(ticket -> !ticket.label(label).isEmpty());
    }

    /** The field that the parts go by: the category, or the type where tickets state no category. */
    Label by() {
        return by;
    }

    /** Empty where tickets state nothing. */
    List<BaselinePage.Part> of(List<MetricSpec> columns) {
        List<String> names = names();
        if (names.size() < 2) {
            return List.of();
        }
        int shown = names.size() > SHOWN + 1 ? SHOWN : names.size();
        List<SortedMap<String, Accumulator>> parts =
                columns.stream().map(this::parts).toList();
        List<BaselinePage.Part> rows = new ArrayList<>();
        names.subList(0, shown).forEach(name -> rows.add(part(name, List.of(name), columns, parts)));
        if (shown < names.size()) {
            List<String> rest = names.subList(shown, names.size());
            rows.add(part(Organisation.OTHERS, rest, columns, parts));
        }
        return rows;
    }

    private SortedMap<String, Accumulator> parts(MetricSpec spec) {
        return ledgers.of(spec).parts(new Scope(List.of(), List.of()), period, ticket -> ticket.label(by));
    }

    /** All that tickets of the period state, the one with the most arrivals first; those that state none last. */
    private List<String> names() {
        Map<String, Accumulator> created = parts(MetricSpec.plain(Metric.CREATED_TICKETS));
        Set<String> names = new HashSet<>(created.keySet());
        names.addAll(parts(MetricSpec.plain(Metric.SOLVED_TICKETS)).keySet());
        names.addAll(parts(MetricSpec.plain(Metric.BACKLOG)).keySet());
        return names.stream()
                .sorted(Comparator.comparing(String::isEmpty)
                        .thenComparing(Comparator.comparingLong((String name) -> count(created, name))
                                .reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static long count(Map<String, Accumulator> created, String name) {
        Accumulator found = created.get(name);
        return found == null
                ? 0
                : found.measurement(MetricSpec.plain(Metric.CREATED_TICKETS)).numerator();
    }

    private static BaselinePage.Part part(
            String name, List<String> members, List<MetricSpec> columns, List<SortedMap<String, Accumulator>> parts) {
        List<Measurement> figures = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Accumulator sum = new Accumulator();
            for (String member : members) {
                Accumulator found = parts.get(i).get(member);
                if (found != null) {
                    sum.merge(found);
                }
            }
            figures.add(sum.measurement(columns.get(i)));
        }
        return new BaselinePage.Part(name, members.size(), figures);
    }
}
