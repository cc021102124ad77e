package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import goalpack.render.view.PdfTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages about single persons: five people who answer four tickets a month each. */
class PersonalPagesTest {
    private static final String GOAL = """
              own-answers:
                role: rep
                says: My answers within 4 hours
                serves: answers-of-the-desk
                adds-up: supports
                metric: first-reply-within
                with: { limit: 4h }
                from: 2026-01-01
                threshold: 60%
                target: 70%
            """;
    private static final String MORE = """
            people: people.csv
            reviews: { monthly: { packs: [head, rep] } }
            mail: { from: ops@shop.example, to: { head: [boss@shop.example] } }
            """;
    private static final String BASIS =
            "personal: { basis: works agreement, informed-on: 2026-02-10, until: 2026-12-31, used-for-pay: no }\n";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static RunFolder all = new RunFolder(Path.of("src/test/resources/beginners"));

    @BeforeAll
    static void everybodysPages() throws IOException {
        all = new RunFolder(run(shared, BASIS).ending(0).folder());
    }

    private Trial run(String more, String... arguments) throws IOException {
        return run(folder, more, arguments);
    }

    private static Trial run(Path folder, String more, String... arguments) throws IOException {
        String book = MonthsDesk.BOOK.replace(
                "  lead: { covers: team, reports-to: head }",
                "  lead: { covers: team, reports-to: head }\n  rep: { covers: person, reports-to: lead }");
        MonthsDesk.write(folder, book + GOAL + MORE + more, MonthsDesk.tickets());
        Files.writeString(folder.resolve("people.csv"), """
                id,name,email,role,unit,reports_to,aliases,language
                p0,Olga Lead,olga@shop.example,lead,Desk,,,
                p1,Ada Byron,ada@shop.example,rep,Desk,p0,A,
                p2,Ben Okri,ben@shop.example,rep,Desk,p0,B,de
                p3,Cleo Danso,cleo@shop.example,rep,Desk,p0,C,
                p4,Dan Frost,dan@shop.example,rep,Desk,p0,D,
                p5,Eve Holm,eve@shop.example,rep,,p0,E,
                """);
        return Trial.in(
                folder,
                Stream.concat(
                                Stream.of(arguments).anyMatch("--period"::equals)
                                        ? Stream.of("run")
                                        : Stream.of("run", "--period", "2026-06"),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static RunFolder read(Trial run) {
        return new RunFolder(run.ending(0).folder());
    }

    private static String pdf(RunFolder run, String id) throws IOException {
        String path = run.packs(".pdf").stream()
                .filter(one -> one.contains("rep/" + id))
                .findFirst()
                .orElseThrow();
        return String.join("\n", PdfTexts.pages(run.bytes(path))).replaceAll("\\s+", " ");
    }

    private static List<String> personal(RunFolder run) {
        return run.packs(".pdf").stream().filter(path -> path.contains("rep/")).toList();
    }

    private static Map<String, String> figure(RunFolder run, String person) {
        return run.figures().stream()
                .filter(row -> person.equals(row.get("person")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAReviewThatNamesTheRoleThereIsNone() throws IOException {
        RunFolder run = read(run(BASIS, "--period", "2026-Q2", "--role", "head"));
        assertEquals(List.of(), personal(run));
    }

    @Test
    void whoBelongsToNoUnitHasAllTheirTickets() {
        Map<String, String> eve = figure(all, "p5");
        assertEquals("", eve.get("scope"));
        assertEquals("12", eve.get("n"));
    }

    @Test
    void monthsAreAddedUpUntilThereIsEnoughToJudge() throws IOException {
        Map<String, String> ada = figure(all, "p1");
        assertEquals("Desk", ada.get("scope"));
        assertEquals("12", ada.get("n"), "four a month, and ten are needed");
        String page = pdf(all, "p1");
        assertTrue(page.contains("What your own tickets show") && page.contains("Apr 26 to Jun 26"), page);
        assertTrue(page.contains("Ada Byron, this page is for you alone"), page);
        assertTrue(page.contains("works agreement, of which you were told on 10 Feb 2026"), page);
        assertTrue(page.contains("or say it to Olga Lead"), page);
        assertTrue(page.contains("4 of 4"), "a month of few is told as it is");
    }

    @Test
    void nothingFromBeforeThePeopleWereToldIsCountedAndFewHaveNoVerdict() throws IOException {
        RunFolder run = read(run(BASIS.replace("2026-02-10", "2026-05-11"), "--role", "rep", "--only", "p1"));
        Map<String, String> ada = figure(run, "p1");
        assertEquals("INSUFFICIENT_DATA", ada.get("status"));
        assertEquals("6", ada.get("n"), "two of May after the tenth, and four of June");
        assertEquals("", ada.get("previous"));
        String page = pdf(run, "p1");
        assertTrue(page.contains("6 tickets are too few to say anything; it takes 10."), page);
        assertFalse(page.contains("Missed") || page.contains("Met "), page);
    }

    /** By the id that the table of figures has; of nobody without a page, and nobody by name. */
    @Test
    void howAFigureOfOneselfCameAboutCanBeAsked() throws IOException {
        String run = all.root().toString();
        String text = Trial.in(shared, "explain", run, "own-answers", "--scope", "p1")
                .ending(0)
                .out();
        assertTrue(text.contains("Desk/p1") && text.contains("12 tickets"), text);
        String rows = Trial.in(shared, "explain", run, "own-answers", "--scope", "Desk/p1", "--format", "csv")
                .ending(0)
                .out();
        assertEquals(13, rows.lines().count(), "header and twelve tickets");
        for (String name : List.of("Ada", "Byron", "Ben", "Okri")) {
            assertFalse((text + rows).contains(name), name);
        }
        Trial missing = Trial.in(shared, "explain", run, "own-answers").ending(64);
        assertTrue(missing.err().contains("Say whose: --scope ID."), missing.err());
        Trial lead =
                Trial.in(shared, "explain", run, "own-answers", "--scope", "p0").ending(64);
        assertTrue(lead.err().contains("no figure for p0"), lead.err());
    }

    @Test
    void withoutPagesThereIsNoFigureToAskFor() throws IOException {
        Trial made = run(BASIS, "--period", "2026-Q2", "--role", "head").ending(0);
        String run = made.folder().toString();
        Trial told =
                Trial.in(folder, "explain", run, "own-answers", "--scope", "p1").ending(64);
        assertTrue(told.err().contains("no figure that may be shown"), told.err());
    }

    @Test
    void nobodyElseIsNamedOnAPageAndNobodyAtAllElsewhere() {
        List<String> names = List.of("Ada Byron", "Ben Okri", "Cleo Danso", "Dan Frost", "Eve Holm");
        all.texts().forEach((path, text) -> {
            for (String name : names) {
                boolean isOwn = path.matches(".*/rep[-/](desk-)?p" + (names.indexOf(name) + 1) + ".*");
                boolean isMailing = path.matches("outbox/(index.html|plan.json)");
                assertTrue(isOwn || isMailing || !text.contains(name), path + " names " + name);
                assertTrue(!isOwn || !path.endsWith(".pdf") || text.contains(name), path);
            }
        });
        assertTrue(all.texts().getOrDefault("index.html", "").contains("5 pages of single persons"));
    }

    @Test
    void onlyTheHolderGetsThePageInTheirLanguage() throws IOException {
        String plan = Files.readString(all.root().resolve("outbox/plan.json"));
        assertTrue(plan.contains("\"audience\" : \"rep:Desk/p2\""), plan);
        try (Stream<Path> messages = Files.list(all.root().resolve("outbox/messages"))) {
            assertEquals(
                    5,
                    messages.filter(path -> path.getFileName().toString().startsWith("rep-"))
                            .count());
        }
        assertTrue(pdf(all, "p2").contains("Was Ihre eigenen Tickets zeigen"));
    }

    @Test
    void nobodyElseGetsThemAndWithoutABasisOrAfterItThereAreNone() throws IOException {
        Trial made = run("", "--role", "head").ending(64);
        assertTrue(made.err().contains("personal-without-basis"), made.err());
        Path book = folder.resolve("goalpack.yaml");
        String more = Files.readString(book).replace("head: [boss@shop.example]", "rep: [holder, boss@shop.example]");
        Files.writeString(book, more + BASIS);
        RunFolder run = read(Trial.in(folder, "run", "--period", "2026-06", "--role", "rep", "--only", "p1"));
        assertFalse(Files.readString(run.root().resolve("outbox/plan.json")).contains("boss@shop.example\""));
        assertTrue(Files.readString(run.root().resolve("index.html")).contains("mail-personal-to-others"));

        Files.writeString(book, more + BASIS.replace("2026-12-31", "2026-06-29"));
        RunFolder over = read(Trial.in(folder, "run", "--period", "2026-06", "--role", "head,rep"));
        assertEquals(List.of(), personal(over));
        assertTrue(Files.readString(over.root().resolve("index.html")).contains("personal-basis-over"));
    }

    @Test
    void thePagesAreProvenLikeAnyOther() {
        assertTrue(Trial.in(shared, "verify", all.root().toString())
                .ending(0)
                .out()
                .contains("6 packs"));
    }
}
