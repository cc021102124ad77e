package goalpack.pack;

import goalpack.goal.Scope;
import goalpack.goal.Units;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.Organisation;
import goalpack.score.Scorecard;
import goalpack.ticket.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lists the tickets behind a scorecard. */
final class TicketTables {
    private final Ledgers ledgers;
    private final Organisation organisation;
    private final Period period;
    private final Optional<String> link;

    TicketTables(Ledgers ledgers, Organisation organisation, Packs.Occasion occasion, Optional<String> link) {
        this.ledgers = ledgers;
        this.organisation = organisation;
        this.period = occasion.period();
        this.link = link;
    }

    TicketTable of(Scorecard card) {
        return of(counts(card), card.scope());
    }

    TicketTable of(Set<TicketTable.Count> wanted, Scope scope) {
        List<TicketTable.Count> counts = List.copyOf(wanted);
        return new TicketTable(counts, () -> rows(counts, scope), () -> times(counts, scope), facts(counts, scope));
    }

    private List<TicketTable.FactUse> facts(List<TicketTable.Count> counts, Scope scope) {
        List<TicketTable.FactUse> uses = new ArrayList<>();
        for (TicketTable.Count count : counts) {
            ledgers.of(count.spec())
                    .facts(scope, days(count))
                    .forEach(part -> uses.add(new TicketTable.FactUse(
                            count, part, shownUnit(part.fact().unit(), scope))));
        }
        return uses;
    }

    private List<TicketTable.Row> rows(List<TicketTable.Count> counts, Scope scope) {
        TicketLines lines = new TicketLines(ledgers);
        for (TicketTable.Count count : counts) {
            if (!count.spec().metric().isOfEvents()) {
                lines.add(count, days(count), scope);
            }
        }
        Map<String, String> units = new HashMap<>();
        return lines.rows((ticket, cells) -> new TicketTable.Row(
                ticket,
                units.computeIfAbsent(ledgers.population().leafOf(ticket), leaf -> shown(leaf, scope)),
                cells,
                link(link, ticket)));
    }

    private List<TicketTable.Time> times(List<TicketTable.Count> counts, Scope scope) {
        Map<String, String> units = new HashMap<>();
        List<TicketTable.Time> times = new ArrayList<>();
        for (TicketTable.Count count : counts) {
            if (count.spec().metric().isOfEvents()) {
                for (Ledger.Moment moment : ledgers.of(count.spec()).moments(scope, days(count))) {
                    Ticket ticket = moment.ticket();
                    times.add(new TicketTable.Time(
                            count,
                            ticket,
                            units.computeIfAbsent(ledgers.population().leafOf(ticket), leaf -> shown(leaf, scope)),
                            moment.observation(),
                            link(link, ticket)));
                }
            }
        }
        times.sort(Comparator.comparing((TicketTable.Time time) -> time.ticket().id())
                .thenComparing(time -> time.observation().anchor()));
        return times;
    }

    private Period days(TicketTable.Count count) {
        return new Period(period.id(), Period.Kind.RANGE, count.start(), count.end());
    }

    private Set<TicketTable.Count> counts(Scorecard card) {
        Set<TicketTable.Count> counts = new LinkedHashSet<>();
        card.goals().forEach(result -> TicketTable.Count.of(result).ifPresent(counts::add));
        for (GoalResult result : card.goals()) {
            for (GuardrailResult guardrail : result.guardrails()) {
                counts.add(TicketTable.Count.of(guardrail));
            }
        }
        return counts;
    }

    /** The lowest unit around the leaf that is large enough to be shown. */
    private String shown(String leaf, Scope scope) {
        if (scope.person().isPresent()) {
            return leaf;
        }
        Scope at = scope;
        while (!leaf.isEmpty()) {
            Optional<Scope> part = organisation.below(at).stream()
                    .filter(below -> below.leaves().contains(leaf))
                    .findFirst();
            if (part.isEmpty() || part.get().name().equals(Organisation.OTHERS)) {
                return part.isEmpty() ? at.name() : Organisation.OTHERS;
            }
            at = part.get();
        }
        return "";
    }

    /** The unit, or the lowest one around it that is large enough to be shown. */
    private String shownUnit(String unit, Scope scope) {
        Scope at = scope;
        while (!at.name().equals(unit)) {
            Optional<Scope> part = organisation.below(at).stream()
                    .filter(below -> below.name().equals(unit) || isWithin(unit, below))
                    .findFirst();
            if (part.isEmpty() || part.get().name().equals(Organisation.OTHERS)) {
                return part.isEmpty() ? at.name() : Organisation.OTHERS;
            }
            at = part.get();
        }
        return unit;
    }

    private boolean isWithin(String unit, Scope scope) {
        Units units = ledgers.population().units();
        return IntStream.rangeClosed(1, units.levels().size())
                .boxed()
                .flatMap(level -> units.at(level).stream())
                .anyMatch(one -> one.name().equals(unit) && scope.leaves().containsAll(one.leaves()));
    }

    /** The ticket's address at the helpdesk by the book's pattern. */
    static Optional<String> link(Optional<String> pattern, Ticket ticket) {
        return pattern.map(address -> address.replace("{id}", ticket.id().id()));
    }
}
