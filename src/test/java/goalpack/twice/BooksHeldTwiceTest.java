package goalpack.twice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.config.GoalBooks;
import goalpack.goal.GoalBook;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.measure.Attributing;
import goalpack.measure.Clocks;
import goalpack.measure.Ledgers;
import goalpack.measure.Population;
import goalpack.measure.RandomDesk;
import goalpack.period.AllHours;
import goalpack.period.FiscalYear;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.score.GoalResult;
import goalpack.score.Organisation;
import goalpack.score.Scorecard;
import goalpack.score.Scorecards;
import goalpack.score.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Whole goal books at random, read, measured and judged twice: figures, marks, status, attainment, score, guardrails, roles. */
class BooksHeldTwiceTest {
    private static final long SEED = 20261123;
    private static final int TICKETS = 100;
    private static final long ROUNDS_A_BOOK = 4;
    private static final LocalDate LATEST = LocalDate.of(2026, 10, 1);

    @TempDir
    Path folder = Path.of("");

    private final Map<String, Integer> seen = new ConcurrentSkipListMap<>();

    /** Every round has its own seed, which is part of what is said when the two differ. */
    @Test
    void bothJudgesAgree() {
        agree(SEED, 24);
    }

    /** {@code -Dgoalpack.seed=} begins with another one, {@code -Dgoalpack.rounds=} makes fewer or more rounds. */
    @Test
    @Tag("long")
    void bothJudgesAgreeTenThousandTimes(TestReporter reporter) {
        long first = Long.getLong("goalpack.seed", SEED + 24);
        reporter.publishEntry("first seed", String.valueOf(first));
        agree(first, Long.getLong("goalpack.rounds", 10_000));
        reporter.publishEntry("seen", seen.toString());
        assertTrue(seen.size() >= 16, "only these came about: " + seen);
    }

    /** Each book is held against the tickets, the period and the day of some rounds. */
    private void agree(long first, long rounds) {
        LongStream.rangeClosed(first / ROUNDS_A_BOOK, (first + rounds - 1) / ROUNDS_A_BOOK)
                .parallel()
                .forEach(number -> {
                    RandomBook book = new RandomBook(number);
                    String about = "book " + number + "\n" + book.yaml() + book.specialDays() + "\n";
                    GoalBook read = read(book, about);
                    for (long seed = number * ROUNDS_A_BOOK; seed < (number + 1) * ROUNDS_A_BOOK; seed++) {
                        if (seed >= first && seed < first + rounds) {
                            round(book, read, seed, about + "seed " + seed + "\n");
                        }
                    }
                });
    }

