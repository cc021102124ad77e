package goalpack.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Provenance.FailedPack;
import goalpack.publish.Provenance.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
    private static final RunPlace FIRST = new RunPlace("2026-06", "monthly", "0123456789ab");
    private static final RunPlace SECOND = new RunPlace("2026-06", "monthly", "ba9876543210");

    @TempDir
    private Path temp;

    private Path out;
    private Path review;

    @BeforeEach
    void anOutputFolderThatIsNotThereYet() {
        out = temp.resolve("a").resolve("out");
        review = out.resolve("2026-06").resolve("monthly");
    }

    @Test
    void aRunAppearsWithAllItsFilesAndItsManifest() throws IOException {
        Published published = publish(FIRST, Standing.FINAL, Map.of("figures.csv", "a", "packs/lead/x.pdf", "b"));

        assertEquals(new Published(review.resolve("0123456789ab"), Published.Change.NEW), published);
        assertEquals(List.of("figures.csv", "manifest.json", "packs/lead/x.pdf"), filesIn(published.folder()));
        assertEquals("b", Files.readString(published.folder().resolve("packs/lead/x.pdf")));
        assertEquals(Optional.of("0123456789ab"), Current.read(review));
        assertEquals("a", Files.readString(review.resolve("current/figures.csv")));
        assertEquals(
                List.of(".lock", "2026-06/monthly/0123456789ab/figures.csv"),
                filesIn(out).subList(0, 2));
    }

    @Test
    void theManifestTellsWhatTheRunWasMadeOfAndWhatItLeft() throws IOException {
        Published published = publish(FIRST, Standing.FINAL, Map.of("figures.csv", "a", "empty.txt", ""));
        String expected = """
                {
                  "failed" : [
                    {
                      "pack" : "packs/lead/lyon",
                      "reason" : "glyph-missing"
                    }
                  ],
                  "files" : [
                    {
                      "bytes" : 0,
                      "path" : "empty.txt",
                      "sha256" : "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                    },
                    {
                      "bytes" : 1,
                      "path" : "figures.csv",
                      "sha256" : "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
                    }
                  ],
                  "inputs" : [
                    {
                      "bytes" : 1,
                      "name" : "goalpack.yaml",
                      "role" : "book",
                      "sha256" : "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
                    },
                    {
                      "bytes" : 1,
                      "name" : "exports/a.csv",
                      "role" : "export",
                      "sha256" : "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
                    }
                  ],
                  "period" : "2026-06",
                  "review" : "monthly",
                  "run" : "0123456789ab",
                  "settings" : {
                    "as-of" : "2026-07-08",
                    "version" : "0.1.0"
                  },
                  "standing" : "final"
                }
                """;
        assertEquals(expected, Files.readString(published.folder().resolve("manifest.json")));
    }

    @Test
    void onlyTheOwnerCanReadWhatARunLeaves() throws IOException {
        Published published = publish(FIRST, Standing.FINAL, Map.of("packs/lead/x.pdf", "b"));
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                String expected = Files.isDirectory(path) ? "rwx------" : "rw-------";
                assertEquals(
                        expected, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)), path.toString());
            }
        }
        assertEquals(Path.of("0123456789ab"), Files.readSymbolicLink(review.resolve("current")));
        assertTrue(Files.isDirectory(published.folder()));
    }

    @Test
    void theSameRunAgainStaysAsItIs() throws IOException {
        Published first = publish(FIRST, Standing.FINAL, Map.of("figures.csv", "a"));
        Path figures = first.folder().resolve("figures.csv");
        Files.setLastModifiedTime(figures, FileTime.fromMillis(0));
        Files.createDirectory(first.folder().resolve("outbox"));
        Files.writeString(first.folder().resolve("outbox/journal"), "SENT");
        publish(SECOND, Standing.FINAL, Map.of("figures.csv", "b"));

        Published again = publish(FIRST, Standing.FINAL, Map.of("figures.csv", "a"));

        assertEquals(new Published(first.folder(), Published.Change.NONE), again);
        assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(figures));
        assertEquals(Optional.of("0123456789ab"), Current.read(review));
        assertFalse(Files.exists(out.resolve(".staging")));
    }

    @Test
    void aRunThatIsThereWithOtherBytesIsNeverOverwritten() throws IOException {
        Published first = publish(FIRST, Standing.FINAL, Map.of("figures.csv", "a"));
        Path figures = first.folder().resolve("figures.csv");
        Files.writeString(figures, "touched");
        publish(SECOND, Standing.FINAL, Map.of("figures.csv", "b"));

        Problem problem = refused(FIRST, Map.of("figures.csv", "a"));

        assertEquals(
                Problem.stops(
                        "run-differs",
                        Place.file(figures.toString()),
                        Map.of("run", first.folder().toString())),
                problem);
        assertEquals("touched", Files.readString(figures));
        assertEquals(Optional.of("ba9876543210"), Current.read(review));
    }

    @Test
    void aFileMoreOrLessInThePublishedRunIsADifference() throws IOException {
        Published first = publish(FIRST, Standing.FINAL, Map.of("figures.csv", "a", "index.html", "i"));
        Files.delete(first.folder().resolve("index.html"));
        assertEquals(
                first.folder().resolve("index.html").toString(),
                refused(FIRST, Map.of("figures.csv", "a", "index.html", "i"))
                        .place()
                        .file());

        Files.writeString(first.folder().resolve("index.html"), "i");
        Files.writeString(first.folder().resolve("notes.txt"), "mine");
        assertEquals(
                first.folder().resolve("notes.txt").toString(),
                refused(FIRST, Map.of("figures.csv", "a", "index.html", "i"))
                        .place()
                        .file());
    }

    @Test
    void aDraftIsPublishedButCurrentStaysWhereItWas() throws IOException {
        Published draft = publish(SECOND, Standing.DRAFT, Map.of("figures.csv", "b"));
        assertTrue(Files.exists(draft.folder().resolve("figures.csv")));
        assertEquals(Optional.empty(), Current.read(review));

        publish(FIRST, Standing.FINAL, Map.of("figures.csv", "a"));
        publish(SECOND, Standing.DRAFT, Map.of("figures.csv", "b"));
        assertEquals(Optional.of("0123456789ab"), Current.read(review));
    }

    @Test
    void aSecondRunEndsAtOnceAndDisturbsNothing() throws IOException {
        try (Publication first = begin()) {
            first.add("figures.csv", Content.of("a"));

            Checked<Publication> second = Publication.begin(out);

            assertEquals(List.of(Problem.stops("run-locked", Place.file(out.toString()), Map.of())), second.problems());
            assertTrue(first.commit(provenance(FIRST, Standing.FINAL)).isUsable());
        }
        assertTrue(Files.exists(review.resolve("current/figures.csv")));
    }

    @Test
    void aRunInAnotherProcessIsSeen() throws IOException, InterruptedException {
        Files.createDirectories(out);
        Path source = Files.writeString(
                temp.resolve("Hold.java"),
                """
                void main(String[] args) throws Exception {
                    var channel = java.nio.channels.FileChannel.open(java.nio.file.Path.of(args[0], ".lock"),
                            java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE);
                    channel.lock();
                    System.out.println("held");
                    System.in.read();
                }
                """.replace("void main", "public class Hold { public static void main") + "}");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process other = new ProcessBuilder(java, source.toString(), out.toString()).start();
        try {
            assertEquals("held", other.inputReader().readLine());
            assertEquals(
                    "run-locked", Publication.begin(out).problems().getFirst().rule());
        } finally {
            other.destroyForcibly().waitFor();
        }
        begin().close();
    }

    @Test
    void whatARunThatDiedLeftIsGoneInTheNext() throws IOException {
        Path left = out.resolve(".staging/packs/lead");
        Files.createDirectories(left);
        Files.writeString(left.resolve("half.pdf"), "half");
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept"), "kept");
        Files.createSymbolicLink(left.resolve("link"), elsewhere);

        Published published = publish(FIRST, Standing.FINAL, Map.of("figures.csv", "a"));

        assertEquals(List.of("figures.csv", "manifest.json"), filesIn(published.folder()));
        assertTrue(Files.exists(elsewhere.resolve("kept")));
    }

    @Test
    void aRunThatIsNotCommittedLeavesNothing() throws IOException {
        try (Publication publication = begin()) {
            publication.add("figures.csv", Content.of("a"));
        }
        assertEquals(List.of(), filesIn(temp));
        assertFalse(Files.exists(out.getParent()), "folders of a run that left nothing");
    }

    @Test
    void aFolderThatWasThereBeforeStays() throws IOException {
        Files.createDirectories(out);
        try (Publication publication = begin()) {
            publication.add("figures.csv", Content.of("a"));
        }
        assertEquals(List.of(".lock"), filesIn(out));
    }

    @Test
    void aReIssueNamesTheRunItReplaces() throws IOException {
        Published first = publish(FIRST, Standing.FINAL, Map.of("figures.csv", "a"));
        Published draft =
                publish(new RunPlace("2026-06", "monthly", "dddddddddddd"), Standing.DRAFT, Map.of("figures.csv", "d"));
        Published second = publish(SECOND, Standing.FINAL, Map.of("figures.csv", "b"));
        assertEquals(Optional.empty(), replacedBy(first));
        assertEquals(Optional.empty(), replacedBy(draft));
        assertEquals(Optional.of("0123456789ab"), replacedBy(second));
    }

    private static Optional<String> replacedBy(Published published) throws IOException {
        PublishedRun run = PublishedRun.read(published.folder()).value().orElseThrow();
        return Replaced.by(run).map(folder -> folder.getFileName().toString());
    }

    @Test
    void anOutputFolderThatCannotBeMadeIsAProblem() throws IOException {
        Path file = Files.writeString(temp.resolve("a"), "a file");
        Problem problem = Publication.begin(out).problems().getFirst();
        assertEquals("output-not-created", problem.rule());
        assertEquals(file.toString(), problem.place().file());
    }

    @Test
    void aFileInThePlaceOfThePeriodsFolderIsAProblem() throws IOException {
        Files.createDirectories(out);
        Path file = Files.writeString(out.resolve("2026-06"), "a file");
        Problem problem = refused(FIRST, Map.of("figures.csv", "a"));
        assertEquals("output-not-created", problem.rule());
        assertEquals(file.toString(), problem.place().file());
    }

    @Test
    void aFolderInThePlaceOfCurrentIsAProblemAndStays() throws IOException {
        Files.createDirectories(review.resolve("current"));
        Problem problem = refused(FIRST, Map.of("figures.csv", "a"));
        assertEquals("output-failed", problem.rule());
        assertEquals(review.resolve("current").toString(), problem.place().file());
        assertEquals(Map.of("reason", "is a folder"), problem.arguments());
    }

    @Test
    void aFileThatCannotBeWrittenKeepsTheWholeRunBack() throws IOException {
        try (Publication publication = begin()) {
            publication.add("figures.csv", Content.of("a"));
            publication.add("packs/x.pdf", to -> {
                to.write(1);
                throw new IOException("No space left on device");
            });
            publication.add("packs/y.pdf", Content.of("y"));

            Checked<Published> committed = publication.commit(provenance(FIRST, Standing.FINAL));

            assertEquals(
                    List.of(Problem.stops(
                            "output-failed", Place.file("packs/x.pdf"), Map.of("reason", "No space left on device"))),
                    committed.problems());
        }
        assertEquals(List.of(), filesIn(temp));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/etc/x", "../x", "a/../b", "a//b", "Müller.pdf", "a b", ".hidden", "manifest.json", "twice"
            })
    void aPathThatCouldLeadAstrayIsRefused(String path) {
        try (Publication publication = begin()) {
            publication.add("twice", Content.of("a"));
            assertThrows(IllegalArgumentException.class, () -> publication.add(path, Content.of("b")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", ".", "a/b", "-x", "İzmir"})
    void aPlaceIsMadeOfPlainNames(String name) {
        assertThrows(IllegalArgumentException.class, () -> new RunPlace("2026-06", name, "0123456789ab"));
    }

    @Test
    void aPeriodOfAnyKindIsAPlainName() {
        assertEquals("YTD@2026-06-30", new RunPlace("YTD@2026-06-30", "annual", "0").period());
        assertEquals("2026-01-15..2026-02-14", new RunPlace("2026-01-15..2026-02-14", "annual", "0").period());
    }

    @Test
    void whereThereAreNoLinksAFileNamesTheRun() throws IOException {
        Files.createDirectories(review);
        Current.move(Disk.SYSTEM, review, "ba9876543210");
        Current.move(Disk.SYSTEM, review, "0123456789ab", (link, target) -> {
            throw new UnsupportedOperationException();
        });
        assertEquals("0123456789ab\n", Files.readString(review.resolve("current")));
        assertEquals(Optional.of("0123456789ab"), Current.read(review));

        Current.move(Disk.SYSTEM, review, "ba9876543210");
        assertEquals(Optional.of("ba9876543210"), Current.read(review));
        assertEquals(List.of("current"), filesIn(review));
    }

    private Publication begin() {
        return Publication.begin(out).value().orElseThrow();
    }

    private Published publish(RunPlace place, Standing standing, Map<String, String> files) {
        return commit(place, standing, files).value().orElseThrow();
    }

    private Problem refused(RunPlace place, Map<String, String> files) {
        Checked<Published> committed = commit(place, Standing.FINAL, files);
        assertTrue(committed.value().isEmpty());
        return committed.problems().getFirst();
    }

    private Checked<Published> commit(RunPlace place, Standing standing, Map<String, String> files) {
        try (Publication publication = begin()) {
            new TreeMap<>(files).forEach((path, text) -> publication.add(path, Content.of(text)));
            return publication.commit(provenance(place, standing));
        }
    }

    private static Provenance provenance(RunPlace place, Standing standing) {
        return new Provenance(
                place,
                standing,
                Map.of("version", "0.1.0", "as-of", "2026-07-08"),
                List.of(
                        new Input("export", "exports/a.csv", Fingerprint.of("a")),
                        new Input("book", "goalpack.yaml", Fingerprint.of("a"))),
                List.of(new FailedPack("packs/lead/lyon", "glyph-missing")));
    }

    private static List<String> filesIn(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> !Files.isDirectory(path))
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
