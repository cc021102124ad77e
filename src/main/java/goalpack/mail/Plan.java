package goalpack.mail;

import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be mailed of a run, as {@code outbox/plan.json} keeps it.
 *
 * @param title organisation, review and period in words
 * @param language of the run
 * @param server empty when mail is only written to files
 * @param domains that mail may go to
 * @param gate what speaks against sending
 * @param replaces the run that was mailed before; empty for the first issue
 * @param moved figures that are no longer what they were in that run
 */
public record Plan(
        String run,
        String title,
        String language,
        Address from,
        Optional<MailServer> server,
        List<String> domains,
        List<Problem> gate,
        Optional<String> replaces,
        List<Moved> moved,
        List<Entry> entries) {

    /** A figure that is no longer what it was, in words. */
    public record Moved(String audience, String goal, String before, String after) {}

    public Plan {
        moved = List.copyOf(moved);
        domains = List.copyOf(domains);
        gate = List.copyOf(gate);
        entries = List.copyOf(entries);
    }

    /** Whether mail may go there. */
    public boolean isAllowed(Address address) {
        return domains.contains(address.domain());
    }

    String json() {
        Map<String, Object> map = new TreeMap<>();
        map.put("run", run);
        map.put("title", title);
        map.put("language", language);
        map.put("replaces", replaces);
        map.put("moved", moved.stream().map(Plan::map).toList());
        map.put("from", from.written());
        map.put("server", server.map(Plan::map));
        map.put("domains", domains);
        map.put("gate", gate.stream().map(Plan::map).toList());
        map.put("entries", entries.stream().map(Plan::map).toList());
        return Json.pretty(map);
    }

    private static Map<String, Object> map(MailServer server) {
        return Map.of(
                "host", server.host(),
                "port", server.port(),
                "security", server.security().name().toLowerCase(Locale.ROOT),
                "user", server.user(),
                "password-file", server.passwordFile().map(Path::toString));
    }

    private static Map<String, Object> map(Moved moved) {
        return Map.of(
                "audience", moved.audience(), "goal", moved.goal(), "before", moved.before(), "after", moved.after());
    }

    private static Moved moved(Fields moved) {
        return new Moved(moved.text("audience"), moved.text("goal"), moved.text("before"), moved.text("after"));
    }

    private static Map<String, Object> map(Problem problem) {
        return Map.of("rule", problem.rule(), "arguments", problem.arguments());
    }

    private static Map<String, Object> map(Entry entry) {
        return Map.of(
                "id", entry.id(),
                "person", entry.person(),
                "to", entry.to().written(),
                "audience", entry.audience(),
                "pack", entry.pack(),
                "message", entry.message(),
                "sha256", entry.sha256(),
                "enclosures",
                        entry.enclosures().stream()
                                .map(one -> Map.of("name", one.name(), "path", one.path(), "sha256", one.sha256()))
                                .toList());
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Plan read(String json) {
        Fields plan = Fields.of(Json.read(json));
        return new Plan(
                plan.text("run"),
                plan.text("title"),
                plan.text("language"),
                address(plan.text("from")),
                plan.optional("server").map(Plan::server),
                plan.texts("domains"),
                plan.list("gate").stream().map(Plan::problem).toList(),
                plan.optionalText("replaces"),
                plan.list("moved").stream().map(Plan::moved).toList(),
                plan.list("entries").stream().map(Plan::entry).toList());
    }

    private static Address address(String written) {
        return Address.read(written).orElseThrow(() -> new IllegalArgumentException("no address: " + written));
    }

    private static MailServer server(Fields server) {
        return new MailServer(
                server.text("host"),
                server.number("port"),
                MailServer.Security.valueOf(server.text("security").toUpperCase(Locale.ROOT)),
                server.optionalText("user"),
                server.optionalText("password-file").map(Path::of));
    }

    private static Problem problem(Fields problem) {
        return Problem.mend(problem.text("rule"), Place.NONE, problem.map("arguments"));
    }

    private static Entry entry(Fields entry) {
        return new Entry(
                entry.text("id"),
                entry.text("person"),
                address(entry.text("to")),
                entry.text("audience"),
                entry.text("pack"),
                entry.text("message"),
                entry.text("sha256"),
                entry.list("enclosures").stream()
                        .map(one -> new Entry.Enclosure(one.text("name"), one.text("path"), one.text("sha256")))
                        .toList());
    }
}
