package goalpack.goal;

import goalpack.ticket.Column;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which tickets a goal speaks of: every named field must pass.
 *
 * @param tests by field; fields are labels, or the status
 */
public record Filter(Map<Column, Test> tests) {
    public static final Filter ALL = new Filter(Map.of());

    public Filter {
        Map<Column, Test> sorted = new TreeMap<>((a, b) -> a.header().compareTo(b.header()));
        sorted.putAll(tests);
        tests = Collections.unmodifiableMap(sorted);
    }

    /** What a field's value must be; values compare without regard to case. */
    public sealed interface Test {
        boolean passes(List<String> found);
    }

    /** One of the values. */
    public record In(Set<String> values) implements Test {
        public In {
            values = folded(values);
        }

        @Override
        public boolean passes(List<String> found) {
            return found.stream().anyMatch(values::contains);
        }
    }

    /** None of the values. */
    public record NotIn(Set<String> values) implements Test {
        public NotIn {
            values = folded(values);
        }

        @Override
        public boolean passes(List<String> found) {
            return found.stream().noneMatch(values::contains);
        }
    }

    /** Whether no ticket can pass both: on some field, what one wants the other excludes. */
    public boolean isDisjointFrom(Filter other) {
        return tests.entrySet().stream().anyMatch(test -> {
            Test there = other.tests.get(test.getKey());
            return there != null && excludeEachOther(test.getKey(), test.getValue(), there);
        });
    }

    private static boolean excludeEachOther(Column field, Test one, Test two) {
        if (one instanceof In wanted) {
            return switch (two) {
                // A ticket has one value of a field, but may carry several tags.
                case In also -> field != Label.TAGS && wanted.values().stream().noneMatch(also.values()::contains);
                case NotIn excluded -> excluded.values().containsAll(wanted.values());
            };
        }
        return two instanceof In && excludeEachOther(field, two, one);
    }

    /** Whether every ticket that passes this one passes the other: it names the same fields, or more, no wider. */
    public boolean isWithin(Filter other) {
        return other.tests.entrySet().stream().allMatch(test -> {
            Test here = tests.get(test.getKey());
            return here != null && isNoWider(test.getKey(), here, test.getValue());
        });
    }

    private static boolean isNoWider(Column field, Test narrow, Test wide) {
        return switch (wide) {
            case In wanted -> narrow instanceof In in && wanted.values().containsAll(in.values());
            case NotIn excluded ->
                switch (narrow) {
                    case In in -> field != Label.TAGS && in.values().stream().noneMatch(excluded.values()::contains);
                    case NotIn notIn -> notIn.values().containsAll(excluded.values());
                };
        };
    }

    private static Set<String> folded(Set<String> values) {
        return values.stream().map(Filter::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    public boolean accepts(Ticket ticket) {
        return tests.entrySet().stream().allMatch(test -> test.getValue().passes(values(ticket, test.getKey())));
    }

    private static List<String> values(Ticket ticket, Column field) {
        if (!(field instanceof Label label)) {
            return List.of(ticket.status().word());
        }
        String text = fold(ticket.label(label));
        return label == Label.TAGS ? List.of(text.split(" ")) : List.of(text);
    }
}
