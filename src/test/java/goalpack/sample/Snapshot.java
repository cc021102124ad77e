package goalpack.sample;

import goalpack.sample.Step.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ticket as the desk knew it at a moment. */
final class Snapshot {
    /** Where a ticket stands. */
    enum State {
        NEW,
        OPEN,
        PENDING,
        HOLD,
        SOLVED,
        CLOSED,
        DELETED
    }

    /** How the customer was asked. */
    enum Survey {
        UNOFFERED,
        OFFERED,
        GOOD,
        NEUTRAL,
        BAD
    }

    private record Span(State state, Instant from, Instant to) {}

    final SampleTicket ticket;
    final Instant updated;
    private final List<Step> steps;
    private final List<Span> spans = new ArrayList<>();
    private State state = State.NEW;
    private Survey survey = Survey.UNOFFERED;
    private Optional<Instant> solved = Optional.empty();

    Snapshot(SampleTicket ticket, Instant at) {
        this.ticket = ticket;
        steps = ticket.steps().stream().filter(step -> step.at().isBefore(at)).toList();
        updated =
                steps.isEmpty() ? ticket.created() : steps.get(steps.size() - 1).at();
        Instant since = ticket.created();
        for (Step step : steps) {
            spans.add(new Span(state, since, step.at()));
            since = step.at();
            take(step);
        }
    }

    private void take(Step step) {
        switch (step.what()) {
            case CREATED -> state = State.NEW;
            case ASSIGNED, CUSTOMER_WROTE -> state = State.OPEN;
            case REPLIED -> state = State.PENDING;
            case HELD -> state = State.HOLD;
            case SOLVED -> solvedAt(step.at(), State.SOLVED);
            case MERGED -> solvedAt(step.at(), State.CLOSED);
            case REOPENED -> {
                state = State.OPEN;
                solved = Optional.empty();
            }
            case CLOSED -> state = State.CLOSED;
            case DELETED -> state = State.DELETED;
            case ASKED -> survey = Survey.OFFERED;
            case RATED_GOOD -> survey = Survey.GOOD;
            case RATED_NEUTRAL -> survey = Survey.NEUTRAL;
            case RATED_BAD -> survey = Survey.BAD;
        }
    }

    private void solvedAt(Instant at, State now) {
        state = now;
        solved = Optional.of(at);
    }

    State state() {
        return state;
    }

    Survey survey() {
        return survey;
    }

    /** The last time it was solved; nothing while it is open again. */
    Optional<Instant> solved() {
        return solved;
    }

    boolean done() {
        return state == State.SOLVED || state == State.CLOSED || state == State.DELETED;
    }

    Optional<Instant> first(Happening what) {
        return steps.stream().filter(step -> step.what() == what).map(Step::at).findFirst();
    }

    Optional<Instant> last(Happening what) {
        return steps.stream().filter(step -> step.what() == what).map(Step::at).reduce((one, next) -> next);
    }

    long count(Happening what) {
        return steps.stream().filter(step -> step.what() == what).count();
    }

    /** Whole minutes spent in these states and left again. */
    long minutesIn(Set<State> states) {
        return spans.stream()
                .filter(span -> states.contains(span.state()))
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }

    /** The same within working hours. */
    long minutesIn(Set<State> states, WorkingHours hours) {
        return spans.stream()
                .filter(span -> states.contains(span.state()))
                .map(span -> hours.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }
}
