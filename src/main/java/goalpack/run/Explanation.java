package goalpack.run;

import goalpack.config.written.Likeness;
import goalpack.goal.FactSheet;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Review;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.goal.Unit;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Outcome;
import goalpack.pack.Standing;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Csv;
import goalpack.publish.PublishedRun;
import goalpack.render.table.FigureRows;
import goalpack.score.GoalResult;
import goalpack.score.Organisation;
import goalpack.score.Scorecard;
import goalpack.score.Scorecards;
import goalpack.score.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a figure of a published run came about, counted again from the run's own inputs and equal to what was published.
 *
 * @param tickets all that belong to the days measured, counted or left out, by ticket; none where no tickets decide
 * @param facts the figures of the facts file that it is made of; none where it is made of none
 */
public record Explanation(
        GoalBook book,
        GoalResult result,
        Period period,
        LocalDate asOf,
        List<Seen> tickets,
        List<FactSheet.Part> facts) {
    public Explanation {
        tickets = List.copyOf(tickets);
        facts = List.copyOf(facts);
    }

    /**
     * A ticket of the days measured.
     *
     * @param marksFrom the first day of the stretch whose marks it is held against
     */
    public record Seen(Ledger.Line line, LocalDate marksFrom) {
        /** Whether it is among those that the figure rests on. */
        boolean isCounted() {
            return !(line.outcome() instanceof Outcome.Excluded);
        }
    }

    /**
     * What is to be explained.
     *
     * @param scope a unit's name or path, or the id of a person who has a page; may be empty where the goal has one figure
     * @param book the goal book; empty means the run's, in a folder above it or in {@code here}
     */
    public record Question(Path run, String goal, Optional<String> scope, Optional<Path> book, Path here) {}

    /**
     * Counts the figure again.
     *
     * @return else why it cannot be told; {@code explained-differs} when the figure is not the one that was published
     */
    public static Checked<Explanation> of(Question question, Watcher watcher) {
        return PublishedRun.read(question.run())
                .then(run -> RunInputs.of(run, question.book(), question.here(), watcher)
                        .then(inputs -> new Asking(question, run, inputs).answer()));
    }

    /** The exit code that problems of explaining come to. */
    public static int exitCode(List<Problem> problems) {
        return Ends.of(problems.stream().filter(Problem::isStopping).findFirst().orElseThrow())
                .exitCode();
    }

    private record Asking(Question question, PublishedRun run, RunInputs inputs) {

        private GoalBook book() {
            return inputs.read().book().withPartners();
        }

        Checked<Explanation> answer() {
            GoalBook book = book();
            Optional<Goal> goal = book.goal(question.goal());
            if (goal.isEmpty()) {
                List<String> known = book.goals().stream().map(Goal::id).toList();
                return refused("explained-goal-unknown", Likeness.arguments(question.goal(), known));
            }
            Ledgers ledgers = new Ledgers(Populations.of(book, inputs.intake(), asOf()));
            return new Periods(book.fiscalYear())
                    .read(run.provenance().settings().getOrDefault("period", ""), asOf())
                    .then(period ->
                            result(goal.get(), period, ledgers).then(result -> explained(result, period, ledgers)));
        }

        /** The goal's result in the unit, or of the person, that is asked for. */
        private Checked<GoalResult> result(Goal goal, Period period, Ledgers ledgers) {
            GoalBook book = book();
            Scoring scoring = new Scoring(ledgers, new Periods(book.fiscalYear()), asOf());
            boolean isPersonal = book.role(goal.role())
                    .filter(role -> role.covers() instanceof Role.Coverage.Personal)
                    .isPresent();
            if (isPersonal) {
                return own(goal, period, ledgers, scoring);
            }
            Organisation organisation = People.organisation(book, ledgers.population(), period);
            return scope(goal, organisation)
                    .then(scope -> Checked.of(Scorecards.result(book, scoring, organisation, period, goal, scope)));
        }

        /** Only of those who have a page in the run, by their id. */
        private Checked<GoalResult> own(Goal goal, Period period, Ledgers ledgers, Scoring scoring) {
            Occasion occasion = new Occasion(period, cycle(), asOf(), Standing.Finality.FINAL);
            List<GoalResult> results = PersonalCards.of(book(), ledgers, scoring, occasion, new ArrayList<>()).stream()
                    .flatMap(card -> card.goals().stream())
                    .filter(result -> result.goal().id().equals(goal.id()))
                    .toList();
            if (results.isEmpty()) {
                return refused("explained-scope-missing", with(goal, "", List.of()));
            }
            String asked = question.scope().orElse("");
            return results.stream()
                    .filter(result -> result.scope().text().equals(asked)
                            || result.scope().name().equals(asked))
                    .findFirst()
                    .map(Checked::of)
                    .orElseGet(() -> refused(
                            "explained-person-unknown",
                            Map.of("goal", goal.id(), "asked", asked.isEmpty() ? 0 : 1, "found", asked)));
        }

        private Review.Cycle cycle() {
            return Review.Cycle.of(run.provenance().place().review()).orElseThrow();
        }

        private LocalDate asOf() {
            return LocalDate.parse(run.provenance().settings().getOrDefault("as-of", ""));
        }

        /** The stretches of the days measured in which the same marks held; a snapshot is taken once, at their end. */
        private static List<Period> stretches(GoalResult result) {
            boolean once = result.goal()
                    .spec()
                    .filter(spec -> spec.metric().isStanding())
                    .isPresent();
            return once
                    ? result.measured().stream().toList()
                    : result.segments().stream()
                            .map(part -> new Period(result.goal().id(), Period.Kind.RANGE, part.start(), part.end()))
                            .toList();
        }

        /** The figure's unit: the one that is asked for, or the only one there is. */
        private Checked<Scope> scope(Goal goal, Organisation organisation) {
            GoalBook book = book();
            List<Scope> shown =
                    book.role(goal.role()).map(organisation::scopesOf).orElse(List.of());
            List<String> known = shown.stream()
                    .map(Scope::text)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (question.scope().isEmpty()) {
                return shown.size() == 1
                        ? Checked.of(shown.getFirst())
                        : refused("explained-scope-missing", with(goal, "", known));
            }
            String asked = question.scope().get();
            Optional<Scope> found = shown.stream()
                    .filter(scope -> scope.text().equals(asked) || scope.name().equals(asked))
                    .findFirst();
            boolean isUnit = book.units().whole().all().map(Unit::name).anyMatch(asked::equals);
            return found.map(Checked::of)
                    .orElseGet(() -> refused(
                            isUnit ? "explained-scope-not-shown" : "explained-scope-unknown",
                            with(goal, asked, known)));
        }

        private static Map<String, Object> with(Goal goal, String asked, List<String> known) {
            Map<String, Object> arguments = new HashMap<>(Likeness.arguments(asked, known));
            arguments.put("goal", goal.id());
            arguments.put("role", goal.role());
            return arguments;
        }

        private Checked<Explanation> explained(GoalResult result, Period period, Ledgers ledgers) {
            if (!isPublished(result, period)) {
                return refused(
                        "explained-differs",
                        Map.of(
                                "goal",
                                result.goal().id(),
                                "version",
                                run.provenance().settings().getOrDefault("version", "")));
            }
            List<Seen> tickets = result.goal().spec().stream()
                    .flatMap(spec -> stretches(result).stream()
                            .flatMap(days -> ledgers.of(spec).lines(result.scope(), days).stream()
                                    .map(line -> new Seen(line, days.start()))))
                    .sorted(Comparator.comparing(seen -> seen.line().ticket().id()))
                    .toList();
            List<FactSheet.Part> facts = result.goal().spec().stream()
                    .flatMap(spec -> result.measured().stream()
                            .flatMap(days -> ledgers.of(spec).facts(result.scope(), days).stream()))
                    .toList();
            return Checked.of(new Explanation(book(), result, period, asOf(), tickets, facts));
        }

        /** Whether the run's table of figures holds the very row. */
        private boolean isPublished(GoalResult result, Period period) {
            GoalBook book = book();
            Role role = book.role(result.goal().role()).orElseThrow();
            Scorecard card = new Scorecard(role, result.scope(), List.of(result), Optional.empty(), BigFraction.ZERO);
            String row = Csv.line(FigureRows.of(List.of(card), period, cycle()).getFirst())
                    .stripTrailing();
            try (Stream<String> rows = Files.lines(run.folder().resolve("figures.csv"))) {
                return rows.anyMatch(row::equals);
            } catch (IOException missing) {
                return false;
            }
        }

        private static <T> Checked<T> refused(String rule, Map<String, Object> arguments) {
            return Checked.refused(List.of(Problem.stops(rule, Place.NONE, arguments)));
        }
    }
}
