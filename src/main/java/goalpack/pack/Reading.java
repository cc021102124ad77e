package goalpack.pack;

import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Outcome;
import goalpack.score.GoalResult;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Picks the tickets that say most about why a goal was missed. */
final class Reading {
    private static final int PER_GOAL = 3;

    private final Ledgers ledgers;
    private final Optional<String> link;

    Reading(Ledgers ledgers, Optional<String> link) {
        this.ledgers = ledgers;
        this.link = link;
    }

    /** Up to three a goal, each ticket once; a count is missed by no ticket in particular. */
    List<TicketToRead> worth(List<GoalResult> results) {
        List<TicketToRead> found = new ArrayList<>();
        Set<TicketId> seen = new HashSet<>();
        for (GoalResult result : results) {
            int room = PER_GOAL;
            for (Ledger.Line line : candidates(result)) {
                if (room > 0 && seen.add(line.ticket().id())) {
                    found.add(toRead(result.goal().spec().orElseThrow(), line));
                    room--;
                }
            }
        }
        return found;
    }

    private List<Ledger.Line> candidates(GoalResult result) {
        if (result.goal().spec().isEmpty() || result.measured().isEmpty()) {
            return List.of();
        }
        MetricSpec spec = result.goal().spec().get();
        if (spec.metric().kind() == MetricKind.COUNT || spec.metric().isOfFacts()) {
            return List.of();
        }
        NavigableSet<Ledger.Line> heaviest =
                new TreeSet<>(Comparator.comparingLong((Ledger.Line line) -> weight(spec, line))
                        .reversed()
                        .thenComparing(Ledger.Line::ticket, Ticket.BY_ID));
        ledgers.of(spec).each(result.scope(), result.measured().get(), line -> {
            if (speaks(line) && heaviest.add(line) && heaviest.size() > PER_GOAL * 4) {
                heaviest.removeLast();
            }
        });
        return List.copyOf(heaviest);
    }

    private static boolean speaks(Ledger.Line line) {
        return switch (line.outcome()) {
            case Outcome.Judged judged -> judged.side() == Outcome.Side.MISS;
            case Outcome.Sampled sampled -> true;
            case Outcome.Counted counted -> true;
            case Outcome.Gone gone -> false;
            case Outcome.Scored scored -> true;
            case Outcome.Excluded excluded -> false;
        };
    }

    private static long weight(MetricSpec spec, Ledger.Line line) {
        Ticket ticket = line.ticket();
        return switch (spec.metric()) {
            case FCR,
                    ONE_TOUCH,
                    REOPEN_RATE,
                    REOPENS_AVG,
                    RECATEGORISED_RATE,
                    NO_REPLY_SOLVED,
                    ESCALATION_RATE,
                    TRANSFER_RATE,
                    TRANSFERS_AVG,
                    CONFIRMATION_RATE,
                    BOT_ONLY_SOLVED ->
                100 * ticket.tally(Tally.REOPENS).orElse(0)
                        + ticket.tally(Tally.AGENT_REPLIES).orElse(0);
            case CSAT, DSAT, CSAT_RESPONSE, CSAT_SURVEY_RATE, CES_LOW_EFFORT, NPS, QA_SCORE ->
                -ticket.tally(Tally.AGENT_REPLIES).orElse(0);
            case BACKLOG,
                    BACKLOG_OLDER_THAN,
                    NET_FLOW,
                    CREATED_TICKETS,
                    SOLVED_TICKETS,
                    SLA_ATTAINMENT,
                    COST_PER_TICKET,
                    UTILISATION,
                    LOAD,
                    OPEN_PER_HEAD,
                    EXTERNAL ->
                -ticket.journey().values().stream()
                        .mapToLong(Instant::getEpochSecond)
                        .min()
                        .orElse(0);
            case FIRST_REPLY_TIME,
                    FIRST_REPLY_WITHIN,
                    NEXT_REPLY_TIME,
                    HUMAN_REACHED_WITHIN,
                    PARTNER_WITHIN,
                    REQUESTER_WAIT,
                    TIME_TO_ASSIGN,
                    TIME_TO_ACK,
                    TIME_TO_TRIAGE,
                    RESOLUTION_TIME,
                    RESOLUTION_WITHIN,
                    TIME_TO_CONFIRM,
                    COMPLETION_TIME,
                    BACKLOG_AGE -> line.seconds().orElse(0);
        };
    }

    private TicketToRead toRead(MetricSpec spec, Ledger.Line line) {
        Ticket ticket = line.ticket();
        return new TicketToRead(ticket, firstAnswer(spec, line), why(spec, ticket), TicketTables.link(link, ticket));
    }

    /** Only goals on first answers time them; other goals' lines hold other times. */
    private static OptionalLong firstAnswer(MetricSpec spec, Ledger.Line line) {
        boolean timed = spec.metric() == Metric.FIRST_REPLY_TIME || spec.metric() == Metric.FIRST_REPLY_WITHIN;
        return timed && line.seconds().isPresent()
                ? OptionalLong.of(line.seconds().getAsLong() / 60)
                : OptionalLong.empty();
    }

    private static TicketToRead.Why why(MetricSpec spec, Ticket ticket) {
        return switch (spec.metric()) {
            case CSAT, DSAT, CSAT_RESPONSE, CSAT_SURVEY_RATE, CES_LOW_EFFORT, NPS, QA_SCORE ->
                TicketToRead.Why.BAD_RATING_AFTER_FAST_ANSWER;
            case FIRST_REPLY_TIME, FIRST_REPLY_WITHIN, HUMAN_REACHED_WITHIN, TIME_TO_ASSIGN, TIME_TO_ACK ->
                TicketToRead.Why.LATE_FIRST_ANSWER;
            case FCR,
                    ONE_TOUCH,
                    REOPEN_RATE,
                    REOPENS_AVG,
                    RECATEGORISED_RATE,
                    NO_REPLY_SOLVED,
                    ESCALATION_RATE,
                    TRANSFER_RATE,
                    TRANSFERS_AVG,
                    BOT_ONLY_SOLVED ->
                ticket.tally(Tally.REOPENS).orElse(0) > 0
                        ? TicketToRead.Why.REOPENED_OFTEN
                        : TicketToRead.Why.MANY_ANSWERS;
            case RESOLUTION_TIME,
                    RESOLUTION_WITHIN,
                    SLA_ATTAINMENT,
                    NEXT_REPLY_TIME,
                    PARTNER_WITHIN,
                    REQUESTER_WAIT,
                    TIME_TO_TRIAGE,
                    CONFIRMATION_RATE,
                    TIME_TO_CONFIRM,
                    COMPLETION_TIME ->
                ticket.has(JourneyStep.SOLVED_AT) ? TicketToRead.Why.SOLVED_LATE : TicketToRead.Why.OPEN_LONGEST;
            case BACKLOG,
                    BACKLOG_OLDER_THAN,
                    BACKLOG_AGE,
                    NET_FLOW,
                    CREATED_TICKETS,
                    SOLVED_TICKETS,
                    COST_PER_TICKET,
                    UTILISATION,
                    LOAD,
                    OPEN_PER_HEAD,
                    EXTERNAL -> TicketToRead.Why.OPEN_LONGEST;
        };
    }
}