    private GoalBook read(RandomBook book, String about) {
        try {
            Path file = Files.createTempFile(folder, "book", ".yaml");
            Files.writeString(file, book.yaml());
            Checked<GoalBook> read = GoalBooks.read(file, any -> Checked.of(book.specialDays()));
            return read.value()
                    .orElseThrow(() -> new AssertionError(about
                            + read.problems().stream()
                                    .filter(Problem::isStopping)
                                    .toList()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void round(RandomBook book, GoalBook read, long seed, String about) {
        Random random = new Random(~seed);
        PlainDays run = PlainDays.around(
                LocalDate.of(2026, 2, 1).plusDays(random.nextInt(150)),
                List.of(0, 1, 1, 1, 3, 6, 12).get(random.nextInt(7)),
                book.yearStarts);
        LocalDate asOf = run.last().plusDays(random.nextInt(100) - 60L);
        asOf = asOf.isBefore(run.first()) ? run.first() : asOf;
        asOf = asOf.isAfter(LATEST) ? LATEST : asOf;
        compare(read, book, new RandomDesk(seed), run, asOf, about + run + " as of " + asOf);
    }

    private void compare(GoalBook read, RandomBook book, RandomDesk desk, PlainDays run, LocalDate asOf, String round) {
        Instant end = asOf.plusDays(1).atStartOfDay(book.zoneId()).toInstant();
        Population population = new Population(
                        desk.tickets(TICKETS),
                        Map.of(),
                        read.units(),
                        new Clocks(read.calendars(), read.units(), new AllHours("", read.zone())),
                        end,
                        read.zone())
                .with(new Attributing(read.units(), Map.of()));
        Scoring scoring = new Scoring(new Ledgers(population), new Periods(read.fiscalYear()), asOf);
        Organisation organisation = new Organisation(read.units(), leaves -> 99, 1);
        List<Scorecard> cards = Scorecards.of(read, scoring, organisation, period(run, read.fiscalYear()));
        PlainJudge judge = new PlainJudge(population, book.clocks(), book.yearStarts, run, asOf);
        for (Scorecard card : cards) {
            compare(card, book, judge, round);
        }
        assertEquals(7, cards.size(), round);
    }

    private static Period period(PlainDays run, FiscalYear year) {
        Period.Kind kind = switch (run.months()) {
            case 0 -> Period.Kind.WEEK;
            case 1 -> Period.Kind.MONTH;
            case 3 -> Period.Kind.QUARTER;
            case 6 -> Period.Kind.HALF;
            default -> Period.Kind.YEAR;
        };
        Period period = new Periods(year).containing(run.last(), kind);
        assertEquals(run.first(), period.start());
        assertEquals(run.last(), period.lastDay());
        return period;
    }

    private void compare(Scorecard card, RandomBook book, PlainJudge judge, String round) {
        Role role = card.role();
        Scope scope = card.scope();
        List<PlainGoal> goals = book.goals().stream()
                .filter(goal -> goal.role().equals(role.id()))
                .toList();
        Map<String, PlainJudge.Result> results = new TreeMap<>();
        for (PlainGoal goal : goals) {
            PlainJudge.Result plain = judge.result(goal, scope);
            GoalResult actual = card.goals().stream()
                    .filter(one -> one.goal().id().equals(goal.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(said(plain), said(actual), () -> round + "\n" + goal.id() + " of " + scope.text());
            results.put(goal.id(), plain);
            seen.merge(plain.status(), 1, Integer::sum);
            plain.rails().forEach(state -> seen.merge("guardrail " + state, 1, Integer::sum));
        }
        List<Optional<BigFraction>> both = judge.role(goals, results);
        assertEquals(both.get(0), card.score(), () -> round + "\nscore of " + role.id() + " " + scope.text());
        assertEquals(
                both.get(1).orElse(BigFraction.ZERO),
                card.coverage(),
                () -> round + "\ncoverage of " + role.id() + " " + scope.text());
    }

    /** As a fraction above a positive number, however it was divided. */
    private static String text(Optional<BigFraction> number) {
        return number.map(found -> found.getNumerator().multiply(sign(found)) + "/"
                        + found.getDenominator().abs())
                .orElse("none");
    }

    private static BigInteger sign(BigFraction number) {
        return BigInteger.valueOf(number.getDenominator().signum());
    }

    private static String text(Map<String, BigFraction> marks) {
        return marks.entrySet().stream()
                .map(mark -> mark.getKey() + " " + text(Optional.of(mark.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String said(PlainJudge.Result plain) {
        String marks = plain.status().startsWith("NOT_") ? "" : text(plain.marks());
        return String.join(
                "\n",
                "value " + text(plain.value().value()),
                "marks " + marks,
                plain.status(),
                "attainment " + text(plain.attainment()),
                "score " + text(plain.score()),
                plain.evidence(),
                plain.rails().toString());
    }

    private static String said(GoalResult actual) {
        Map<String, BigFraction> marks = new TreeMap<>();
        actual.ladder().baseline().ifPresent(mark -> marks.put("baseline", mark));
        actual.ladder().floor().ifPresent(mark -> marks.put("floor", mark));
        actual.ladder().threshold().ifPresent(mark -> marks.put("threshold", mark));
        actual.ladder().target().ifPresent(mark -> marks.put("target", mark));
        actual.ladder().stretch().ifPresent(mark -> marks.put("stretch", mark));
        return String.join(
                "\n",
                "value " + text(actual.actual().value()),
                "marks " + (actual.verdict().status().isOutside() ? "" : text(marks)),
                actual.verdict().status().name(),
                "attainment " + text(actual.verdict().attainment()),
                "score " + text(actual.verdict().score()),
                actual.verdict().evidence().name(),
                actual.guardrails().stream()
                        .map(one -> one.state().name())
                        .toList()
                        .toString());
    }
}
