package goalpack.render.model;

import goalpack.goal.Anchor;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.measure.LeftOut;
import goalpack.measure.Outcome;
import goalpack.pack.TicketTable;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether what a ticket counts for follows from the other cells of its row, so that a formula can stand there.
 *
 * <p>Where it rests on something that the sheet does not show, our word stands there as text.
 *
 * @param end of the days that are counted, or the instant of a snapshot
 * @param asOf what happens from here on has not happened yet
 */
record LiveCount(MetricSpec spec, Instant end, Instant asOf) {

    boolean follows(Ticket ticket, Optional<TicketTable.Cell> cell) {
        if (!ticket.isCounted() || !spec.where().accepts(ticket) || isBeyond(ticket) || isFixed(cell)) {
            return false;
        }
        boolean isThere = cell.isPresent();
        return switch (spec.metric()) {
            case CREATED_TICKETS, LOAD, CSAT, DSAT, CES_LOW_EFFORT, NPS, QA_SCORE -> isThere;
            case SLA_ATTAINMENT ->
                isThere && !isWithout(cell, LeftOut.VALUE_MISSING) && !isWithout(cell, LeftOut.PENDING);
            case FIRST_REPLY_WITHIN -> isThere && isKnown(ticket) && !isWithout(cell, LeftOut.VALUE_MISSING);
            case HUMAN_REACHED_WITHIN ->
                isKnown(ticket)
                        && cell.filter(one -> isWaiting(spec, ticket, one)).isPresent();
            case RESOLUTION_WITHIN ->
                isThere
                        && isKnown(ticket)
                        && (spec.of() == MetricSpec.Of.FULL || isWaiting(spec, ticket, cell.orElseThrow()));
            case FIRST_REPLY_TIME ->
                spec.anchor() == Anchor.REPLIED
                        ? !ticket.has(Flag.SOURCE_OUTBOUND) && !isWithout(cell, LeftOut.VALUE_MISSING)
                        : isThere && isKnown(ticket) && !isWithout(cell, LeftOut.VALUE_MISSING);
            case RESOLUTION_TIME ->
                spec.of() == MetricSpec.Of.FULL
                        && spec.anchor() == Anchor.SOLVED
                        && isKnown(ticket)
                        && !isWithout(cell, LeftOut.VALUE_MISSING);
            case SOLVED_TICKETS,
                    COST_PER_TICKET,
                    UTILISATION,
                    REQUESTER_WAIT,
                    FCR,
                    ONE_TOUCH,
                    NO_REPLY_SOLVED,
                    REOPEN_RATE,
                    REOPENS_AVG,
                    RECATEGORISED_RATE,
                    ESCALATION_RATE,
                    TRANSFER_RATE,
                    TRANSFERS_AVG,
                    CONFIRMATION_RATE,
                    BOT_ONLY_SOLVED,
                    CSAT_RESPONSE,
                    CSAT_SURVEY_RATE -> spec.anchor() == Anchor.SOLVED && isKnown(ticket);
            case BACKLOG, BACKLOG_OLDER_THAN, OPEN_PER_HEAD -> isKnown(ticket) && isOldEnough(ticket);
            case BACKLOG_AGE -> isThere && isKnown(ticket);
            case TIME_TO_ASSIGN,
                    TIME_TO_ACK,
                    TIME_TO_TRIAGE,
                    TIME_TO_CONFIRM,
                    COMPLETION_TIME,
                    NEXT_REPLY_TIME,
                    PARTNER_WITHIN,
                    NET_FLOW,
                    EXTERNAL -> false;
        };
    }

    /** Whether a rate's clock runs on because the answer or solution is not there yet. */
    static boolean isWaiting(MetricSpec spec, Ticket ticket, TicketTable.Cell cell) {
        return spec.metric().kind() == MetricKind.RATE
                && cell.seconds().isPresent()
                && !CountColumn.hasHappened(spec, ticket);
    }

    /** Whether something is dated after the instant that the figures are as of. */
    private boolean isBeyond(Ticket ticket) {
        return Stream.of(JourneyStep.CREATED_AT, JourneyStep.FIRST_REPLY_AT, JourneyStep.SOLVED_AT)
                .flatMap(step -> ticket.at(step).stream())
                .anyMatch(at -> !at.isBefore(asOf));
    }

    private static boolean isFixed(Optional<TicketTable.Cell> cell) {
        return isWithout(cell, LeftOut.OUTBOUND)
                || isWithout(cell, LeftOut.COLUMN_MISSING)
                || isWithout(cell, LeftOut.OUT_OF_ORDER)
                || isWithout(cell, LeftOut.NO_BOT);
    }

    private static boolean isWithout(Optional<TicketTable.Cell> cell, LeftOut reason) {
        return cell.filter(one -> one.outcome() instanceof Outcome.Excluded out && out.reason() == reason)
                .isPresent();
    }

    private static boolean isKnown(Ticket ticket) {
        return ticket.status() != TicketStatus.UNSTATED && ticket.status() != TicketStatus.UNKNOWN;
    }

    private boolean isOldEnough(Ticket ticket) {
        Duration age = spec.age().orElse(Duration.ZERO);
        return ticket.at(JourneyStep.CREATED_AT)
                .filter(created -> created.isBefore(end)
                        && (age.isZero() || Duration.between(created, end).compareTo(age) > 0))
                .isPresent();
    }
}
