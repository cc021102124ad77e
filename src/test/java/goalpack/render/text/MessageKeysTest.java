package goalpack.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.advise.Clue;
import goalpack.advise.SmartFailure;
import goalpack.goal.AddsUp;
import goalpack.goal.Anchor;
import goalpack.goal.Attribution;
import goalpack.goal.Guardrail;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.measure.Absence;
import goalpack.measure.LeftOut;
import goalpack.pack.LastPage;
import goalpack.pack.Pack;
import goalpack.pack.Standing;
import goalpack.pack.TicketToRead;
import goalpack.score.Change;
import goalpack.score.Contribution;
import goalpack.score.GuardrailResult;
import goalpack.score.MilestoneResult;
import goalpack.score.Status;
import goalpack.ticket.Label;
import goalpack.ticket.Rating;
import goalpack.ticket.TicketKey;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKeysTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern CALL =
            Pattern.compile("msg\\(\"([\\w.-]+)\"\\)|msg\\(\"([\\w.-]+)\", \\{((?:[^{}]|\\{[^}]*\\})*)\\}");
    private static final Pattern ARGUMENT = Pattern.compile("\"(\\w+)\": ");
    private static final Pattern JAVA_KEY = Pattern.compile("\"((?:[a-z][a-z-]*\\.)+[a-z][a-z-]*)\"");

    private static final Messages ENGLISH =
            MessageFiles.read(List.of(TEMPLATES), Language.EN).value().orElseThrow();

    /** The keys of the main file; files beside it belong to those who wrote them. */
    private static Set<String> keys() throws IOException {
        return keys("messages.properties");
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEMPLATES.resolve(file))) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<String> sources(Path folder, String... endings) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Stream.of(endings).anyMatch(file.toString()::endsWith)) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** Keys that are put together from an enum's words. */
    private static Set<String> families() {
        Set<String> keys = new TreeSet<>();
        add(keys, "status.", Status.values());
        add(keys, "finding.", Status.values());
        Stream.of(
                        Status.EXCEEDED,
                        Status.MET,
                        Status.SECURED,
                        Status.ON_TRACK,
                        Status.PARTLY,
                        Status.MISSED,
                        Status.AT_RISK,
                        Status.OFF_TRACK)
                .forEach(status -> keys.add("status." + word(status) + ".broken"));
        Stream.of("partly", "missed", "on-track", "at-risk", "off-track", "unreachable", "no-data", "insufficient-data")
                .forEach(status -> keys.add("context." + status));
        add(keys, "guardrail.", GuardrailResult.State.values());
        add(keys, "guardrail.worsening.", Guardrail.Against.values());
        add(keys, "policy.", Guardrail.Policy.values());
        add(keys, "milestone.", MilestoneResult.State.values());
        add(keys, "change.", Change.Sense.values());
        add(keys, "noticed.", LastPage.Noticed.Kind.values());
        keys.remove("noticed.comeback");
        Stream.of("changed", "reassigned", "reopened", "solved-lost", "solved-moved", "status-changed")
                .forEach(change -> keys.add("noticed.comeback." + change));
        keys.remove("noticed.not-attributed");
        for (Attribution attribution : EnumSet.complementOf(EnumSet.of(Attribution.ASSIGNEE))) {
            keys.addAll(List.of("attribution." + attribution.word(), "noticed.not-attributed." + attribution.word()));
        }
        Stream.of("above", "below", "free").forEach(rest -> keys.add("tile.needed." + rest));
        add(keys, "difference.", Contribution.Difference.values());
        add(keys, "finality.", Standing.Finality.values());
        add(keys, "pack.", Pack.Kind.values());
        add(keys, "link.", AddsUp.values());
        add(keys, "anchor.", Anchor.values());
        add(keys, "left-out.", LeftOut.values());
        add(keys, "rating.", Rating.values());
        add(keys, "why.", TicketToRead.Why.values());
        Stream.of(Label.values()).forEach(label -> keys.add("field." + label.header()));
        keys.add("field." + TicketKey.STATUS.header());
        Stream.of("threshold", "target", "stretch", "low", "high").forEach(mark -> keys.add("mark." + mark));
        Stream.of("points", "minutes", "count", "plain").forEach(unit -> keys.add("column.adds." + unit));
        Stream.of("unit", "category").forEach(part -> keys.addAll(List.of("column." + part, "heading.by-" + part)));
        Stream.of("first-answer", "triaged", "solved", "confirmed", "closed", "acknowledged", "assigned")
                .forEach(step -> keys.add("step." + step));
        Stream.of("column-missing", "no-scores", "no-tickets").forEach(reason -> keys.add("reason." + reason));
        Stream.of(Absence.values()).forEach(absence -> keys.add("reason." + absence.word()));
        Stream.of("previous", "last-year").forEach(before -> keys.add("story." + before));
        for (Metric metric : Metric.values()) {
            Stream.of("name", "short", "definition").forEach(part -> keys.add("metric." + metric.id() + "." + part));
            if (metric.kind() != MetricKind.COUNT && metric.kind() != MetricKind.SNAPSHOT) {
                keys.add("metric." + metric.id() + ".basis");
            }
            keys.add("finding.subject." + metric.id());
            keys.add("finding.form." + metric.id());
            keys.add("broken." + metric.id());
        }
        return keys;
    }

    private static void add(Set<String> keys, String prefix, Enum<?>... words) {
        Stream.of(words).forEach(word -> keys.add(prefix + word(word)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> ofTemplates() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String template : sources(TEMPLATES, ".ftl", ".ftlx", ".css")) {
            for (Matcher call = CALL.matcher(template); call.find(); ) {
                keys.add(call.group(1) != null ? call.group(1) : call.group(2));
            }
            for (Matcher plain = Pattern.compile("msg\\(\"([\\w.-]+[\\w])\"").matcher(template); plain.find(); ) {
                keys.add(plain.group(1));
            }
        }
        return keys;
    }

    private static Set<String> ofJava() throws IOException {
        Set<String> keys = new TreeSet<>();
        Set<String> known = keys();
        for (String source : sources(Path.of("src/main/java/goalpack"), ".java")) {
            for (Matcher key = JAVA_KEY.matcher(source); key.find(); ) {
                if (known.contains(key.group(1))) {
                    keys.add(key.group(1));
                }
            }
        }
        return keys;
    }

    private static boolean isProblemOfARule(String key, List<String> sources) {
        Matcher rule =
                Pattern.compile("problem\\.([\\w-]+)\\.(found|expected|remedy)").matcher(key);
        return rule.matches() && sources.stream().anyMatch(source -> source.contains('"' + rule.group(1) + '"'));
    }

    @Test
    void noMessageIsMissing() throws IOException {
        Set<String> needed = new TreeSet<>(families());
        needed.addAll(ofTemplates());
        needed.removeAll(ENGLISH.keys());
        assertEquals(Set.of(), needed);
    }

    @Test
    void noMessageIsUnused() throws IOException {
        List<String> sources = sources(Path.of("src/main/java/goalpack"), ".java");
        Set<String> unused = keys().stream()
                .filter(key -> !isProblemOfARule(key, sources))
                .collect(Collectors.toCollection(TreeSet::new));
        unused.removeAll(families());
        unused.removeAll(ofTemplates());
        unused.removeAll(ofJava());
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyWordOfAGoalReviewIsThereAndUsed() throws IOException {
        Set<String> needed = new TreeSet<>(Set.of("pack.goal-review", "workbook.sheet.review"));
        add(needed, "clue.", Clue.values());
        add(needed, "failure.", SmartFailure.Why.values());
        add(needed, "aspect.", SmartFailure.Aspect.values());
        Stream.of("keep", "change", "end").forEach(decision -> needed.add("decision." + decision));
        Stream.of("none", "guardrail", "needs", "cause", "action", "young", "longer")
                .forEach(first -> needed.add("suggest.keep." + first));
        needed.addAll(List.of("suggest.raise.none", "suggest.raise.guardrail", "suggest.lower.cause"));
        needed.addAll(List.of("suggest.retire.figures", "suggest.retire.done"));
        Set<String> written = keys("messages/review.properties");
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(written);
        assertEquals(Set.of(), missing);
        written.removeAll(needed);
        written.removeAll(ofTemplates());
        assertEquals(Set.of(), written, "unused");
    }

    @Test
    void everyCallGivesWhatItsMessageUses() throws IOException {
        List<String> lacking = new ArrayList<>();
        for (String template : sources(TEMPLATES, ".ftl", ".ftlx")) {
            for (Matcher call = CALL.matcher(template); call.find(); ) {
                String key = call.group(1) != null ? call.group(1) : call.group(2);
                Set<String> given = new TreeSet<>();
                if (call.group(3) != null) {
                    ARGUMENT.matcher(call.group(3)).results().forEach(name -> given.add(name.group(1)));
                }
                if (ENGLISH.has(key) && !given.containsAll(ENGLISH.arguments(key))) {
                    lacking.add(key + " uses " + ENGLISH.arguments(key) + ", given are " + given);
                }
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void everyProblemHasAFindingAndARemedy() {
        Set<String> rules = ENGLISH.keys().stream()
                .filter(key -> key.startsWith("problem."))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(rules.size() > 10, rules.toString());
        for (String rule : rules) {
            assertTrue(ENGLISH.has(rule + ".found") && ENGLISH.has(rule + ".remedy"), rule);
        }
    }
}
