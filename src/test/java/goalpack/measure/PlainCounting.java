package goalpack.measure;

import goalpack.goal.Filter;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.period.Period;
import goalpack.ticket.Column;
import goalpack.ticket.Flag;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Rating;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import goalpack.ticket.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** The metrics counted once more, ticket by ticket, straight from their definitions and as slowly as they read. */
public final class PlainCounting {
    private static final Set<TicketStatus> OPEN = EnumSet.of(
            TicketStatus.NEW,
            TicketStatus.OPEN,
            TicketStatus.PENDING_CUSTOMER,
            TicketStatus.PENDING_INTERNAL,
            TicketStatus.ON_HOLD);

    private final MetricSpec spec;
    private final Population population;
    private final PlainClocks clocks;
    private final Scope scope;
    private final Period period;
    private final long limit;

    public long hits;
    public long judged;
    public long counted;
    public final List<Long> sample = new ArrayList<>();
    public final List<BigFraction> numbers = new ArrayList<>();

    public PlainCounting(MetricSpec spec, Population population, PlainClocks clocks, Scope scope, Period period) {
        this.spec = spec;
        this.population = population;
        this.clocks = clocks;
        this.scope = scope;
        this.period = period;
        this.limit = spec.limit().orElseThrow().toSeconds();
        population.tickets().stream().filter(this::belongs).forEach(this::count);
    }

    private boolean belongs(Ticket ticket) {
        String team = team(ticket);
        boolean inScope = scope.path().isEmpty() || scope.leaves().contains(team);
        boolean base = ticket.mergedInto().isEmpty()
                && ticket.status() != TicketStatus.CANCELLED
                && !ticket.has(Flag.IS_SPAM)
                && !ticket.has(Flag.IS_DELETED)
                && !ticket.has(Flag.IS_TEST);
        return inScope && base && passes(ticket);
    }

    /** The team that the ticket was last given to when it was answered, solved or rated; else the one it is with. */
    private String team(Ticket ticket) {
        Optional<Instant> then = switch (spec.attribution()) {
            case ASSIGNEE -> Optional.empty();
            case FIRST_RESPONDER -> ticket.at(JourneyStep.FIRST_REPLY_AT);
            case SOLVER -> ticket.status().isSolved() ? ticket.at(JourneyStep.SOLVED_AT) : Optional.empty();
            case CSAT_AGENT ->
                ticket.rating() == Rating.GOOD || ticket.rating() == Rating.BAD
                        ? ticket.at(JourneyStep.CSAT_AT).or(() -> ticket.at(JourneyStep.SOLVED_AT))
                        : Optional.empty();
        };
        String team = ticket.label(Label.TEAM);
        if (then.isPresent()) {
            String given = "";
            for (TicketEvent event : ticket.history().events()) {
                if (event.type() == TicketEvent.Kind.GROUP && !event.at().isAfter(then.get())) {
                    given = event.to();
                }
            }
            team = Set.of("A", "B", "C", "D").contains(given) ? given : team;
        }
        return team;
    }

    private boolean passes(Ticket ticket) {
        for (var test : spec.where().tests().entrySet()) {
            String cell =
                    test.getKey() == TicketKey.STATUS ? ticket.status().word() : ticket.label((Label) test.getKey());
            List<String> found = test.getKey() == Label.TAGS ? Arrays.asList(cell.split(" ")) : List.of(cell);
            boolean wanted = test.getValue() instanceof Filter.In;
            Set<String> values =
                    test.getValue() instanceof Filter.In in ? in.values() : ((Filter.NotIn) test.getValue()).values();
            boolean any = found.stream().anyMatch(one -> values.contains(one.toLowerCase(Locale.ROOT)));
            if (any != wanted) {
                return false;
            }
        }
        return true;
    }

