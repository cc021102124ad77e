package goalpack.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thing brought to the workshop, with what became of it. */
final class Repair {
    static final List<String> HEADER = List.of(
            "ticket_id",
            "status",
            "created_at",
            "first_assigned_at",
            "first_reply_at",
            "first_human_reply_at",
            "first_solved_at",
            "solved_at",
            "closed_at",
            "updated_at",
            "channel",
            "category",
            "priority",
            "team",
            "assignee",
            "requester",
            "tags",
            "agent_replies",
            "bot_replies",
            "reopens",
            "group_stations",
            "requester_wait_min",
            "handle_min",
            "csat",
            "ces",
            "nps",
            "qa_score",
            "qa_at",
            "sla_frt_status",
            "sla_res_status");

    private static final List<String> CHANNELS = List.of("counter", "web", "email");
    private static final List<String> CRITERIA = List.of("1", "1", "1", "0.5", "0");

    private final Instant taken;
    private final Instant created;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<List<String>> events = new ArrayList<>();

    Repair(Workshop.Bench bench, Instant created, Instant taken, LocalDate day, Dice dice) {
        this.created = created;
        this.taken = taken;
        HEADER.forEach(name -> cells.put(name, ""));
        boolean bot = dice.chance(250);
        boolean reopened = dice.chance(70);
        boolean parts = dice.chance(300);
        int replies = dice.pick(List.of(0, 1, 2, 3), 1, 11, 6, 2);
        Instant assigned = after(created, dice.between(2, 40));
        Instant triaged = after(assigned, dice.between(5, 60));
        // Answers get faster by about four minutes each month.
        Instant answered = after(triaged, dice.between(10, 330 - 4 * (int) (day.toEpochDay() - 20_423) / 30));
        Instant solved = after(answered, dice.mostlySmall(60, 14_000) + (parts ? 2_000 : 0));
        Instant closed = after(solved, dice.between(2_000, 6_000));

        put("created_at", created.toString());
        put("channel", dice.pick(CHANNELS, 5, 3, 2));
        put("category", category(bench, dice));
        put("priority", dice.pick(List.of("low", "normal", "high"), 2, 6, 2));
        put("team", bench.title);
        put("assignee", dice.pick(bench.menders));
        put("requester", "c" + dice.between(100, 460));
        put("tags", tags(dice));
        put("bot_replies", bot ? "1" : "0");
        put("group_stations", dice.chance(220) ? "2" : "1");
        stamp("first_assigned_at", assigned);
        event(assigned, "ack", "", "", "agent");
        event(triaged, "category", "", cells.getOrDefault("category", ""), "agent");
        if (dice.chance(80)) {
            event(after(triaged, 20), "category", cells.getOrDefault("category", ""), "Other", "agent");
        }
        if (replies > 0) {
            stamp("first_human_reply_at", answered);
            stamp("first_reply_at", bot ? after(created, 1) : answered);
        }
        put("agent_replies", before(answered) ? Integer.toString(replies) : "0");
        talk(answered, solved, replies, dice);
        if (parts) {
            Instant asked = after(answered, 30);
            event(asked, "status", "open", "Waiting for parts", "agent");
            event(between(asked, solved, dice.between(20, 90)), "status", "Waiting for parts", "open", "agent");
        }
        promises(created, answered, solved);
        if (before(solved)) {
            solved(solved, reopened, dice);
        }
        stamp("closed_at", closed);
        boolean over = before(closed);
        put("status", over ? "closed" : before(solved) ? "solved" : "open");
        put("updated_at", (over ? closed : before(solved) ? solved : before(answered) ? answered : created).toString());
    }

    Instant created() {
        return created;
    }

    List<String> cells(String id) {
        put("ticket_id", id);
        return List.copyOf(cells.values());
    }

    /** Its events as lines of the file of events. */
    List<List<String>> events(String id) {
        return events.stream()
                .map(event -> {
                    List<String> line = new ArrayList<>(event);
                    line.addFirst(id);
                    return line;
                })
                .toList();
    }

    private void talk(Instant answered, Instant solved, int replies, Dice dice) {
        for (int i = 1; i < replies; i++) {
            Instant asked = between(answered, solved, 20 * i);
            event(asked, "reply", "", "", "customer");
            event(after(asked, dice.between(10, 300)), "reply", "", "", "agent");
        }
    }

    private void promises(Instant from, Instant answered, Instant solved) {
        put("sla_frt_status", kept(from, answered, 240));
        put("sla_res_status", kept(from, solved, 5 * 24 * 60));
    }

    private String kept(Instant from, Instant to, int minutes) {
        Instant due = after(from, minutes);
        if (!to.isAfter(due)) {
            return before(to) ? "met" : "";
        }
        return before(due) ? "missed" : "";
    }

    private void solved(Instant solved, boolean reopened, Dice dice) {
        stamp("solved_at", solved);
        stamp(
                "first_solved_at",
                reopened ? created.plus(Duration.between(created, solved).dividedBy(2)) : solved);
        put("reopens", reopened ? "1" : "0");
        put(
                "requester_wait_min",
                Long.toString(Duration.between(created, solved).toMinutes() * 4 / 5));
        put("handle_min", Integer.toString(dice.between(20, 95)));
        event(solved, "status", "open", "solved", "agent");
        if (dice.chance(600)) {
            event(after(solved, dice.between(60, 1_500)), "confirm", "", "", "customer");
        }
        put("csat", dice.pick(List.of("good", "bad", "offered", "unoffered"), 42, reopened ? 40 : 8, 30, 20));
        if (dice.chance(400)) {
            put("ces", Integer.toString(dice.pick(List.of(7, 6, 5, 4, 2), 3, 4, 2, 2, 1)));
            put("nps", Integer.toString(dice.pick(List.of(10, 9, 8, 6, 3), 4, 4, 3, 1, 1)));
        }
        if (dice.chance(350)) {
            put(
                    "qa_score",
                    "40:%s;30:%s;30:%s".formatted(dice.pick(CRITERIA), dice.pick(CRITERIA), dice.pick(CRITERIA)));
            stamp("qa_at", after(solved, 1_000));
        }
    }

    private static String category(Workshop.Bench bench, Dice dice) {
        return switch (bench) {
            case STOVES -> dice.pick(List.of("Burner", "Pump", "Lantern"), 6, 4, 1);
            case BOOTS -> dice.pick(List.of("Sole", "Eyelets"), 6, 3);
            case SEWING -> dice.pick(List.of("Tent", "Rucksack", "Jacket"), 4, 3, 3);
        };
    }

    private static String tags(Dice dice) {
        List<String> tags = new ArrayList<>();
        Optional.of("warranty").filter(tag -> dice.chance(350)).ifPresent(tags::add);
        Optional.of("club").filter(tag -> dice.chance(250)).ifPresent(tags::add);
        return String.join(",", tags);
    }

    private void put(String name, String value) {
        cells.put(name, value);
    }

    private void stamp(String name, Instant at) {
        if (before(at)) {
            put(name, at.toString());
        }
    }

    private void event(Instant at, String type, String from, String to, String actor) {
        if (before(at)) {
            events.add(List.of(at.toString(), type, from, to, actor));
        }
    }

    private boolean before(Instant at) {
        return at.isBefore(taken);
    }

    private static Instant after(Instant from, int minutes) {
        return from.plus(Duration.ofMinutes(minutes));
    }

    private static Instant between(Instant from, Instant to, int percent) {
        return from.plusSeconds(Duration.between(from, to).toSeconds() * percent / 100);
    }
}
