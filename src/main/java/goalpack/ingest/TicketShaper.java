package goalpack.ingest;

import goalpack.goal.ExportSource;
import goalpack.ingest.Reject.Reason;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Lexicon;
import goalpack.ticket.Origin;
import goalpack.ticket.Profile;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketId;
import goalpack.ticket.TicketKey;
import java.util.Set;

/** Makes tickets of rows; a row is read whole, so that all its faults are told at once. */
final class TicketShaper {
    private final ExportSource source;
    private final String file;
    private final Layout layout;
    private final Set<String> nulls;
    private final Journey journey;
    private final Facts facts;
    private final Noted noted;
    private final Lexicon lexicon;
    private final RowMeaning meaning;

    TicketShaper(
            ExportFile export,
            Profile profile,
            Layout layout,
            Journey journey,
            Facts facts,
            Noted noted,
            Lexicon lexicon,
            RowMeaning meaning) {
        this.source = export.source();
        this.file = export.name();
        this.layout = layout;
        this.nulls = Set.copyOf(profile.nulls());
        this.journey = journey;
        this.facts = facts;
        this.noted = noted;
        this.lexicon = lexicon;
        this.meaning = meaning;
    }

    Shaped shape(String[] cells, int line) {
        Row row = new Row(cells, line, layout, nulls);
        String id = CellText.id(row.text(TicketKey.TICKET_ID));
        if (id.isEmpty()) {
            row.fault(Reason.ID_MISSING, TicketKey.TICKET_ID);
        } else if (CellText.isDamagedId(id)) {
            row.fault(Reason.ID_DAMAGED, TicketKey.TICKET_ID);
        }
        TicketBuilder ticket =
                Ticket.builder(new TicketId(source.source(), id.isEmpty() ? "?" : id), new Origin(file, line), lexicon);
        boolean solved = facts.read(row, ticket);
        if (!journey.read(row, ticket, solved)) {
            return new Shaped.OrderOpen();
        }
        if (!row.faults().isEmpty()) {
            return new Shaped.Faulty(row.faults());
        }
        noted.add(row);
        Ticket made = ticket.build();
        Ticket told = meaning == RowMeaning.STEP ? RowSteps.told(made, row.text(TicketKey.STATUS)) : made;
        return new Shaped.Version(told, row.repairs());
    }

    /** Whether cells look like a row of this file: an id, and a creation that can be read. */
    boolean looksLikeRow(String[] cells) {
        Row row = new Row(cells, 0, layout, nulls);
        String id = CellText.id(row.text(TicketKey.TICKET_ID));
        boolean isId = !id.isEmpty() && id.lines().count() == 1;
        String created = row.text(JourneyStep.CREATED_AT);
        return isId
                && (layout.place(JourneyStep.CREATED_AT).isEmpty()
                        || WrittenStamp.read(created).isPresent());
    }
}
