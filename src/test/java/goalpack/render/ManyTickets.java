package goalpack.render;

import goalpack.goal.GoalBook;
import goalpack.measure.Outcome;
import goalpack.pack.Pack;
import goalpack.pack.TicketTable;
import goalpack.problem.Checked;
import goalpack.render.model.PackModel;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Wording;
import goalpack.render.xlsx.WorkbookKeywords;
import goalpack.render.xlsx.WorkbookReader;
import goalpack.render.xlsx.Written;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Origin;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A director's pack with as many tickets as wanted, each made when it is asked for. */
final class ManyTickets {
    private static final Instant FIRST = Instant.parse("2026-10-01T06:00:00Z");

    private ManyTickets() {}

    /** Renders one with the number of tickets in the first argument into the file of the second, and reads it all again. */
    public static void main(String[] arguments) throws IOException {
        Path workbook = Path.of(arguments[1]);
        render(Integer.parseInt(arguments[0]), workbook);
        try (InputStream file = Files.newInputStream(workbook)) {
            WorkbookKeywords.of(file);
        }
        Map<String, Integer> cells = new HashMap<>();
        new WorkbookReader().stream(workbook, any -> true, (sheet, cell) -> cells.merge(sheet, 1, Integer::sum));
        if (cells.isEmpty()) {
            throw new IOException("nothing to be read");
        }
    }

    static Written render(int tickets, Path target) {
        Templates templates = Templates.in(List.of(Path.of("templates")), Duration.ofSeconds(20))
                .value()
                .orElseThrow();
        Wording english = Wording.of(
                MessageFiles.read(templates.folders(), Language.EN).value().orElseThrow());
        Pack pack = pack(tickets);
        Checked<Written> rendered =
                XlsxPacks.with(templates).render(pack, PackModel.of(pack, GoalBook.Paper.A4, english), target);
        return rendered.value()
                .orElseThrow(() -> new AssertionError(rendered.problems().toString()));
    }

    static Pack pack(int tickets) {
        Pack director = ExamplePacks.director();
        List<TicketTable.Count> counts = List.of(
                new TicketTable.Count(
                        ExamplePacks.FIRST_REPLY,
                        director.period().start(),
                        director.period().end()),
                new TicketTable.Count(
                        ExamplePacks.FCR,
                        director.period().start(),
                        director.period().end()));
        return new Pack(
                director.kind(),
                director.organisation(),
                director.role(),
                director.roleTitle(),
                director.scope(),
                director.period(),
                director.cycle(),
                director.language(),
                director.standing(),
                director.pages(),
                new TicketTable(counts, () -> new Rows(counts, tickets)));
    }

    private static final class Rows extends AbstractList<TicketTable.Row> {
        private final List<TicketTable.Count> counts;
        private final int size;

        Rows(List<TicketTable.Count> counts, int size) {
            this.counts = counts;
            this.size = size;
        }

        @Override
        public TicketTable.Row get(int index) {
            Instant created = FIRST.plusSeconds(index * 12L);
            Ticket ticket = Ticket.builder(
                            new TicketId("desk", "T-" + (100_000 + index)),
                            new Origin("exports/desk-2026-10.csv.gz", index + 2))
                    .label(
                            Label.CATEGORY,
                            List.of("Billing", "Delivery", "Returns").get(index % 3))
                    .label(Label.CHANNEL, "email")
                    .label(Label.PRIORITY, "normal")
                    .at(JourneyStep.CREATED_AT, created)
                    .at(JourneyStep.FIRST_REPLY_AT, created.plusSeconds(60L * (index % 500)))
                    .tally(Tally.AGENT_REPLIES, 1 + index % 4)
                    .tally(Tally.REOPENS, index % 2)
                    .build();
            OptionalLong seconds = OptionalLong.of(60L * (index % 500));
            Outcome answered = new Outcome.Judged(index % 500 <= 240 ? Outcome.Side.HIT : Outcome.Side.MISS);
            return new TicketTable.Row(
                    ticket,
                    "EMEA",
                    Map.of(
                            counts.get(0), new TicketTable.Cell(answered, seconds),
                            counts.get(1), new TicketTable.Cell(answered, OptionalLong.empty())),
                    Optional.of("https://desk.example/tickets/" + index));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
