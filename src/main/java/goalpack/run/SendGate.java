package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.ingest.FileReport;
import goalpack.ingest.Intake;
import goalpack.pack.LastPage;
import goalpack.pack.Standing;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** What speaks against mailing a run: a period under way, stale or unusual exports, unknown people, units, statuses. */
final class SendGate {
    /** Fewer periods before this one tell no usual volume. */
    private static final int FEWEST_BEFORE = 3;

    private static final int MOST_BEFORE = 12;

    private final GoalBook book;
    private final Period period;
    private final List<Problem> found = new ArrayList<>();

    private SendGate(GoalBook book, Period period) {
        this.book = book;
        this.period = period;
    }

    /** The findings; none when the run may be mailed. */
    static List<Problem> findings(GoalBook book, Occasion occasion, Intake intake, LastPage sources) {
        SendGate gate = new SendGate(book, occasion.period());
        if (occasion.finality() == Standing.Finality.IN_PROGRESS) {
            gate.add(
                    "gate-period-open",
                    Map.of(
                            "period",
                            occasion.period().id(),
                            "asOf",
                            occasion.asOf().toString()));
        }
        SortedMap<String, List<Ticket>> bySource = new TreeMap<>();
        intake.tickets()
                .forEach(ticket -> bySource.computeIfAbsent(ticket.id().source(), source -> new ArrayList<>())
                        .add(ticket));
        bySource.forEach(gate::fresh);
        bySource.forEach(gate::volume);
        bySource.forEach((source, tickets) -> gate.rows(source, tickets, intake.files()));
        if (sources.unmappedPeople() > 0) {
            gate.add("gate-people-unknown", Map.of("count", sources.unmappedPeople()));
        }
        gate.units(intake.tickets());
        if (!intake.unknownStatuses().isEmpty()) {
            gate.add(
                    "gate-statuses-unknown",
                    Map.of("words", String.join(", ", intake.unknownStatuses().keySet())));
        }
        return gate.found;
    }

    private void add(String rule, Map<String, Object> arguments) {
        found.add(Problem.mend(rule, Place.NONE, arguments));
    }

    /** Tickets of a unit that the book does not know; those of no unit at all are told in the packs. */
    private void units(List<Ticket> tickets) {
        SortedMap<String, Integer> unknown = Noticing.unknownUnits(book, tickets, period);
        if (!unknown.isEmpty()) {
            add(
                    "gate-units-unknown",
                    Map.of(
                            "count",
                            unknown.values().stream().mapToLong(n -> n).sum(),
                            "units",
                            String.join(", ", unknown.keySet())));
        }
    }

    private void fresh(String source, List<Ticket> tickets) {
        int days = book.settings().gate().freshDays();
        Optional<LocalDate> latest = tickets.stream()
                .flatMap(ticket -> ticket.latestStamp().stream())
                .max(Instant::compareTo)
                .map(this::day);
        if (latest.isPresent() && latest.get().plusDays(days).isBefore(period.lastDay())) {
            add(
                    "gate-not-fresh",
                    Map.of(
                            "source",
                            source,
                            "latest",
                            latest.get().toString(),
                            "days",
                            ChronoUnit.DAYS.between(latest.get(), period.lastDay()),
                            "fresh",
                            days));
        }
    }

    private LocalDate day(Instant stamp) {
        return stamp.atZone(book.zone()).toLocalDate();
    }

    /** The tickets that came in, against the middle one of the periods before that the source knows. */
    private void volume(String source, List<Ticket> tickets) {
        List<LocalDate> created = tickets.stream()
                .flatMap(ticket -> ticket.at(JourneyStep.CREATED_AT).stream())
                .map(this::day)
                .toList();
        Optional<LocalDate> first = created.stream().min(LocalDate::compareTo);
        List<Long> before = new ArrayList<>();
        Periods periods = new Periods(book.fiscalYear());
        Period each = periods.previous(period);
        while (first.isPresent() && !each.start().isBefore(first.get()) && before.size() < MOST_BEFORE) {
            before.add(count(created, each));
            each = periods.previous(each);
        }
        if (before.size() >= FEWEST_BEFORE) {
            long count = count(created, period);
            usually(count, before)
                    .ifPresent(usual -> add("gate-volume", usual.arguments(Map.of("source", source, "count", count))));
        }
    }

    /** The rows of the export that brought most of the period's tickets, against the middle one of the source's others. */
    private void rows(String source, List<Ticket> tickets, List<FileReport> files) {
        SortedMap<String, Integer> brought = new TreeMap<>();
        tickets.stream()
                .filter(ticket -> ticket.at(JourneyStep.CREATED_AT)
                        .map(this::day)
                        .filter(period::contains)
                        .isPresent())
                .forEach(ticket -> brought.merge(ticket.origin().file(), 1, Integer::sum));
        Optional<String> main = brought.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        List<FileReport> own =
                files.stream().filter(file -> file.source().equals(source)).toList();
        List<Long> others = own.stream()
                .filter(file -> !Optional.of(file.file()).equals(main))
                .map(file -> (long) file.records())
                .toList();
        if (others.size() >= FEWEST_BEFORE) {
            own.stream()
                    .filter(file -> Optional.of(file.file()).equals(main))
                    .forEach(file -> usually(file.records(), others)
                            .ifPresent(usual ->
                                    add("gate-rows", usual.arguments(Map.of("file", file.file(), "count", (long)
                                            file.records())))));
        }
    }

    private static long count(List<LocalDate> created, Period period) {
        return created.stream().filter(period::contains).count();
    }

    /**
     * What is usual, and the band about it.
     *
     * @param low the least that is within the band
     */
    private record Usual(long middle, long low, long high) {
        Map<String, Object> arguments(Map<String, Object> found) {
            Map<String, Object> all = new TreeMap<>(found);
            all.putAll(Map.of("usual", middle, "low", low, "high", high));
            return all;
        }
    }

    /** What is usual, where the count is outside its band. */
    private Optional<Usual> usually(long count, List<Long> history) {
        long usual = history.stream().sorted().toList().get(history.size() / 2);
        BigFraction band = book.settings().gate().band();
        BigFraction middle = BigFraction.of(Math.toIntExact(usual));
        BigFraction low = middle.multiply(BigFraction.ONE.subtract(band));
        BigFraction high = middle.multiply(BigFraction.ONE.add(band));
        BigFraction actual = BigFraction.of(Math.toIntExact(count));
        return actual.compareTo(low) < 0 || actual.compareTo(high) > 0
                ? Optional.of(new Usual(
                        usual,
                        low.bigDecimalValue(0, RoundingMode.CEILING).longValueExact(),
                        high.bigDecimalValue(0, RoundingMode.FLOOR).longValueExact()))
                : Optional.empty();
    }
}
