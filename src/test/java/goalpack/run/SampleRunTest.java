package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import goalpack.problem.Checked;
import goalpack.publish.Fingerprint;
import goalpack.render.pdf.Crossings;
import goalpack.render.pdf.Judged;
import goalpack.render.pdf.TaggedText;
import goalpack.verify.RunComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The sample's packs of a month and of half a year. */
class SampleRunTest {
    private static final List<String> DIRECTOR_AND_MANAGERS =
            List.of("packs/director/harbour-pine", "packs/manager/north", "packs/manager/south");
    private static final List<String> LEADS = List.of(
            "packs/lead/north-bergen",
            "packs/lead/north-berlin",
            "packs/lead/north-leeds",
            "packs/lead/south-izmir",
            "packs/lead/south-lyon");

    private static final List<String> PARTNERS = List.of("packs/partner/finance", "packs/partner/warehouse");

    private static RunFolder run(String period) {
        return Runs.folder(Runs.sample(period));
    }

    /** The packs without ending and without the hash that makes their names unique. */
    private static List<String> packs(RunFolder run, String ending) {
        return run.packs(ending).stream()
                .map(path -> path.replaceFirst("-[0-9a-f]{8}\\.[a-z]+$", ""))
                .toList();
    }

    @Test
    void aMonthHasAPackForTheDirectorEachManagerEachLeadAndEachPartner() {
        List<String> expected = new ArrayList<>(DIRECTOR_AND_MANAGERS);
        expected.addAll(1, LEADS);
        expected.addAll(PARTNERS);
        assertEquals(expected, packs(run("2026-06"), ".pdf"));
        assertEquals(expected, packs(run("2026-06"), ".xlsx"));
    }

    @Test
    void halfAYearHasAPackForTheDirectorAndEachManager() {
        assertEquals(DIRECTOR_AND_MANAGERS, packs(run("2026-H1"), ".pdf"));
        assertEquals(DIRECTOR_AND_MANAGERS, packs(run("2026-H1"), ".xlsx"));
    }

    @Test
    void everyKindOfPackLastsAndCanBeReadAloud() throws Exception {
        RunFolder run = run("2026-06");
        List<String> packs = run.packs(".pdf").stream()
                .filter(path -> Stream.of("director/", "manager/north", "lead/north-bergen")
                        .anyMatch(path::contains))
                .toList();
        assertEquals(3, packs.size());
        for (String pack : packs) {
            assertLasting(run.bytes(pack), pack);
        }
    }

    @Test
    void noLetterLiesOverAnotherOrBeyondTheEdge() throws Exception {
        for (String period : List.of("2026-06", "2026-H1")) {
            RunFolder run = run(period);
            for (String pack : run.packs(".pdf")) {
                assertEquals(List.of(), Crossings.of(run.bytes(pack)), pack);
            }
        }
    }

    @Test
    void theFirstPageOfATeamHasRoomForWhatIsAgreed() {
        RunFolder run = run("2026-06");
        for (String pack : run.packs(".pdf")) {
            if (pack.contains("lead/")) {
                String first = run.pages(pack).getFirst();
                assertTrue(
                        Stream.of(
                                        "What we agree",
                                        "Was wir vereinbaren",
                                        "Ce que nous convenons",
                                        "Burada kararlaştırdıklarımız",
                                        "Hva vi blir enige om")
                                .anyMatch(first::contains),
                        pack + first);
            }
        }
    }

    @Test
    void aGoalReviewLastsAndCanBeReadAloud() throws Exception {
        RunFolder run = run("2026-H1");
        String pack = run.packs(".pdf").stream()
                .filter(path -> path.contains("manager/south"))
                .findFirst()
                .orElseThrow();
        assertLasting(run.bytes(pack), pack);
    }

    @Test
    void aGoalReviewAgreesInEveryFigure() {
        Checked<RunComparison.Tally> compared = RunComparison.of(run("2026-H1").root());
        assertEquals(List.of(), compared.problems());
        assertTrue(compared.value().orElseThrow().printed() > 200, compared.toString());
    }

