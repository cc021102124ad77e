package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.config.Profiles;
import goalpack.goal.Settings;
import goalpack.goal.Settings.RejectLimit;
import goalpack.ingest.Reject.Fault;
import goalpack.ingest.Reject.Reason;
import goalpack.ingest.csv.Limits;
import goalpack.ingest.csv.RecordPlace;
import goalpack.ingest.csv.Repair;
import goalpack.measure.Golden;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.Flag;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Rating;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {
    private static final String HEADER = "ticket_id,created_at,status,team,assignee";
    private static final String ROW = "7,2026-03-02 09:00,open,Leeds,Ann";

    @TempDir
    Path folder;

    private Desk desk() {
        return Desk.in(folder);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    // Vendors

    private static final String ZENDESK = "Id,Requester,Assignee,Group,Tags,Status,Priority,Via,Created at,Updated at,"
            + "Solved at,Satisfaction Score,First reply time in minutes,First resolution time in minutes,"
            + "Full resolution time in minutes";

    @Test
    void aZendeskExportIsRecognisedAndItsMinutesBecomeStamps() {
        Desk desk = desk().with(
                        "zendesk-2026-03.csv",
                        ZENDESK,
                        "12,Cam,Ann,Leeds,lang_en vip,Solved,Urgent,Mail,2026-03-02 09:00:00,2026-03-03 09:00:00,"
                                + ",Good,45,60,120");
        Ticket ticket = desk.ticket();
        assertEquals("zendesk", desk.intake().files().getFirst().profile());
        assertEquals(100, desk.intake().files().getFirst().percentSure());
        assertEquals(Optional.of(Instant.parse("2026-03-02T09:45:00Z")), ticket.at(JourneyStep.FIRST_REPLY_AT));
        assertEquals(Optional.of(Instant.parse("2026-03-02T10:00:00Z")), ticket.at(JourneyStep.FIRST_SOLVED_AT));
        assertEquals(Optional.of(Instant.parse("2026-03-02T11:00:00Z")), ticket.at(JourneyStep.SOLVED_AT));
        assertTrue(ticket.isDerived(JourneyStep.FIRST_REPLY_AT));
        assertFalse(ticket.isDerived(JourneyStep.CREATED_AT));
        assertEquals(2700, ticket.given(Given.FRT_MIN).orElseThrow());
        assertEquals("urgent", ticket.label(Label.PRIORITY));
        assertEquals("email", ticket.label(Label.CHANNEL));
        assertEquals("lang_en vip", ticket.label(Label.TAGS));
        assertEquals(Rating.GOOD, ticket.rating());
        assertEquals(TicketStatus.SOLVED, ticket.status());
    }

    @Test
    void aMergedOrDeletedZendeskTicketIsNotCounted() {
        Intake intake = desk().with(
                        "z.csv",
                        ZENDESK,
                        "1,Cam,,,closed_by_merge,Closed,,,2026-03-02 09:00:00,,,,,,",
                        "2,Cam,,,spam,Closed,,,2026-03-02 09:00:00,,,,,,",
                        "3,Cam,,,,Deleted,,,2026-03-02 09:00:00,,,,,,")
                .intake();
        assertEquals(Ticket.MERGED_SOMEWHERE, intake.tickets().get(0).mergedInto());
        assertTrue(intake.tickets().get(1).has(Flag.IS_SPAM));
        assertTrue(intake.tickets().get(2).has(Flag.IS_DELETED));
        assertTrue(intake.tickets().stream().noneMatch(Ticket::isCounted));
    }

    private static final String FRESHDESK = "Ticket ID,Status,Priority,Source,Agent,Group,Created time,Resolved time,"
            + "Closed time,Initial response time,First response time (in hrs),Survey results";

    @Test
    void aFreshdeskExportIsRecognisedAndItsClockTimesAreBusinessTimes() {
        Ticket ticket = desk().zone("Europe/Paris")
                .with(
                        "f.csv",
                        FRESHDESK,
                        "9,Closed,Medium,Outbound Email,Elif (Deactivated),No Group,2026-03-02 09:00:00,,"
                                + "2026-03-04 10:00:00,2026-03-02 09:30:00,00:30:00,Neutral")
                .ticket();
        assertEquals(Optional.of(Instant.parse("2026-03-02T08:30:00Z")), ticket.at(JourneyStep.FIRST_REPLY_AT));
        assertEquals(1800, ticket.given(Given.FRT_BUSINESS_MIN).orElseThrow());
        assertEquals(Optional.of(Instant.parse("2026-03-04T09:00:00Z")), ticket.at(JourneyStep.SOLVED_AT));
        assertTrue(ticket.isDerived(JourneyStep.SOLVED_AT));
        assertEquals("Elif", ticket.label(Label.ASSIGNEE));
        assertEquals("", ticket.label(Label.TEAM));
        assertEquals(Rating.BAD, ticket.rating());
        assertTrue(ticket.has(Flag.SOURCE_OUTBOUND));
    }

    @Test
    void headersOfNobodyAreAskedAbout() {
        Problem problem = desk().with("x.csv", "a,b,c", "1,2,3").problem();
        assertEquals(
                Problem.stops(
                        "profile-not-recognised",
                        Place.file("x.csv"),
                        Map.of(
                                "file", "x.csv",
                                "files", "*",
                                "headers", "a, b, c",
                                "known", String.join(", ", Profiles.builtInNames()),
                                "generic", "none")),
                problem);
    }

    @Test
    void aFirstLineThatIsARowIsNotShown() {
        assertEquals(
                Problem.stops("export-without-header", Place.file("x.csv"), Map.of("file", "x.csv")),
                desk().with("x.csv", ROW, ROW).problem());
    }

    @Test
    void headersOfTwoVendorsAlikeAreAskedAbout() {
        Problem problem = desk().with(
                        "x.csv",
                        "ticket_id,created_at,status,Id,Updated at,Assignee,Group,Requester,Via,Satisfaction Score")
                .problem();
        assertEquals("profile-ambiguous", problem.rule());
        assertEquals("zendesk", problem.arguments().get("one"));
        assertEquals("canonical", problem.arguments().get("other"));
        assertEquals("ticket_id, created_at, status", problem.arguments().get("otherFound"));
    }

    @Test
    void aProfileThatTheFileDoesNotFitIsRefusedWithTheHeadersThatItWants() {
        Problem problem = desk().profile("zendesk").with("x.csv", HEADER, ROW).problem();
        // "ticket id" and "ticket_id" differ.
        assertEquals("export-without-ids", problem.rule());
        assertEquals("Id, Ticket ID", problem.arguments().get("wanted"));
        assertEquals("profile-unknown", desk().profile("zendsk").problem().rule());
    }

    // Bytes

    @Test
    void everyEncodingGivesTheSameTicket() throws IOException {
        String text = HEADER + "\n7,2026-03-02 09:00,open,\u0130zmir,J\u00f6rg\n";
        Map<String, byte[]> files = Map.of(
                "utf8.csv", bytes(text, StandardCharsets.UTF_8),
                "utf8bom.csv", bytes("\uFEFF" + text, StandardCharsets.UTF_8),
                "utf16le.csv", bytes("\uFEFF" + text, StandardCharsets.UTF_16LE),
                "utf16be.csv", bytes("\uFEFF" + text, StandardCharsets.UTF_16BE),
                "utf32le.csv", bytes("\uFEFF" + text, Charset.forName("UTF-32LE")),
                "utf32be.csv", bytes("\uFEFF" + text, Charset.forName("UTF-32BE")),
                "unmarked16.csv", bytes(text, StandardCharsets.UTF_16LE),
                "packed.csv.gz", gzip(text),
                "packed.zip", zip(Map.of("in/it.csv", text)));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Ticket ticket = Desk.in(folder.resolve(file.getKey() + "-folder"))
                    .with(file.getKey(), file.getValue())
                    .ticket();
            assertEquals("\u0130zmir", ticket.label(Label.TEAM), file.getKey());
            assertEquals("J\u00f6rg", ticket.label(Label.ASSIGNEE), file.getKey());
        }
    }

    @Test
    void whatIsNotUtf8IsReadAsWesternAndSaid() {
        String text = HEADER + "\n" + ROW + "\n8,2026-03-02 09:00,open,Lyon,Zo\u00eb \u2013 B\n";
        Desk desk = desk().with("old.csv", bytes(text, Charset.forName("windows-1252")));
        assertEquals("encoding-assumed", desk.problem().rule());
        assertEquals("Zo\u00eb \u2013 B", desk.intake().tickets().get(1).label(Label.ASSIGNEE));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everySeparatorIsFound(String separator) {
        assertEquals(
                "Leeds",
                desk().with("x.csv", HEADER.replace(",", separator), ROW.replace(",", separator))
                        .ticket()
                        .label(Label.TEAM));
    }

    @Test
    void aByteOrderMarkInAQuotedHeaderIsTakenOut() {
        Desk desk = desk().with("x.csv", "\"\uFEFF\"\"ticket_id\"\"\";created_at;status", "7;2026-03-02 09:00;open");
        assertEquals("7", desk.ticket().id().id());
        assertEquals(
                Map.of("byte-order-mark", 1), desk.intake().files().getFirst().repairs());
    }

    @Test
    void aSeparatorLineIsObeyed() {
        Desk desk = desk().with("x.csv", "sep=;", HEADER.replace(',', ';'), ROW.replace(',', ';'));
        assertEquals(3, desk.ticket().origin().line());
        assertEquals(
                Map.of("separator-line", 1), desk.intake().files().getFirst().repairs());
    }

    @Test
    void whatIsNoTableIsRefusedAsWhatItIs() throws IOException {
        Map<String, byte[]> files = Map.of(
                "IMAGE", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0},
                "PDF", bytes("%PDF-1.7\n", StandardCharsets.US_ASCII),
                "WORKBOOK", zip(Map.of("[Content_Types].xml", "<x/>")),
                "EMPTY", new byte[0],
                "MARKDOWN", bytes("# Dear all, hello\n\n- one, two\n", StandardCharsets.UTF_8),
                "HTML", bytes("<!DOCTYPE html><html>", StandardCharsets.UTF_8),
                "JSON", bytes("[{\"id\": 1}]", StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Problem problem = Desk.in(folder.resolve(file.getKey()))
                    .with("tickets.csv", file.getValue())
                    .problem();
            assertEquals("export-kind", problem.rule());
            assertEquals(file.getKey(), problem.arguments().get("kind"));
        }
        assertEquals(
                "export-no-table",
                desk().with("x.csv", "hello", "world").problem().rule());
    }

    @Test
    void packedFilesThatAreDamagedManifoldOrEndlessAreRefused() throws IOException {
        byte[] whole = gzip(HEADER + "\n" + ROW + "\n");
        assertEquals(
                "export-damaged",
                Desk.in(folder.resolve("a"))
                        .with("cut.gz", Arrays.copyOf(whole, whole.length - 12))
                        .problem()
                        .rule());
        assertEquals(
                "export-zip-holds-several",
                Desk.in(folder.resolve("b"))
                        .with("two.zip", zip(Map.of("a.csv", HEADER + "\n", "b.csv", HEADER + "\n")))
                        .problem()
                        .rule());
        assertEquals(
                "export-unpacks-too-large",
                Desk.in(folder.resolve("c"))
                        .limits(new Limits(1 << 20, 1000, 5000, 50_000, 200, 512))
                        .with("bomb.gz", gzip(HEADER + "\n" + (ROW + "\n").repeat(10_000)))
                        .problem()
                        .rule());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    // Files

    @Test
    void aPatternThatMatchesNothingIsAProblemWithTheFolder() {
        assertEquals(
                Problem.stops(
                        "export-not-found",
                        Place.file("exports/*.csv"),
                        Map.of(
                                "files",
                                "exports/*.csv",
                                "folder",
                                folder.resolve("exports").toString(),
                                "count",
                                0,
                                "there",
                                "")),
                desk().files("exports/*.csv").problem());
    }

    @Test
    void aPatternThatMatchesNothingTellsWhatLiesThere() {
        Desk desk = desk().with("a.csv", HEADER, ROW).with("b.csv.gz", HEADER).with("notes.txt", "none");
        Problem problem = desk.files("zendesk-*.csv").problem();
        assertEquals(2, problem.arguments().get("count"));
        assertEquals("a.csv, b.csv.gz", problem.arguments().get("there"));
    }

    @Test
    void aFolderIsNoExport() {
        assertEquals(
                Problem.stops("export-is-folder", Place.file("exports"), Map.of("file", "exports")),
                desk().with("exports/a.csv", HEADER, ROW).files("exports").problem());
    }

    @Test
    void ticketsThatNeverCameInAreTold() {
        assertEquals(
                Problem.mend("created-missing", Place.file("desk"), Map.of("files", "desk", "wanted", "created_at")),
                desk().with("x.csv", HEADER, "1,,open,,").problem());
    }

    @Test
    void patternsReachIntoFolders() {
        Desk desk = desk().with("exports/b.csv", HEADER, "8,,open,,").with("exports/a.csv", HEADER, ROW);
        assertEquals(
                List.of("exports/a.csv", "exports/b.csv"),
                desk.files("exports/*.csv").intake().files().stream()
                        .map(FileReport::file)
                        .toList());
        assertEquals(1, desk.files("exports/b.csv").intake().tickets().size());
        assertEquals(2, desk.files("**/*.{csv,gz}").intake().tickets().size());
    }

    @Test
    void theHashIsThatOfTheFileOnDisk() throws IOException, NoSuchAlgorithmException {
        byte[] packed = gzip(HEADER + "\n" + ROW + "\n");
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(packed)),
                desk().with("x.csv.gz", packed).intake().files().getFirst().sha256());
    }

    @Test
    void progressEndsWithAllBytesRead() {
        Desk desk = desk().with("a.csv", HEADER, ROW).with("b.csv", HEADER, "8,03/02/2026 09:00,open,,");
        List<Long> told = new ArrayList<>();
        Exports.read(folder, List.of(desk.source()), desk.profiles(), Settings.DEFAULT.rejects(), (done, total) -> {
            told.add(done);
            assertTrue(done <= total);
        });
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals((2L * HEADER.length()) + ROW.length() + "8,03/02/2026 09:00,open,,".length() + 4, told.getLast());
    }

    // Rows

    @Test
    void aRowWithFaultsIsRejectedWithAllOfThem() {
        Intake intake = desk().with(
                        "x.csv",
                        "ticket_id,created_at,status,solved_at,reopens,frt_min,is_spam",
                        "1.03006E+13,2025-02-30 10:15,open,soon,many,a while,perhaps",
                        ",2026-03-02 09:00,open,,,,",
                        "28 316,2026-03-02 09:00,open,,2,7,no")
                .intake();
        assertEquals(
                List.of(
                        new Fault(Reason.ID_DAMAGED, "ticket_id", "1.03006E+13"),
                        new Fault(Reason.DURATION_UNREADABLE, "frt_min", "a while"),
                        new Fault(Reason.FLAG_UNREADABLE, "is_spam", "perhaps"),
                        new Fault(Reason.NUMBER_UNREADABLE, "reopens", "many"),
                        new Fault(Reason.STAMP_IMPOSSIBLE, "created_at", "2025-02-30 10:15"),
                        new Fault(Reason.STAMP_UNREADABLE, "solved_at", "soon")),
                intake.rejects().getFirst().faults());
        assertEquals(
                List.of(new Fault(Reason.ID_MISSING, "ticket_id", "")),
                intake.rejects().get(1).faults());
        assertEquals(3, intake.rejects().get(1).at().firstLine());
        assertEquals("28316", intake.tickets().getFirst().id().id());
        FileReport report = intake.files().getFirst();
        assertEquals(
                List.of(3, 1, 0, 2),
                List.of(report.records(), report.accepted(), report.duplicates(), report.rejected()));
    }

    @Test
    void certainRepairsAreMadeAndCounted() {
        Intake intake = desk().with(
                        "x.csv",
                        HEADER,
                        "1,2026-03-02 09:00,open,\"Leeds \"North\" 1\",Ann",
                        "2,2026-03-02 09:00,open",
                        "3,2026-03-02 09:00,open,Leeds,Ann,,",
                        HEADER,
                        ",,,,",
                        "4,2026-03-02 09:00,open,Le\u0000eds,Ann")
                .intake();
        assertEquals("Leeds \"North\" 1", intake.tickets().getFirst().label(Label.TEAM));
        assertEquals("Leeds", intake.tickets().get(3).label(Label.TEAM));
        FileReport report = intake.files().getFirst();
        assertEquals(
                Map.of("stray-quote", 1, "short-row", 1, "extra-empty-cells", 1, "repeated-header", 1, "nul", 1),
                report.repairs());
        assertEquals(Map.of("blank-row", 1, "repeated-header", 1), report.filtered());
        assertEquals(
                new Repair(
                        new RecordPlace(
                                "x.csv",
                                1,
                                2,
                                2,
                                HEADER.length() + 1,
                                "1,2026-03-02 09:00,open,\"Leeds \"North\" 1\",Ann"),
                        "",
                        Repair.Kind.STRAY_QUOTE),
                intake.repairs().getFirst());
        assertEquals(4, report.accepted());
    }

    @Test
    void rowsThatNoRepairIsCertainForAreRejected() {
        Intake intake = desk().with("x.csv", HEADER, "1,2026-03-02", "2,2026-03-02 09:00,open,Leeds,North,Ann", ROW)
                .intake();
        assertEquals(
                List.of(Reason.TOO_FEW_CELLS, Reason.TOO_MANY_CELLS),
                intake.rejects().stream()
                        .map(r -> r.faults().getFirst().reason())
                        .toList());
        assertEquals("1,2026-03-02", intake.rejects().getFirst().at().raw());
        assertEquals(1, intake.tickets().size());
    }

    @Test
    void anUnclosedQuoteCostsOneRow() {
        String[] lines = new String[2001];
        lines[0] = HEADER;
        for (int i = 1; i <= 2000; i++) {
            lines[i] = i + ",2026-03-02 09:00,open," + (i == 5 || i == 1990 ? "\"Leeds" : "Leeds") + ",Ann";
        }
        Intake intake = desk().with("x.csv", lines).intake();
        assertEquals(1998, intake.tickets().size());
        assertEquals(
                List.of(6, 1991),
                intake.rejects().stream().map(reject -> reject.at().lastLine()).toList());
        assertEquals(
                "5,2026-03-02 09:00,open,\"Leeds,Ann",
                intake.rejects().getFirst().at().raw());
    }

    @Test
    void lineBreaksInCellsAreKept() {
        Intake intake = desk().with("x.csv", HEADER, "1,2026-03-02 09:00,open,\"Leeds\r\n\nNorth\",Ann", ROW)
                .intake();
        assertEquals("Leeds\r\n\nNorth", intake.tickets().getFirst().label(Label.TEAM));
        assertEquals(5, intake.tickets().get(1).origin().line());
    }

    @Test
    void tooManyRejectsForbidMailing() {
        String[] lines = new String[8];
        Arrays.fill(lines, ",2026-03-02 09:00,open,,");
        lines[0] = HEADER;
        Problem problem = desk().with("x.csv", lines).problem();
        assertEquals(
                Problem.mend(
                        "rejects-over-limit",
                        Place.file("x.csv"),
                        Map.of(
                                "file",
                                "x.csv",
                                "rejected",
                                7,
                                "records",
                                7,
                                "tolerated",
                                5L,
                                "reason",
                                "any",
                                "commonest",
                                "id-missing 7")),
                problem);
    }

    @Test
    void aReasonMayHaveALimitOfItsOwn() {
        desk().with("x.csv", HEADER, ROW, "1.03E+13,2026-03-02 09:00,open,,", ",2026-03-02 09:00,open,,");
        assertEquals(List.of(), over(new RejectLimit(BigFraction.ZERO, 1, 1000)));
        assertEquals(List.of("id-damaged"), over(new RejectLimit(BigFraction.ZERO, 0, 0)));
    }

    /** The reasons past their limit, of which only that for damaged ids is another than usual. */
    private List<String> over(RejectLimit ofDamagedIds) {
        Settings.Rejects tolerated =
                new Settings.Rejects(Settings.DEFAULT.rejects().limit(), Map.of("id-damaged", ofDamagedIds));
        Desk desk = desk();
        return Exports.read(folder, List.of(desk.source()), desk.profiles(), tolerated, Progress.NONE)
                .problems()
                .stream()
                .filter(problem -> problem.rule().equals("rejects-over-limit"))
                .map(problem -> String.valueOf(problem.arguments().get("reason")))
                .toList();
    }

    @Test
    void whatIsRejectedStandsAtItsByte() {
        String content = "\uFEFF" + HEADER
                + "\r\n1,2026-03-02 09:00,open,K\u00F6ln,\u6771\u4EAC\r\n,2026-03-02 09:00,open,,\r\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("UTF-32BE"))) {
            byte[] bytes = content.getBytes(charset);
            Intake intake = desk().with("x.csv", bytes).intake();
            int offset = Math.toIntExact(intake.rejects().getFirst().at().offset());
            String found = new String(bytes, offset, bytes.length - offset, charset);
            assertEquals(",2026-03-02 09:00,open,,\r\n", found, charset.name());
        }
    }

    @Test
    void aRowThatIsRejectedAfterAllWasNotMended() {
        Intake intake = desk().with("x.csv", HEADER, ",2026-03-02 09:00,open,\"Leeds \"North\" 1\",Ann", ROW)
                .intake();
        assertEquals(1, intake.rejects().size());
        assertEquals(List.of(), intake.repairs());
    }

    // Meaning

    @Test
    void unknownStatusesAreListedAndNeverOpen() {
        Desk desk = desk().with("x.csv", HEADER, "1,2026-03-02T09:00Z,Invoice Due,,", "2,,Invoice Due,,", "3,,,,");
        assertEquals(Map.of("Invoice Due", 2), desk.intake().unknownStatuses());
        assertEquals(TicketStatus.UNKNOWN, desk.intake().tickets().getFirst().status());
        assertEquals(TicketStatus.UNSTATED, desk.intake().tickets().get(2).status());
        assertEquals(
                Problem.mend(
                        "status-unknown", Place.file("*"), Map.of("files", "*", "word", "Invoice Due", "count", 2)),
                desk.problem());
        assertEquals(
                TicketStatus.PENDING_INTERNAL,
                desk.words(TicketKey.STATUS, Map.of("invoice due", "pending-internal"))
                        .intake()
                        .tickets()
                        .getFirst()
                        .status());
    }

    @Test
    void wordsForNothingAreNobody() {
        Ticket ticket = desk().with("x.csv", HEADER, "1,NULL,open,null,nan").ticket();
        assertEquals("", ticket.label(Label.TEAM));
        assertEquals("", ticket.label(Label.ASSIGNEE));
        assertFalse(ticket.has(JourneyStep.CREATED_AT));
    }

    @Test
    void aColumnThatNoRowFillsIsMissing() {
        Coverage coverage = desk().with("x.csv", HEADER, "1,2026-03-02 09:00,open,Leeds,")
                .intake()
                .coverage()
                .getFirst();
        assertTrue(coverage.isMissing(Label.ASSIGNEE));
        assertTrue(coverage.supplied().contains(Label.ASSIGNEE));
        assertTrue(coverage.isMissing(JourneyStep.SOLVED_AT));
        assertEquals(1, coverage.filled().get(Label.TEAM));
        assertEquals(List.of("solved_at", "resolved_at"), coverage.wanted().get(JourneyStep.SOLVED_AT));
    }

    // Questions

    @Test
    void aStampWithoutZoneIsAskedAboutOnceForEachSource() {
        Desk desk =
                desk().withoutZone().with("a.csv", HEADER, ROW).with("b.csv", HEADER, ROW, "8,2026-03-03 10:00,open,,");
        Checked<Intake> read = desk.read();
        assertFalse(read.isUsable());
        assertEquals(
                List.of(Problem.stops(
                        "zone-missing",
                        Place.line("a.csv", 2),
                        Map.of(
                                "files", "*",
                                "column", "created_at",
                                "example", "2026-03-02 09:00",
                                "count", 0,
                                "near", ""))),
                read.problems());
        assertEquals(2, read.value().orElseThrow().tickets().size());
    }

    @Test
    void dayAndMonthAreToldByTheWholeColumn() {
        Intake intake = desk().with(
                        "x.csv", "ticket_id,created_at,status", "1,03/02/2026 09:00,open", "2,13/02/2026 09:00,open")
                .intake();
        assertEquals(
                Optional.of(Instant.parse("2026-02-03T09:00:00Z")),
                intake.tickets().getFirst().at(JourneyStep.CREATED_AT));
        Intake american = Desk.in(folder.resolve("us"))
                .with("x.csv", "ticket_id,created_at,status", "1,03/02/2026 09:00,open", "2,02/13/2026 09:00,open")
                .intake();
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T09:00:00Z")),
                american.tickets().getFirst().at(JourneyStep.CREATED_AT));
    }

    @Test
    void aColumnThatTellsNothingIsReadLikeTheOthersOfItsFile() {
        Intake intake = desk().with(
                        "x.csv", "ticket_id,created_at,status,solved_at", "1,13/02/2026 09:00,solved,03/04/2026 09:00")
                .intake();
        assertEquals(
                Optional.of(Instant.parse("2026-04-03T09:00:00Z")),
                intake.tickets().getFirst().at(JourneyStep.SOLVED_AT));
    }

    @Test
    void dayAndMonthThatNothingTellsApartAreAskedAbout() {
        Desk desk = desk().with("x.csv", "ticket_id,created_at,status", "1,03/02/2026 09:00,open");
        assertEquals(
                Problem.stops(
                        "dates-open",
                        Place.line("x.csv", 2),
                        Map.ofEntries(
                                Map.entry("files", "*"),
                                Map.entry("columns", "created_at"),
                                Map.entry("rows", 1),
                                Map.entry("one", "03/02/2026 09:00"),
                                Map.entry("oneDayFirst", "2026-02-03"),
                                Map.entry("oneMonthFirst", "2026-03-02"),
                                Map.entry("other", "03/02/2026 09:00"),
                                Map.entry("otherDayFirst", "2026-02-03"),
                                Map.entry("otherMonthFirst", "2026-03-02"),
                                Map.entry("count", 1))),
                desk.problem());
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T09:00:00Z")),
                desk.dates("month-first").ticket().at(JourneyStep.CREATED_AT));
        assertEquals(
                Optional.of(Instant.parse("2026-02-03T09:00:00Z")),
                desk.dates("dd/MM/yyyy HH:mm").ticket().at(JourneyStep.CREATED_AT));
        assertEquals("dates-pattern", desk.dates("dd/QQQQQQQ{").problem().rule());
    }

    @Test
    void aColumnThatContradictsItselfIsAskedAbout() {
        assertEquals(
                "dates-contradictory",
                desk().with(
                                "x.csv",
                                "ticket_id,created_at,status",
                                "1,13/02/2026 09:00,open",
                                "2,02/13/2026 09:00,open")
                        .read()
                        .problems()
                        .getFirst()
                        .rule());
    }

    @Test
    void stampsAtAClockChangeAreCounted() {
        Desk desk = desk().zone("Europe/Berlin")
                .with("x.csv", HEADER, "1,2025-10-26 02:30,open,,", "2,2026-03-29 02:30,open,,");
        assertEquals(
                Problem.practice(
                        "stamps-at-clock-change",
                        Place.file("*"),
                        Map.of("files", "*", "nonexistent", 1, "ambiguous", 1)),
                desk.problem());
        assertEquals(1, desk.intake().files().getFirst().ambiguousStamps());
    }

    @Test
    @DisplayName("G15b of the ratings 5, 4, 3 and 2 the upper two are good")
    void theUpperTwoOfFiveAreGood() {
        Golden golden = Golden.of("G15b");
        List<Integer> ratings = List.of(5, 4, 3, 2);
        Desk desk = desk().with(
                        "tickets.csv",
                        "ticket_id,created_at,status,csat",
                        "1,2026-03-02T09:00:00Z,solved,5",
                        "2,2026-03-02T09:00:00Z,solved,4",
                        "3,2026-03-02T09:00:00Z,solved,3",
                        "4,2026-03-02T09:00:00Z,solved,2");
        long good = desk.intake().tickets().stream()
                .filter(ticket -> ticket.rating() == Rating.GOOD)
                .count();
        assertEquals(golden.number(0), (double) good / ratings.size(), Golden.TOLERANCE);
        double mean = ratings.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertEquals(golden.number(1), mean, Golden.TOLERANCE);
    }
}
