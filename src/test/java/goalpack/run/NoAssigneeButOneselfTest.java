package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a personal page, the sample's exports and people: who has it is named on it and in its mail, and nobody else anywhere. */
class NoAssigneeButOneselfTest {
    private static final String BOOK = """
            organisation: Harbour & Pine
            timezone: Europe/Berlin
            exports: [{ files: exports/zendesk-2026-0*.csv.gz, timezone: UTC }]
            people: people.csv
            units: { by: team, levels: [team], tree: [Leeds, Berlin, Bergen] }
            roles:
              lead: { covers: team }
              rep: { covers: person, reports-to: lead }
            goals:
              answers:
                { role: lead, says: Answered, metric: first-reply-within, with: { limit: 4h }, target: 80%, threshold: 60% }
              own:
                { role: rep, says: Answered, serves: answers, metric: first-reply-within, with: { limit: 4h }, target: 80% }
            reviews: { monthly: { packs: [lead, rep] } }
            mail: { from: ops@harbourpine.example }
            personal: { basis: agreed, informed-on: 2026-01-15, until: 2026-12-31, used-for-pay: no }
            """;
    private static final String WITH_PAGE = "Abigail Thornber";
    private static final Set<String> MAY_NAME = Set.of("rejects.csv", "rejects.jsonl", "repairs.csv");

    @TempDir
    private Path folder;

    /** Everybody of the sample's three teams; those who answer have left before the month, but one. */
    private static String people() throws IOException {
        return Files.readAllLines(Runs.SAMPLE.resolve("people.csv")).stream()
                .filter(row -> row.startsWith("id,") || row.matches(".*,(lead|rep),(Leeds|Berlin|Bergen),.*"))
                .map(row -> row.replaceFirst(",p0\\d,", ",,"))
                .map(row -> row.contains(",rep,") && !row.contains(WITH_PAGE)
                        ? row.replaceFirst(",[^,]*$", ",2026-05-31")
                        : row)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void everybodyElseIsNamedNowhere() throws IOException {
        SampleRun.bookOfKinds(folder);
        Files.writeString(folder.resolve("goalpack.yaml"), BOOK);
        Files.writeString(folder.resolve("people.csv"), people());
        Set<String> names = new TreeSet<>();
        Assignees.spelled(Runs.SAMPLE).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        Trial made = Trial.in(folder, "run", "--period", "2026-06");
        RunFolder run = Runs.folder(made);
        assertEquals(
                1,
                run.packs(".pdf").stream()
                        .filter(path -> path.startsWith("packs/rep/"))
                        .count());
        Set<String> own = Set.of("abigail thornber", "abigail.thornber@harbourpine.example");
        run.texts().forEach((path, text) -> {
            boolean isOwn = path.matches("packs/rep/.*|outbox/(messages/rep-.*|index.html|plan.json)");
            Set<String> named = named(names, text);
            assertTrue(!path.matches("packs/rep/.*pdf|.*/rep-.*eml") || named.contains("abigail thornber"), path);
            named.removeAll(isOwn ? own : Set.of());
            assertEquals(Set.of(), MAY_NAME.contains(path) ? Set.of() : named, path);
        });
        assertEquals(Set.of(), named(names, made.out() + made.err()));
        for (String figure : List.of("answers --scope Leeds", "own")) {
            Trial told = Trial.in(folder, ("explain " + run.root() + " " + figure).split(" ", -1));
            assertEquals(Set.of(), named(names, told.out() + told.err()), figure);
        }
    }

    private static Set<String> named(Set<String> names, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return names.stream().filter(plain::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
