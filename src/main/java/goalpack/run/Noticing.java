package goalpack.run;

import goalpack.goal.Attribution;
import goalpack.goal.GoalBook;
import goalpack.ingest.FileReport;
import goalpack.ingest.FromEvents;
import goalpack.ingest.Intake;
import goalpack.measure.Attributing;
import goalpack.pack.LastPage.Noticed;
import goalpack.pack.LastPage.Noticed.Kind;
import goalpack.period.Period;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What a reader of figures should know of the rows and tickets that they were made from. */
final class Noticing {
    /** More units than these would fill the page. */
    private static final int MOST_UNITS = 12;

    private final List<Noticed> noticed = new ArrayList<>();

    private Noticing() {}

    static List<Noticed> of(GoalBook book, Intake intake, Period period) {
        Noticing noticing = new Noticing();
        noticing.all(Kind.REJECT, total(intake, FileReport::rejects));
        noticing.all(Kind.UNKNOWN_UNIT, most(unknownUnits(book, intake.tickets(), period)));
        noticing.all(Kind.UNKNOWN_RATING, intake.unknownRatings());
        intake.comebacks()
                .counts()
                .forEach((change, n) -> noticing.noticed.add(new Noticed(Kind.COMEBACK, change.code(), n)));
        if (!intake.vanished().isEmpty()) {
            noticing.noticed.add(
                    new Noticed(Kind.VANISHED, "", intake.vanished().size()));
        }
        noticing.all(Kind.REPAIR, total(intake, FileReport::repairs));
        noticing.all(Kind.FILTERED, total(intake, FileReport::filtered));
        noticing.events(intake.fromEvents());
        noticing.attributed(book, intake, period);
        return noticing.noticed;
    }

    private void all(Kind kind, Map<String, Integer> counts) {
        counts.forEach((what, n) -> noticed.add(new Noticed(kind, what, n)));
    }

    private void events(FromEvents events) {
        SortedMap<String, Integer> columns = new TreeMap<>();
        events.filled().forEach((column, n) -> columns.put(column.header(), n));
        all(Kind.FROM_EVENTS, columns);
        if (events.made() > 0) {
            noticed.add(new Noticed(Kind.MADE_OF_EVENTS, "", events.made()));
        }
    }

    private void attributed(GoalBook book, Intake intake, Period period) {
        Attributing attributing = Populations.attributing(book);
        for (Attribution attribution : EnumSet.complementOf(EnumSet.of(Attribution.ASSIGNEE))) {
            boolean asked = book.goals().stream().anyMatch(goal -> goal.attribution() == attribution);
            long untold = !asked
                    ? 0
                    : intake.tickets().stream()
                            .filter(ticket -> ticket.isCounted() && People.touches(ticket, book.zone(), period))
                            .filter(ticket -> attributing.isUntold(ticket, attribution))
                            .count();
            if (untold > 0) {
                noticed.add(new Noticed(Kind.NOT_ATTRIBUTED, attribution.word(), untold));
            }
        }
    }

    private static SortedMap<String, Integer> total(Intake intake, Function<FileReport, Map<String, Integer>> part) {
        SortedMap<String, Integer> total = new TreeMap<>();
        intake.files().forEach(file -> part.apply(file).forEach((code, n) -> total.merge(code, n, Integer::sum)));
        return total;
    }

    /** Those that most tickets name; how many all others together have is told among the tickets without a unit. */
    private static SortedMap<String, Integer> most(SortedMap<String, Integer> units) {
        SortedMap<String, Integer> most = new TreeMap<>();
        units.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_UNITS)
                .forEach(unit -> most.put(unit.getKey(), unit.getValue()));
        return most;
    }

    /**
     * The units that tickets of the period name and the goal book does not know; none where units are people, who are not
     * named, or where the book has no units.
     */
    static SortedMap<String, Integer> unknownUnits(GoalBook book, List<Ticket> tickets, Period period) {
        SortedMap<String, Integer> unknown = new TreeMap<>();
        Label by = book.units().by();
        if (by == Label.ASSIGNEE || book.units().whole().children().isEmpty()) {
            return unknown;
        }
        Set<String> leaves = Set.copyOf(book.units().whole().leaves());
        for (Ticket ticket : tickets) {
            String unit = ticket.label(by);
            if (!unit.isEmpty()
                    && !leaves.contains(unit)
                    && ticket.isCounted()
                    && People.touches(ticket, book.zone(), period)) {
                unknown.merge(unit, 1, Integer::sum);
            }
        }
        return unknown;
    }
}
