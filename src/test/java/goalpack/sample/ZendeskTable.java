package goalpack.sample;

import goalpack.sample.Snapshot.State;
import goalpack.sample.Step.Happening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The columns and words of a Zendesk ticket export; stamps in UTC, without saying so. */
record ZendeskTable(Staff staff, Map<Team, WorkingHours> hours) implements Table {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Set<State> REQUESTER_WAITS = Set.of(State.NEW, State.OPEN, State.HOLD);

    @Override
    public List<String> header() {
        return List.of(
                "Id",
                "Requester",
                "Requester id",
                "Requester email",
                "Assignee",
                "Group",
                "Subject",
                "Tags",
                "Status",
                "Priority",
                "Via",
                "Ticket type",
                "Created at",
                "Updated at",
                "Assigned at",
                "Initially assigned at",
                "Organization",
                "Due date",
                "Solved at",
                "Resolution time",
                "Satisfaction Score",
                "Group stations",
                "Assignee stations",
                "Reopens",
                "Replies",
                "First reply time in minutes",
                "First reply time in minutes within business hours",
                "First resolution time in minutes",
                "First resolution time in minutes within business hours",
                "Full resolution time in minutes",
                "Full resolution time in minutes within business hours",
                "Agent wait time in minutes",
                "Agent wait time in minutes within business hours",
                "Requester wait time in minutes",
                "Requester wait time in minutes within business hours",
                "On hold time in minutes",
                "On hold time in minutes within business hours",
                "Category [list]");
    }

    @Override
    public List<String> row(long id, Snapshot now, Instant exported) {
        SampleTicket ticket = now.ticket;
        Customer customer = ticket.customer();
        Optional<Instant> assigned = now.first(Happening.ASSIGNED);
        Optional<Instant> replied = now.first(Happening.REPLIED);
        Optional<Instant> solvedFirst = now.first(Happening.SOLVED).or(now::solved);
        Set<State> pending = Set.of(State.PENDING);
        Set<State> hold = Set.of(State.HOLD);
        WorkingHours work = Objects.requireNonNull(hours.get(ticket.team()));
        return List.of(
                Long.toString(id),
                customer.name(),
                Long.toString(customer.id()),
                customer.email(),
                staff.asWritten(ticket.agent(), LocalDate.ofInstant(exported, ZoneOffset.UTC)),
                ticket.group(),
                ticket.subject(),
                String.join(" ", ticket.tags()),
                status(now.state()),
                capital(ticket.urgency()),
                via(ticket.channel()),
                type(ticket.category()),
                STAMP.format(ticket.created()),
                STAMP.format(now.updated),
                stamp(assigned),
                stamp(assigned),
                customer.company(),
                "",
                stamp(now.solved()),
                now.solved()
                        .map(at -> Long.toString(between(now, at).toHours()))
                        .orElse(""),
                score(now.survey()),
                Integer.toString(ticket.group().isEmpty() ? 0 : ticket.teamsSeen()),
                Integer.toString(ticket.agent().isEmpty() ? 0 : ticket.teamsSeen()),
                Long.toString(now.count(Happening.REOPENED)),
                Long.toString(now.count(Happening.REPLIED)),
                minutes(now, replied),
                businessMinutes(now, replied, work),
                minutes(now, solvedFirst),
                businessMinutes(now, solvedFirst, work),
                minutes(now, now.solved()),
                businessMinutes(now, now.solved(), work),
                Long.toString(now.minutesIn(pending)),
                Long.toString(now.minutesIn(pending, work)),
                Long.toString(now.minutesIn(REQUESTER_WAITS)),
                Long.toString(now.minutesIn(REQUESTER_WAITS, work)),
                Long.toString(now.minutesIn(hold)),
                Long.toString(now.minutesIn(hold, work)),
                ticket.category().title);
    }

    private static String stamp(Optional<Instant> at) {
        return at.map(STAMP::format).orElse("");
    }

    private static Duration between(Snapshot now, Instant at) {
        return Duration.between(now.ticket.created(), at);
    }

    private static String minutes(Snapshot now, Optional<Instant> at) {
        return at.map(end -> Long.toString(between(now, end).toMinutes())).orElse("");
    }

    private static String businessMinutes(Snapshot now, Optional<Instant> at, WorkingHours work) {
        return at.map(end ->
                        Long.toString(work.between(now.ticket.created(), end).toMinutes()))
                .orElse("");
    }

    private static String capital(Enum<?> word) {
        return word.name().charAt(0) + word.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String status(State state) {
        return state == State.HOLD ? "On-hold" : capital(state);
    }

    private static String via(SampleTicket.Channel channel) {
        return switch (channel) {
            case EMAIL, OUTBOUND -> "Mail";
            case WEB -> "Web form";
            case CHAT -> "Chat";
            case PHONE -> "Phone";
        };
    }

    private static String type(Category category) {
        return switch (category) {
            case DELIVERY, ADVICE -> "Question";
            case RETURNS, ACCOUNT -> "Task";
            case BILLING, REPAIR -> "Problem";
        };
    }

    private static String score(Snapshot.Survey survey) {
        return switch (survey) {
            case UNOFFERED -> "Unoffered";
            case OFFERED -> "Offered";
            case GOOD -> "Good";
            case NEUTRAL, BAD -> "Bad";
        };
    }
}