    /** In the period by the moment that the anchor names, and before now. */
    private boolean inPeriod(Ticket ticket) {
        Optional<Instant> moment = switch (spec.anchor()) {
            case CREATED -> cell(ticket, JourneyStep.CREATED_AT);
            case REPLIED -> cell(ticket, JourneyStep.FIRST_REPLY_AT);
            case CLOSED -> cell(ticket, JourneyStep.CLOSED_AT);
            case ASSIGNED -> cell(ticket, JourneyStep.FIRST_ASSIGNED_AT);
            case ACKNOWLEDGED -> cell(ticket, JourneyStep.ACKNOWLEDGED_AT);
            case TRIAGED -> cell(ticket, JourneyStep.TRIAGED_AT);
            case CONFIRMED -> cell(ticket, JourneyStep.CONFIRMED_AT);
            case REVIEWED -> cell(ticket, JourneyStep.QA_AT);
            case SOLVED -> end(ticket);
            case RATED ->
                has(ticket, JourneyStep.CSAT_AT) || has(ticket, JourneyStep.SOLVED_AT)
                        ? ticket.at(JourneyStep.CSAT_AT).or(() -> ticket.at(JourneyStep.SOLVED_AT))
                        : Optional.empty();
            case ANSWERED, WAITED, PERIOD, PERIOD_END -> Optional.of(period.startIn(population.zone()));
        };
        return moment.isPresent()
                && !moment.get().isBefore(period.startIn(population.zone()))
                && moment.get().isBefore(period.endIn(population.zone()))
                && moment.get().isBefore(population.asOf());
    }

    private boolean has(Ticket ticket, Column column) {
        Set<Column> filled = population.columns().get(ticket.id().source());
        return filled == null || filled.contains(column);
    }

    private boolean hasAll(Ticket ticket, Column... columns) {
        return Arrays.stream(columns).allMatch(column -> has(ticket, column));
    }

    private Optional<Instant> cell(Ticket ticket, JourneyStep step) {
        return has(ticket, step) ? ticket.at(step) : Optional.empty();
    }

    private boolean isSolved(Ticket ticket) {
        return hasAll(ticket, TicketKey.STATUS, JourneyStep.SOLVED_AT)
                && (ticket.status() == TicketStatus.SOLVED || ticket.status() == TicketStatus.CLOSED)
                && ticket.has(JourneyStep.SOLVED_AT);
    }

    private Optional<Instant> end(Ticket ticket) {
        if (spec.of() == MetricSpec.Of.FIRST) {
            return cell(ticket, JourneyStep.FIRST_SOLVED_AT);
        }
        return isSolved(ticket) ? ticket.at(JourneyStep.SOLVED_AT) : Optional.empty();
    }

    private void count(Ticket ticket) {
        switch (spec.metric()) {
            case BACKLOG, BACKLOG_OLDER_THAN, BACKLOG_AGE -> countStanding(ticket);
            case NET_FLOW -> {
                Instant start = period.startIn(population.zone());
                counted += stands(ticket, end()) ? 1 : 0;
                counted -= stands(ticket, start.isBefore(end()) ? start : end()) ? 1 : 0;
            }
            default -> {
                if (inPeriod(ticket)) {
                    countEvent(ticket);
                }
            }
        }
    }

    private Instant end() {
        Instant end = period.endIn(population.zone());
        return population.asOf().isBefore(end) ? population.asOf() : end;
    }

    private boolean stands(Ticket ticket, Instant instant) {
        Optional<Instant> created = ticket.at(JourneyStep.CREATED_AT);
        return hasAll(ticket, JourneyStep.CREATED_AT, TicketKey.STATUS, JourneyStep.SOLVED_AT)
                && created.isPresent()
                && created.get().isBefore(instant)
                && (OPEN.contains(ticket.status())
                        || (isSolved(ticket)
                                && !ticket.at(JourneyStep.SOLVED_AT)
                                        .orElseThrow()
                                        .isBefore(instant)));
    }

    private void countStanding(Ticket ticket) {
        if (!stands(ticket, end())) {
            return;
        }
        Duration age = Duration.between(ticket.at(JourneyStep.CREATED_AT).orElseThrow(), end());
        switch (spec.metric()) {
            case BACKLOG_AGE -> sample.add(age.toSeconds());
            case BACKLOG_OLDER_THAN -> counted += age.compareTo(spec.age().orElseThrow()) > 0 ? 1 : 0;
            default -> counted++;
        }
    }

