package goalpack.pack;

import goalpack.goal.GoalBook;
import goalpack.goal.MetricSpec;
import goalpack.goal.Partner;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.measure.Outcome;
import goalpack.measure.PartnerDelay;
import goalpack.period.Period;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import java.util.List;
import java.util.Optional;

/** Finds what the tickets of a scorecard waited for other departments. */
final class PartnerParts {
    /** Of fewer waits no verdict is made, as of any rate. */
    private static final int ENOUGH = 10;

    private final GoalBook book;
    private final Ledgers ledgers;
    private final Period period;

    PartnerParts(GoalBook book, Ledgers ledgers, Period period) {
        this.book = book;
        this.ledgers = ledgers;
        this.period = period;
    }

    /** In the book's order; partners without a promise, and those that no ticket waited for, are not there. */
    List<PartnerPart> of(Scorecard card) {
        return book.partners().stream()
                .flatMap(
                        partner -> partner.spec().stream().map(spec -> part(partner, spec, card.scope(), card.goals())))
                .filter(part -> part.waits().n() > 0)
                .toList();
    }

    PartnerPart part(Partner partner, MetricSpec spec, Scope scope, List<GoalResult> goals) {
        Ledger ledger = ledgers.of(spec);
        Measurement waits = ledger.measure(scope, period);
        long seconds = ledger.lines(scope, period).stream()
                .filter(line -> line.outcome() instanceof Outcome.Judged)
                .mapToLong(line -> line.seconds().orElse(0))
                .sum();
        Optional<Boolean> reached = waits.value()
                .filter(value -> waits.n() >= ENOUGH)
                .flatMap(value -> partner.goal().map(goal -> value.compareTo(goal.target()) >= 0));
        return new PartnerPart(
                partner,
                spec,
                waits,
                seconds,
                reached,
                goals.stream()
                        .flatMap(goal -> missed(partner, goal, scope).stream())
                        .toList());
    }

    private Optional<PartnerPart.Missed> missed(Partner partner, GoalResult goal, Scope scope) {
        return goal.goal()
                .spec()
                .filter(spec -> PartnerDelay.concerns(spec.metric()))
                .map(ledgers::of)
                .map(ledger -> {
                    Measurement all = ledger.measure(scope, period);
                    return new PartnerPart.Missed(
                            goal,
                            all.denominator() - all.numerator(),
                            new PartnerDelay(partner, ledgers.population()).missedOnlyForIt(ledger, scope, period));
                })
                .filter(missed -> missed.tickets() > 0);
    }
}
