package goalpack.sample;

import goalpack.sample.Snapshot.State;
import goalpack.sample.Step.Happening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The columns and words of a Freshdesk ticket export; stamps in the desk's local time, Paris for both teams. */
record FreshdeskTable(Staff staff, Map<Team, WorkingHours> hours) implements Table {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZONE);
    private static final Duration FIRST_RESPONSE_DUE = Duration.ofHours(8);
    private static final Duration RESOLUTION_DUE = Duration.ofHours(27);

    @Override
    public List<String> header() {
        return List.of(
                "Ticket ID",
                "Subject",
                "Status",
                "Priority",
                "Source",
                "Type",
                "Agent",
                "Group",
                "Created time",
                "Due by Time",
                "Resolved time",
                "Closed time",
                "Last update time",
                "Initial response time",
                "Time tracked",
                "First response time (in hrs)",
                "Resolution time (in hrs)",
                "Agent interactions",
                "Customer interactions",
                "Resolution status",
                "First response status",
                "Tags",
                "Survey results",
                "Association type",
                "Product",
                "Category",
                "Reopens",
                "Full name",
                "Email",
                "Contact ID",
                "Company Name");
    }

    @Override
    public List<String> row(long id, Snapshot now, Instant exported) {
        SampleTicket ticket = now.ticket;
        Customer customer = ticket.customer();
        WorkingHours work = Objects.requireNonNull(hours.get(ticket.team()));
        Optional<Instant> replied = now.first(Happening.REPLIED);
        Optional<Instant> closed = now.first(Happening.CLOSED)
                .or(() -> now.first(Happening.MERGED))
                .or(() -> now.first(Happening.DELETED));
        return List.of(
                Long.toString(id),
                ticket.subject(),
                status(now.state()),
                priority(ticket.urgency()),
                source(ticket.channel()),
                type(ticket.category()),
                agent(ticket.agent(), LocalDate.ofInstant(exported, ZONE)),
                ticket.group(),
                STAMP.format(ticket.created()),
                STAMP.format(work.after(ticket.created(), RESOLUTION_DUE)),
                stamp(now.solved()),
                stamp(closed),
                STAMP.format(now.updated),
                stamp(replied),
                "00:00:00",
                workingTime(now, replied, work),
                workingTime(now, now.solved(), work),
                Long.toString(now.count(Happening.REPLIED)),
                Long.toString(now.count(Happening.CUSTOMER_WROTE) + now.count(Happening.REOPENED)),
                sla(now, now.solved(), RESOLUTION_DUE, work),
                sla(now, replied, FIRST_RESPONSE_DUE, work),
                String.join(",", ticket.tags()),
                survey(now.survey()),
                "",
                "",
                ticket.category().title,
                Long.toString(now.count(Happening.REOPENED)),
                customer.name(),
                customer.email(),
                Long.toString(customer.id()),
                customer.company());
    }

    private String agent(String name, LocalDate day) {
        if (name.isEmpty()) {
            return "No Agent";
        }
        return staff.left(name, day) ? name + " (Deactivated)" : name;
    }

    private static String stamp(Optional<Instant> at) {
        return at.map(STAMP::format).orElse("");
    }

    private static String workingTime(Snapshot now, Optional<Instant> end, WorkingHours work) {
        return end.map(at -> work.between(now.ticket.created(), at))
                .map(time -> String.format(
                        Locale.ROOT, "%02d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart()))
                .orElse("");
    }

    private static String sla(Snapshot now, Optional<Instant> end, Duration due, WorkingHours work) {
        return end.map(at -> work.between(now.ticket.created(), at).compareTo(due) <= 0 ? "Within SLA" : "SLA Violated")
                .orElse("");
    }

    private static String status(State state) {
        return switch (state) {
            case NEW, OPEN -> "Open";
            case PENDING -> "Waiting on Customer";
            case HOLD -> "Waiting on Third Party";
            case SOLVED -> "Resolved";
            case CLOSED, DELETED -> "Closed";
        };
    }

    private static String priority(SampleTicket.Urgency urgency) {
        return switch (urgency) {
            case LOW -> "Low";
            case NORMAL -> "Medium";
            case HIGH -> "High";
            case URGENT -> "Urgent";
        };
    }

    private static String source(SampleTicket.Channel channel) {
        return switch (channel) {
            case EMAIL -> "Email";
            case WEB -> "Portal";
            case CHAT -> "Chat";
            case PHONE -> "Phone";
            case OUTBOUND -> "Outbound Email";
        };
    }

    private static String type(Category category) {
        return switch (category) {
            case DELIVERY, ADVICE, ACCOUNT -> "Question";
            case RETURNS -> "Refund";
            case BILLING, REPAIR -> "Problem";
        };
    }

    private static String survey(Snapshot.Survey survey) {
        return switch (survey) {
            case UNOFFERED -> "";
            case OFFERED -> "Sent";
            case GOOD -> "Happy";
            case NEUTRAL -> "Neutral";
            case BAD -> "Unhappy";
        };
    }
}
