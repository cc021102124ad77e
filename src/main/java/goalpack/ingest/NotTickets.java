package goalpack.ingest;

import goalpack.problem.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Says more of a file that is no list of tickets: which helpdesk made it, and whether it was added up already. */
final class NotTickets {
    /** What nobody recognises. */
    private static final String UNKNOWN = "none";

    private static final int LOOKED_AT = 1 << 20;
    private static final Set<String> OFFICE = Set.of("WORKBOOK", "XLS", "JSON", "HTML", "PDF");

    /** Words of headers that only tables have which were added up. */
    private static final Pattern ADDED_UP = Pattern.compile(
            "(?i)\\b(avg|average|mean|median|count|total|sum|number of|# of|percent(age)?|durchschnitt|anzahl|summe|"
                    + "moyenne|nombre de|ortalama|toplam|gjennomsnitt|antall|promedio|cantidad|m\u00e9dia|quantidade"
                    + "|tickets)\\b|%|^(month|week|quarter|year|period)$");

    /** By helpdesk, in the order of trying: all texts of one of the sets stand in its files. */
    private static final Map<String, List<Set<String>>> MARKS = Map.of(
            "zendesk", List.of(Set.of("requester_id", "via"), Set.of("zendesk"), Set.of("first reply time in minutes")),
            "freshdesk", List.of(Set.of("responder_id"), Set.of("freshdesk"), Set.of("agent interactions")),
            "freshservice", List.of(Set.of("freshservice")),
            "jira", List.of(Set.of("issuetype"), Set.of("issue key"), Set.of("atlassian"), Set.of("jira")),
            "servicenow", List.of(Set.of("sys_id"), Set.of("servicenow"), Set.of("sys_created_on")),
            "glpi", List.of(Set.of("glpi")),
            "hubspot", List.of(Set.of("hs_pipeline"), Set.of("hubspot")),
            "zammad", List.of(Set.of("zammad"), Set.of("create channel"), Set.of("article_count")));

    private static final List<String> ORDER =
            List.of("freshservice", "zendesk", "freshdesk", "jira", "servicenow", "glpi", "hubspot", "zammad");

    private NotTickets() {}

    /** The problem again with the argument {@code desk}; or, for a table that was added up, {@code export-added-up}. */
    static Problem told(Problem problem, Path file) {
        return switch (problem.rule()) {
            case "export-kind" -> withDesk(problem, problem.rule(), desk(file, kind(problem)));
            case "profile-not-recognised", "export-without-ids" ->
                isAddedUp(String.valueOf(problem.arguments().get("headers")))
                        ? withDesk(problem, "export-added-up", desk(file, ""))
                        : problem;
            default -> problem;
        };
    }

    private static String kind(Problem problem) {
        return String.valueOf(problem.arguments().get("kind"));
    }

    /** Two such headers, or one of two columns. */
    private static boolean isAddedUp(String headers) {
        String[] names = headers.split(", ", -1);
        long added =
                Stream.of(names).filter(name -> ADDED_UP.matcher(name).find()).count();
        return added >= 2 || (added == 1 && names.length <= 2);
    }

    private static Problem withDesk(Problem problem, String rule, String desk) {
        Map<String, Object> arguments = new HashMap<>(problem.arguments());
        arguments.put("desk", desk);
        return new Problem(problem.severity(), rule, problem.place(), arguments);
    }

    private static String desk(Path file, String kind) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String text = name + "\n" + (OFFICE.contains(kind) ? beginning(file) : "");
        return ORDER.stream()
                .filter(desk -> MARKS.getOrDefault(desk, List.of()).stream()
                        .anyMatch(marks -> marks.stream().allMatch(text::contains)))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Its first text, of a workbook that of its cells; empty where it cannot be had. */
    private static String beginning(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(4);
            byte[] mark = in.readNBytes(2);
            in.reset();
            boolean zipped = mark.length == 2 && mark[0] == 'P' && mark[1] == 'K';
            return zipped ? cells(in) : text(in);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String cells(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null && text.length() < LOOKED_AT; ) {
            if (entry.getName().endsWith(".xml")) {
                text.append(text(zip));
            }
            entry = zip.getNextEntry();
        }
        return text.toString();
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
