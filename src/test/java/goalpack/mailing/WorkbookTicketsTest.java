package goalpack.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import goalpack.render.xlsx.CellRead;
import goalpack.render.xlsx.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of tickets in the workbook of a run. */
class WorkbookTicketsTest {
    @TempDir
    private Path here;

    @Test
    void ticketsLeadToTheHelpdeskAndChangedTextsAreTold() throws IOException {
        new ManyTeams(1, 8).write(here, 9);
        Path book = here.resolve("goalpack.yaml");
        Files.writeString(book, Files.readString(book) + "ticket-link: https://desk.example/tickets/{id}\n");
        Path tickets = here.resolve("tickets.csv");
        Files.writeString(tickets, Files.readString(tickets).replaceFirst("Billing", "Bil\u0007ling"));

        Trial run = Trial.in(here, "run", "--period", "2026-06", "--as-of", "2026-07-08", "--mail", "off")
                .ending(0);

        assertTrue(Files.readString(run.folder().resolve("index.html")).contains("workbook-texts-changed"), run.err());
        Path workbook = workbook(run.folder());
        assertEquals("Bil\uFFFDling", category(workbook));
        for (int ticket = 0; ticket < 8; ticket++) {
            String address = "https://desk.example/tickets/t0-" + ticket;
            assertTrue(targets(workbook).contains(address), address);
        }
        Trial.in(here, "verify", run.folder().toString()).ending(0);
    }

    private static Path workbook(Path run) throws IOException {
        try (Stream<Path> files = Files.walk(run)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String category(Path workbook) throws IOException {
        try (InputStream file = Files.newInputStream(workbook)) {
            Map<String, CellRead> tickets = new WorkbookReader().read(file).getOrDefault("Tickets", Map.of());
            return tickets.values().stream()
                    .filter(cell -> cell.address().equals("C2"))
                    .map(cell -> cell.value().text())
                    .findFirst()
                    .orElse("");
        }
    }

    private static Set<String> targets(Path workbook) throws IOException {
        Set<String> targets = new HashSet<>();
        try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().startsWith("xl/worksheets/_rels/")) {
                    String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                    for (String piece : text.split("Target=\"", -1)) {
                        targets.add(piece.replaceFirst("(?s)\".*", ""));
                    }
                }
            }
        }
        return targets;
    }
}
