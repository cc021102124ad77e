package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers tickets is named nowhere but in the rows that were refused or repaired. */
class NoAssigneeTest {
    private static final Set<String> MAY_NAME = Set.of("rejects.csv", "rejects.jsonl", "repairs.csv");
    private static final NavigableSet<String> NAMES = new TreeSet<>();

    @BeforeAll
    static void allSpellings() throws IOException {
        Assignees.spelled(Runs.SAMPLE).forEach(name -> NAMES.add(name.toLowerCase(Locale.ROOT)));
    }

    static NavigableSet<String> namedIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        NavigableSet<String> found = new TreeSet<>();
        NAMES.stream().filter(plain::contains).forEach(found::add);
        return found;
    }

    @Test
    void everySpellingIsLookedFor() {
        assertTrue(NAMES.containsAll(Set.of(
                "gwen priestley",
                "ellie midgley",
                "eleanor midgley",
                "juergen weiss",
                "léa montçalm (deactivated)",
                "farhan.ogden@harbourpine.example")));
        assertTrue(NAMES.size() > 70, NAMES::toString);
        assertEquals(Set.of("gwen priestley"), namedIn("by Gwen PRIESTLEY, Leeds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06", "2026-H1"})
    void noFileNamesOne(String period) {
        NavigableMap<String, NavigableSet<String>> named = new TreeMap<>();
        Runs.folder(Runs.sample(period)).texts().forEach((path, text) -> {
            NavigableSet<String> found = namedIn(text);
            if (!found.isEmpty()) {
                named.put(path, found);
            }
        });
        named.keySet().removeAll(MAY_NAME);
        assertEquals(Map.of(), named);
    }

    @Test
    void whoHoldsARoleIsNamedOnPurpose() {
        RunFolder run = Runs.folder(Runs.sample("2026-06"));
        String director = String.join(" ", run.pages(run.packs(".pdf").getFirst()));
        assertTrue(director.contains("Louise Moreau"));
    }

    @Test
    void refusedRowsAreKeptAsTheyWere() {
        String rejects = new String(Runs.folder(Runs.sample("2026-06")).bytes("rejects.csv"), StandardCharsets.UTF_8);
        assertFalse(namedIn(rejects).isEmpty());
    }

    @Test
    void noPdfTellsOneInItsProperties() throws IOException {
        RunFolder run = Runs.folder(Runs.sample("2026-06"));
        for (String path : run.packs(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(run.bytes(path))) {
                assertEquals(
                        Set.of(),
                        namedIn(pdf.getDocumentInformation().getCOSObject().toString()),
                        path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06", "2026-H1"})
    void theConsoleNamesNone(String period) {
        Trial run = Runs.sample(period);
        assertEquals(Set.of(), namedIn(run.out() + run.err()));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"first-answer", "satisfied --scope North/Leeds"})
    void whatExplainsAFigureNamesNone(String figure) {
        String run = Runs.folder(Runs.sample("2026-06")).root().toString();
        for (String more : List.of("--format=text", "--format=csv", "--format=csv --left-out")) {
            String[] asked = ("explain " + run + " " + figure + " " + more).split(" ", -1);
            Trial told = Trial.in(Runs.SAMPLE, asked).ending(0);
            assertEquals(Set.of(), namedIn(told.out() + told.err()), figure + more);
        }
    }
}
