package goalpack.pack;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import goalpack.score.Organisation;
import goalpack.score.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Puts together page one of a management report. */
final class FrontPages {
    private final GoalBook book;
    private final Ledgers ledgers;
    private final Organisation organisation;
    private final List<Scorecard> scorecards;
    private final Period period;

    FrontPages(GoalBook book, Ledgers ledgers, Organisation organisation, List<Scorecard> scorecards, Period period) {
        this.book = book;
        this.ledgers = ledgers;
        this.organisation = organisation;
        this.scorecards = scorecards;
        this.period = period;
    }

    FrontPage of(Scorecard card) {
        return new FrontPage(
                Counts.of(ledgers, card.scope(), period),
                AgreedBefore.of(card, period),
                card,
                Acting.of(card),
                cascade(card),
                card.goals().stream()
                        .map(goal -> IfAll.of(goal, Served.directly(scorecards, goal)))
                        .toList(),
                card.goals().stream()
                        .flatMap(goal -> Leak.of(goal, Served.directly(scorecards, goal)).stream())
                        .toList(),
                gap(card),
                new PartnerParts(book, ledgers, period).of(card));
    }

    private List<CascadeRow> cascade(Scorecard card) {
        List<CascadeRow> rows = new ArrayList<>();
        rows.add(
                new CascadeRow("", 0, 0, card.goals().stream().map(Optional::of).toList()));
        addBelow(card, card.scope(), 1, rows);
        return rows;
    }

    private void addBelow(Scorecard card, Scope scope, int depth, List<CascadeRow> into) {
        for (Scope part : organisation.below(scope)) {
            List<List<GoalResult>> carrying = card.goals().stream()
                    .map(above -> carrying(above.goal(), part))
                    .toList();
            int lines = carrying.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < lines; i++) {
                int line = i;
                into.add(new CascadeRow(
                        part.name(),
                        depth,
                        line,
                        carrying.stream()
                                .map(results -> results.stream().skip(line).findFirst())
                                .toList()));
            }
            addBelow(card, part, depth + 1, into);
        }
    }

    /** The unit's goals that carry the one above, those that count the same way first. */
    private List<GoalResult> carrying(Goal above, Scope part) {
        return scorecards.stream()
                .filter(card -> card.scope().equals(part))
                .flatMap(card -> card.goals().stream())
                .filter(result -> Served.carries(book, result.goal(), above))
                .sorted(Comparator.comparing(result -> result.goal().addsUp()))
                .toList();
    }

    private static Optional<Gap> gap(Scorecard card) {
        return card.goals().stream()
                .filter(result -> result.verdict().status().isShort()
                        && !result.isHeldBack()
                        && Gap.parts(result).stream()
                                .anyMatch(part -> part.adds().isPresent()))
                .min(Comparator.comparing(
                        result -> result.verdict().attainment().orElse(BigFraction.ZERO)))
                .map(result -> new Gap(result, total(Gap.parts(result)), Gap.parts(result)));
    }

    private static BigFraction total(List<Contribution> parts) {
        return parts.stream().flatMap(part -> part.adds().stream()).reduce(BigFraction.ZERO, BigFraction::add);
    }
}