    private void countEvent(Ticket ticket) {
        switch (spec.metric()) {
            case CREATED_TICKETS -> counted += has(ticket, JourneyStep.CREATED_AT) ? 1 : 0;
            case SOLVED_TICKETS -> counted += isSolved(ticket) ? 1 : 0;
            case FIRST_REPLY_TIME -> {
                if (hasAll(ticket, JourneyStep.CREATED_AT, JourneyStep.FIRST_REPLY_AT)
                        && !ticket.has(Flag.SOURCE_OUTBOUND)) {
                    take(ticket, ticket.at(JourneyStep.FIRST_REPLY_AT));
                }
            }
            case FIRST_REPLY_WITHIN -> {
                if (hasAll(ticket, JourneyStep.CREATED_AT, JourneyStep.FIRST_REPLY_AT, TicketKey.STATUS)
                        && !ticket.has(Flag.SOURCE_OUTBOUND)) {
                    judge(ticket, ticket.at(JourneyStep.FIRST_REPLY_AT));
                }
            }
            case RESOLUTION_TIME -> {
                if (hasAll(ticket, JourneyStep.CREATED_AT, TicketKey.STATUS)) {
                    take(ticket, start(ticket, JourneyStep.SOLVED_AT), end(ticket));
                }
            }
            case RESOLUTION_WITHIN -> {
                JourneyStep needed =
                        spec.of() == MetricSpec.Of.FIRST ? JourneyStep.FIRST_SOLVED_AT : JourneyStep.SOLVED_AT;
                if (hasAll(ticket, JourneyStep.CREATED_AT, TicketKey.STATUS, needed)) {
                    judge(ticket, end(ticket));
                }
            }
            case FCR -> firstContact(ticket);
            case ONE_TOUCH -> solvedShare(ticket, Tally.AGENT_REPLIES, 0, 1);
            case NO_REPLY_SOLVED -> solvedShare(ticket, Tally.AGENT_REPLIES, 0, 0);
            case REOPEN_RATE -> solvedShare(ticket, Tally.REOPENS, 1, Long.MAX_VALUE);
            case CSAT -> {
                if (has(ticket, Survey.CSAT)) {
                    rate(ticket.rating(), EnumSet.of(Rating.GOOD), EnumSet.of(Rating.GOOD, Rating.BAD));
                }
            }
            case CSAT_RESPONSE -> {
                if (hasAll(ticket, Survey.CSAT, TicketKey.STATUS, JourneyStep.SOLVED_AT)) {
                    rate(
                            ticket.rating(),
                            EnumSet.of(Rating.GOOD, Rating.BAD),
                            EnumSet.of(Rating.GOOD, Rating.BAD, Rating.OFFERED));
                }
            }
            case DSAT -> {
                if (has(ticket, Survey.CSAT)) {
                    rate(ticket.rating(), EnumSet.of(Rating.BAD), EnumSet.of(Rating.GOOD, Rating.BAD));
                }
            }
            case CSAT_SURVEY_RATE -> {
                if (hasAll(ticket, Survey.CSAT) && isSolved(ticket)) {
                    rate(
                            ticket.rating(),
                            EnumSet.of(Rating.GOOD, Rating.BAD, Rating.OFFERED),
                            EnumSet.allOf(Rating.class));
                }
            }
            case CES_LOW_EFFORT ->
                said(ticket, Survey.CES).ifPresent(effort -> verdict(true, effort.doubleValue() >= 5));
            case NPS ->
                said(ticket, Survey.NPS)
                        .ifPresent(likely ->
                                number(likely.doubleValue() >= 9 ? 100 : likely.doubleValue() <= 6 ? -100 : 0));
            case QA_SCORE -> {
                boolean known = hasAll(ticket, Survey.QA_SCORE, JourneyStep.QA_AT);
                if (known && ticket.has(Flag.QA_KO)) {
                    number(0);
                } else if (known) {
                    said(ticket, Survey.QA_SCORE).ifPresent(numbers::add);
                }
            }
            case SLA_ATTAINMENT -> promises(ticket);
            case ESCALATION_RATE -> solvedShare(ticket, Tally.ESCALATION_LEVEL, 1, Long.MAX_VALUE);
            case TRANSFER_RATE -> solvedShare(ticket, Tally.GROUP_STATIONS, 2, Long.MAX_VALUE);
            case REOPENS_AVG -> {
                if (isSolved(ticket) && has(ticket, Tally.REOPENS)) {
                    ticket.tally(Tally.REOPENS).ifPresent(this::number);
                }
            }
            case TRANSFERS_AVG -> {
                if (isSolved(ticket) && has(ticket, Tally.GROUP_STATIONS)) {
                    ticket.tally(Tally.GROUP_STATIONS).ifPresent(n -> number(Math.max(0, n - 1)));
                }
            }
            case CONFIRMATION_RATE ->
                verdict(isSolvedWith(ticket, JourneyStep.CONFIRMED_AT), happened(ticket, JourneyStep.CONFIRMED_AT));
            case BOT_ONLY_SOLVED ->
                verdict(
                        isSolvedWith(ticket, JourneyStep.FIRST_HUMAN_REPLY_AT),
                        !happened(ticket, JourneyStep.FIRST_HUMAN_REPLY_AT));
            case HUMAN_REACHED_WITHIN -> {
                if (hasAll(
                                ticket,
                                JourneyStep.CREATED_AT,
                                Tally.BOT_REPLIES,
                                JourneyStep.FIRST_HUMAN_REPLY_AT,
                                TicketKey.STATUS)
                        && !ticket.has(Flag.SOURCE_OUTBOUND)
                        && ticket.tally(Tally.BOT_REPLIES).orElse(0) > 0) {
                    judge(ticket, ticket.at(JourneyStep.FIRST_HUMAN_REPLY_AT));
                }
            }
            case RECATEGORISED_RATE -> {
                long set = ticket.history().events().stream()
                        .filter(event -> event.type() == TicketEvent.Kind.CATEGORY)
                        .count();
                verdict(isSolvedWith(ticket, Told.EVENTS) && set > 0, set > 1);
            }
            case NEXT_REPLY_TIME, PARTNER_WITHIN ->
                throw new IllegalArgumentException("tickets at random have no events");
            case REQUESTER_WAIT -> {
                if (isSolvedWith(ticket, Given.REQUESTER_WAIT_MIN)) {
                    ticket.given(Given.REQUESTER_WAIT_MIN).ifPresent(sample::add);
                }
            }
            case TIME_TO_ASSIGN -> activity(ticket, JourneyStep.FIRST_ASSIGNED_AT);
            case TIME_TO_ACK -> activity(ticket, JourneyStep.ACKNOWLEDGED_AT);
            case TIME_TO_TRIAGE -> activity(ticket, JourneyStep.TRIAGED_AT);
            case COMPLETION_TIME -> activity(ticket, JourneyStep.CLOSED_AT);
            case TIME_TO_CONFIRM -> {
                if (isSolvedWith(ticket, JourneyStep.CONFIRMED_AT)) {
                    take(ticket, ticket.at(JourneyStep.SOLVED_AT), ticket.at(JourneyStep.CONFIRMED_AT));
                }
            }
            case COST_PER_TICKET,
                    UTILISATION,
                    LOAD,
                    OPEN_PER_HEAD,
                    EXTERNAL,
                    BACKLOG,
                    BACKLOG_OLDER_THAN,
                    BACKLOG_AGE,
                    NET_FLOW -> throw new IllegalStateException();
        }
    }

