package goalpack.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A made-up desk of any size: a goal book and monthly exports in Zendesk's columns, about 330 bytes a row.
 *
 * <p>Every sixth row is of a ticket that the month before held, too, changed since; every fiftieth subject has a line
 * break. The same number of rows and the same seed give the same bytes.
 *
 * @param rows of all exports together
 */
record Desk(long rows, long seed) {
    private static final int MONTHS = 12;
    private static final YearMonth FIRST = YearMonth.of(2025, 7);
    private static final int COMES_BACK = 6;
    private static final int HAS_LINE_BREAK = 50;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> TEAMS =
            List.of("Oslo", "Lima", "Pune", "Kyoto", "Accra", "Porto", "Turku", "Graz", "Cork", "Brno", "Gent", "Bari");
    private static final List<String> CHANNELS = List.of("Mail", "Web form", "Chat", "Phone");
    private static final List<String> PRIORITIES = List.of("Low", "Normal", "High", "Urgent");
    private static final int AGENTS_A_TEAM = 10;
    private static final int CATEGORIES = 40;

    /** Writes the goal book and the exports into the folder; returns the book's path. */
    Path writeTo(Path folder) throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        long left = rows;
        long nextId = 1;
        for (int month = 0; month < MONTHS; month++) {
            long here = left / (MONTHS - month);
            nextId = write(exports, FIRST.plusMonths(month), here, nextId);
            left -= here;
        }
        Path book = folder.resolve("goalpack.yaml");
        Files.writeString(book, book());
        return book;
    }

    private long write(Path folder, YearMonth month, long count, long nextId) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + month.getMonthValue());
        long firstOfMonth = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        long seconds = month.lengthOfMonth() * 86_400L;
        long id = nextId;
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("zendesk-" + month + ".csv"))) {
            out.write(HEADER);
            for (long row = 0; row < count; row++) {
                boolean back = row % COMES_BACK == 0 && nextId > count;
                long of = back ? nextId - count + row : id++;
                long created = firstOfMonth - (back ? seconds : 0) + (long) (random.nextDouble() * seconds);
                out.write(row(of, created, random));
            }
        }
        return id;
    }

    private static final String HEADER = "Id,Requester,Requester id,Requester email,Assignee,Group,Subject,Tags,Status,"
            + "Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Solved at,Satisfaction Score,"
            + "Group stations,Reopens,Replies,First reply time in minutes,Full resolution time in minutes,"
            + "Category [list]\n";

    private static String row(long id, long created, RandomGenerator random) {
        String team = TEAMS.get(random.nextInt(TEAMS.size()));
        long firstReply = 1 + (long) (random.nextExponential() * 90) + random.nextInt(240);
        boolean solved = random.nextInt(10) > 0;
        long resolution = firstReply + random.nextInt(7_200);
        long updated = created + 60 * (solved ? resolution : firstReply);
        String subject = id % HAS_LINE_BREAK == 0
                ? "\"Order " + id + " has not arrived,\nplease look into it\""
                : "Order " + id + " has not arrived yet and nobody answers";
        StringJoiner row = new StringJoiner(",", "", "\n");
        row.add(Long.toString(id))
                .add("Customer " + id % 90_000)
                .add(Long.toString(360_000_000_000L + id % 90_000))
                .add("customer" + id % 90_000 + "@example.net")
                .add("Agent " + team + " " + random.nextInt(AGENTS_A_TEAM))
                .add(team)
                .add(subject)
                .add("lang_en shop_" + id % 7)
                .add(solved ? "Solved" : "Open")
                .add(PRIORITIES.get(random.nextInt(PRIORITIES.size())))
                .add(CHANNELS.get(random.nextInt(CHANNELS.size())))
                .add("Question")
                .add(stamp(created))
                .add(stamp(updated))
                .add(stamp(created + 30L * firstReply))
                .add("Company " + id % 2_000)
                .add(solved ? stamp(updated) : "")
                .add(solved && random.nextInt(4) == 0 ? random.nextInt(5) > 0 ? "Good" : "Bad" : "Offered")
                .add("1")
                .add(random.nextInt(12) == 0 ? "1" : "0")
                .add(Integer.toString(1 + random.nextInt(3)))
                .add(Long.toString(firstReply))
                .add(solved ? Long.toString(resolution) : "")
                .add("Category " + random.nextInt(CATEGORIES));
        return row.toString();
    }

    private static String stamp(long second) {
        return STAMP.format(Instant.ofEpochSecond(second));
    }

    private static String book() {
        LocalDate until = FIRST.plusMonths(MONTHS).atDay(1).minusDays(1);
        return """
                organisation: A desk of any size
                mission: Every customer is answered
                timezone: UTC
                as-of: %s
                exports:
                  - { files: exports/zendesk-*.csv, profile: zendesk, timezone: UTC }
                units:
                  by: team
                  levels: [team]
                  tree: [%s]
                roles:
                  director: { covers: all }
                  lead: { covers: team, reports-to: director }
                goals:
                  answers:
                    role: director
                    says: A first answer within 4 hours
                    serves: mission
                    metric: first-reply-within
                    with: { limit: 4h }
                    until: %s
                    threshold: 80%%
                    target: 85%%
                    stretch: 95%%
                    guardrails: [{ metric: backlog-older-than, with: { age: 720h }, limit: "<= 100" }]
                  solving:
                    role: director
                    says: Half of the tickets solved within three days
                    serves: mission
                    metric: resolution-time
                    statistic: median
                    until: %s
                    threshold: 80h
                    target: 72h
                    stretch: 48h
                    guardrails: [{ metric: reopen-rate, limit: "<= 10%%" }]
                  answers-team:
                    role: lead
                    says: A first answer within 4 hours
                    serves: answers
                    adds-up: same-metric
                    threshold: 80%%
                    target: 85%%
                    stretch: 95%%
                reviews:
                  monthly: { packs: [director, lead] }
                """
                .formatted(until, String.join(", ", TEAMS), until, until);
    }
}