    private static void assertLasting(byte[] pdf, String pack) throws Exception {
        assertEquals(List.of(), Judged.breaches(pdf), pack);
        TaggedText tagged = TaggedText.of(pdf);
        assertEquals("", tagged.unmarked());
        assertTrue(
                tagged.parts("Figure").stream()
                        .noneMatch(drawing -> drawing.alternative().isBlank()),
                "a drawing says nothing");
    }

    @Test
    void aSecondRunElsewhereWritesTheSameBytes() {
        assertSameBytes("2026-06");
    }

    @Test
    @Tag("long")
    void aSecondRunOfHalfAYearElsewhereWritesTheSameBytes() {
        assertSameBytes("2026-H1");
    }

    private static void assertSameBytes(String period) {
        RunFolder first = run(period);
        RunFolder second = Runs.folder(Runs.sampleAgain(period));
        assertEquals(first.root().getFileName(), second.root().getFileName());
        assertEquals(
                List.copyOf(first.files().keySet()), List.copyOf(second.files().keySet()));
        first.files()
                .forEach(
                        (path, bytes) -> assertArrayEquals(bytes, second.files().get(path), path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06", "2026-H1"})
    void currentPointsToTheRun(String period) throws IOException {
        Path run = run(period).root();
        Path current = run.resolveSibling("current");
        assertTrue(Files.isSymbolicLink(current));
        assertEquals(run.getFileName(), Files.readSymbolicLink(current));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06", "2026-H1"})
    void theManifestHoldsTheHashOfEveryFileAndOfEveryInput(String period) throws IOException {
        RunFolder run = run(period);
        JsonNode manifest = run.json("manifest.json");
        NavigableMap<String, String> listed = new TreeMap<>();
        manifest.get("files")
                .forEach(file -> listed.put(
                        file.get("path").asString(), file.get("sha256").asString()));
        NavigableMap<String, String> there = new TreeMap<>();
        run.files()
                .forEach((path, bytes) -> there.put(path, Fingerprint.of(bytes).sha256()));
        there.remove("manifest.json");
        assertEquals(there, listed);

        int exports = 0;
        for (JsonNode input : manifest.get("inputs")) {
            boolean isTemplate = input.get("role").asString().equals("template");
            Path folder = isTemplate ? Path.of("templates") : Runs.SAMPLE;
            Path file = folder.resolve(input.get("name").asString());
            assertEquals(Fingerprint.of(file).sha256(), input.get("sha256").asString(), file.toString());
            exports += input.get("role").asString().equals("export") ? 1 : 0;
        }
        assertEquals(40, exports);
        assertEquals("final", manifest.get("standing").asString());
        assertEquals(0, manifest.get("failed").size());
    }

    @Test
    void theSameRunAgainChangesNothing() throws IOException {
        RunFolder before = Runs.folder(Runs.golden());
        NavigableMap<String, FileTime> times = times(before.root());
        Trial again = Trial.in(
                        Runs.GOLDEN,
                        "run",
                        "--period=2026-03",
                        "--as-of=2026-03-31",
                        "--out",
                        Runs.out("golden").toString())
                .ending(0);
        assertEquals(before.root(), again.folder());
        assertEquals(times, times(before.root()));
        try (Stream<Path> entries = Files.list(Runs.out("golden").resolve("2026-03/monthly"))) {
            assertEquals(2, entries.count(), "the run and current");
        }
    }

    private static NavigableMap<String, FileTime> times(Path folder) throws IOException {
        NavigableMap<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                times.put(path.toString(), Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    @Test
    void rowsThatWereRefusedAreListedEach() throws IOException {
        assertEquals(
                4,
                Files.readAllLines(run("2026-06").root().resolve("rejects.jsonl"))
                        .size());
        assertTrue(Runs.sample("2026-06").err().contains("4 rows rejected"));
    }
}