    private boolean isSolvedWith(Ticket ticket, Column column) {
        return isSolved(ticket) && has(ticket, column);
    }

    private boolean happened(Ticket ticket, JourneyStep step) {
        return ticket.at(step).filter(at -> at.isBefore(population.asOf())).isPresent();
    }

    private void number(long whole) {
        numbers.add(BigFraction.of(Math.toIntExact(whole)));
    }

    private Optional<BigFraction> said(Ticket ticket, Survey survey) {
        return has(ticket, survey) ? ticket.score(survey) : Optional.empty();
    }

    private void promises(Ticket ticket) {
        boolean first = spec.of() != MetricSpec.Of.RES;
        boolean second = spec.of() != MetricSpec.Of.FRT;
        boolean all = first && second;
        boolean hasFirst = has(ticket, Label.SLA_FRT_STATUS);
        boolean hasSecond = has(ticket, Label.SLA_RES_STATUS);
        if (all ? !hasFirst && !hasSecond : first ? !hasFirst : !hasSecond) {
            return;
        }
        String words = (first ? ticket.label(Label.SLA_FRT_STATUS) : "")
                + " "
                + (second ? ticket.label(Label.SLA_RES_STATUS) : "");
        if (words.contains("breached")) {
            judged++;
        } else if (!words.isBlank() && !words.contains("active")) {
            judged++;
            hits++;
        }
    }

    private void activity(Ticket ticket, JourneyStep end) {
        if (hasAll(ticket, JourneyStep.CREATED_AT, end)) {
            take(ticket, start(ticket, end), ticket.at(end));
        }
    }

    /** The stamp before, by looking back through the whole journey. */
    private Optional<Instant> start(Ticket ticket, JourneyStep end) {
        Optional<Instant> start = ticket.at(JourneyStep.CREATED_AT);
        if (spec.from() == MetricSpec.From.CREATED || start.isEmpty()) {
            return start;
        }
        boolean recognition = end == JourneyStep.FIRST_ASSIGNED_AT || end == JourneyStep.ACKNOWLEDGED_AT;
        List<JourneyStep> journey =
                List.of(JourneyStep.TRIAGED_AT, JourneyStep.SOLVED_AT, JourneyStep.CONFIRMED_AT, JourneyStep.CLOSED_AT);
        if (!recognition) {
            Optional<Instant> one = ticket.at(JourneyStep.FIRST_ASSIGNED_AT);
            Optional<Instant> two = ticket.at(JourneyStep.ACKNOWLEDGED_AT);
            if (one.isPresent() || two.isPresent()) {
                start = one.isPresent() && (two.isEmpty() || one.get().isBefore(two.get())) ? one : two;
            }
            for (JourneyStep step : journey.subList(0, journey.indexOf(end))) {
                start = ticket.at(step).or(List.of(start)::getFirst);
            }
        }
        return start;
    }

    private void rate(Rating rating, Set<Rating> good, Set<Rating> asked) {
        hits += good.contains(rating) ? 1 : 0;
        judged += asked.contains(rating) ? 1 : 0;
    }

    private long elapsed(Ticket ticket, Instant start, Instant end) {
        return clocks.between(spec.clock(), ticket.label(Label.TEAM), start, end);
    }

    private void take(Ticket ticket, Optional<Instant> end) {
        take(ticket, ticket.at(JourneyStep.CREATED_AT), end);
    }

    private void take(Ticket ticket, Optional<Instant> start, Optional<Instant> end) {
        if (start.isPresent()
                && end.isPresent()
                && !end.get().isBefore(start.get())
                && end.get().isBefore(population.asOf())) {
            sample.add(elapsed(ticket, start.get(), end.get()));
        }
    }

    private void judge(Ticket ticket, Optional<Instant> end) {
        Optional<Instant> start = ticket.at(JourneyStep.CREATED_AT);
        if (start.isEmpty() || (end.isPresent() && end.get().isBefore(start.get()))) {
            return;
        }
        boolean answered = end.isPresent() && end.get().isBefore(population.asOf());
        if (answered) {
            judged++;
            hits += elapsed(ticket, start.get(), end.get()) <= limit ? 1 : 0;
            return;
        }
        boolean awaited = end.isPresent() || OPEN.contains(ticket.status());
        if (awaited && elapsed(ticket, start.get(), population.asOf()) > limit) {
            judged++;
        }
    }

    private void solvedShare(Ticket ticket, Tally counter, long least, long most) {
        if (isSolved(ticket) && has(ticket, counter) && ticket.tally(counter).isPresent()) {
            long count = ticket.tally(counter).getAsLong();
            judged++;
            hits += count >= least && count <= most ? 1 : 0;
        }
    }

    private void firstContact(Ticket ticket) {
        long replies = has(ticket, Tally.AGENT_REPLIES)
                ? ticket.tally(Tally.AGENT_REPLIES).orElse(-1)
                : -1;
        long reopens = has(ticket, Tally.REOPENS) ? ticket.tally(Tally.REOPENS).orElse(-1) : -1;
        long words = has(ticket, Tally.CUSTOMER_REPLIES)
                ? ticket.tally(Tally.CUSTOMER_REPLIES).orElse(-1)
                : -1;
        if (!isSolved(ticket) || (spec.of() == MetricSpec.Of.REPLIED && replies < 1)) {
            return;
        }
        switch (spec.rule()) {
            case CUSTOMER -> verdict(words >= 0, words == 0);
            case WINDOW -> verdict(reopens >= 0 && has(ticket, Label.REQUESTER), reopens == 0 && !writesAgain(ticket));
            default -> verdict(replies >= 0 && reopens >= 0, replies == 1 && reopens == 0);
        }
    }

    private void verdict(boolean known, boolean hit) {
        judged += known ? 1 : 0;
        hits += known && hit ? 1 : 0;
    }

    private boolean writesAgain(Ticket ticket) {
        Instant solved = ticket.at(JourneyStep.SOLVED_AT).orElseThrow();
        Instant until = solved.plus(spec.within().orElseThrow());
        String requester = ticket.label(Label.REQUESTER);
        return !requester.isEmpty()
                && population.tickets().stream()
                        .filter(Ticket::isCounted)
                        .filter(other -> other.label(Label.REQUESTER).equals(requester)
                                && other.label(Label.CATEGORY).equals(ticket.label(Label.CATEGORY)))
                        .flatMap(other -> other.at(JourneyStep.CREATED_AT).stream())
                        .anyMatch(at -> at.isAfter(solved) && !at.isAfter(until));
    }
}
