package goalpack.ingest;

import goalpack.ingest.csv.Encoding;
import goalpack.ingest.csv.FileState;
import goalpack.ingest.csv.Limits;
import goalpack.ingest.csv.OpenExport;
import goalpack.ingest.csv.Overrides;
import goalpack.ingest.csv.Refused;
import goalpack.ingest.csv.Table;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Lexicon;
import goalpack.ticket.Profile;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketKey;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Reads one file, again from its beginning where it shows late that it is not what it seemed: not UTF-8, with dates
 * whose day and month only the whole file tells apart, or with a row for each step of a ticket.
 */
final class ExportReader {
    private static final List<Column> NEEDED = List.of(TicketKey.TICKET_ID, TicketKey.STATUS, JourneyStep.CREATED_AT);

    private final ExportFile file;
    private final List<Profile> profiles;
    private final Limits limits;
    private final Lexicon lexicon;
    private final LongConsumer told;
    private final Samples samples;
    private final Overrides overrides;

    /**
     * @param samples is shown every row that is read for its tickets
     * @param overrides what somebody knows of the file; its entry's encoding counts where they name none
     */
    ExportReader(
            ExportFile file,
            List<Profile> profiles,
            Limits limits,
            Lexicon lexicon,
            LongConsumer told,
            Samples samples,
            Overrides overrides) {
        this.file = file;
        this.profiles = profiles;
        this.limits = limits;
        this.lexicon = lexicon;
        this.told = told;
        this.samples = samples;
        this.overrides = overrides.orEncoding(file.source().encoding());
    }

    /** With what knowledge the file is read. */
    private record Plan(
            Optional<Encoding> encoding, Map<Integer, DateSurvey.Found> orders, Task task, RowMeaning rows) {
        Plan reading(Map<Integer, DateSurvey.Found> found) {
            return new Plan(encoding, found, Task.TICKETS, rows);
        }

        Plan surveying() {
            return new Plan(encoding, orders, Task.DATES, rows);
        }

        Plan in(Encoding other) {
            return new Plan(Optional.of(other), orders, task, rows);
        }

        Plan bySteps() {
            return new Plan(encoding, orders, task, RowMeaning.STEP);
        }
    }

    private enum Task {
        TICKETS,
        DATES
    }

    private sealed interface Outcome {}

    private record Done(FileTickets tickets) implements Outcome {}

    private record Again(Plan plan) implements Outcome {}

    FileTickets read() throws IOException {
        return read(Map.of());
    }

    /** Reads the file knowing the order of day and month of some columns, by place. */
    FileTickets read(Map<Integer, DateSurvey.Found> orders) throws IOException {
        DateRule rule = dateRule();
        Outcome outcome = new Again(new Plan(Optional.empty(), orders, Task.TICKETS, RowMeaning.TICKET));
        while (true) {
            switch (outcome) {
                case Done done -> {
                    return done.tickets();
                }
                case Again again -> outcome = attempt(again.plan(), rule);
            }
        }
    }

    private DateRule dateRule() throws Refused {
        for (String words : file.source().datesByHeader().values()) {
            dateRule(words);
        }
        Optional<String> words = file.source().dates();
        return words.isEmpty() ? DateRule.OPEN : dateRule(words.get());
    }

    private DateRule dateRule(String words) throws Refused {
        try {
            return DateRule.of(words);
        } catch (IllegalArgumentException noPattern) {
            throw Refused.because("dates-pattern", file.source().files(), Map.of("pattern", words));
        }
    }

    private Outcome attempt(Plan plan, DateRule rule) throws IOException {
        FileState before = FileState.of(file.path());
        try (OpenExport open = open()) {
            Encoding encoding = plan.encoding().orElse(open.encoding(overrides));
            try {
                Outcome outcome = new Attempt(open, encoding, plan, rule).run();
                if (!FileState.of(file.path()).equals(before)) {
                    throw Refused.because("export-changed", file.name(), Map.of());
                }
                return outcome;
            } catch (CharacterCodingException otherEncoding) {
                return new Again(plan.in(otherThan(encoding)));
            }
        }
    }

    private OpenExport open() throws IOException {
        OpenExport.Wanted wanted = overrides.sayItIsATable() ? OpenExport.Wanted.ANY_TEXT : OpenExport.Wanted.TABLE;
        return OpenExport.open(file.path(), file.name(), wanted, limits, told);
    }

    private Encoding otherThan(Encoding seeming) throws IOException {
        try (OpenExport open = open()) {
            return open.otherThan(seeming);
        }
    }

    /** One reading of the file from its beginning. */
    private final class Attempt {
        private final OpenExport open;
        private final Encoding encoding;
        private final Plan plan;
        private final Table table;
        private final Header header;
        private final Recognition recognition;
        private final Layout layout;
        private final DateRule rule;
        private final Ledger ledger = new Ledger(file.name());
        private final Noted noted = new Noted();

        Attempt(OpenExport open, Encoding encoding, Plan plan, DateRule rule) throws IOException {
            this.open = open;
            this.encoding = encoding;
            this.plan = plan;
            this.table = Table.of(open.text(encoding), overrides, Table.Width.AS_HEADER, limits)
                    .orElseThrow(() -> Refused.because("export-no-table", file.name(), Map.of()));
            this.header = header();
            this.recognition = Recognition.of(file, header, profiles);
            this.layout = Layout.of(header, recognition.profile());
            TimeLeft.refuseAsElapsed(file, header, layout, recognition.profile(), profiles);
            this.rule = rule.equals(DateRule.OPEN)
                    ? recognition.profile().dates().map(DateRule::of).orElse(rule)
                    : rule;
        }

        private Header header() throws IOException {
            if (table.header().isEmpty()) {
                throw Refused.because("export-no-table", file.name(), Map.of());
            }
            if (table.header().size() > limits.columns()) {
                throw Refused.because(
                        "export-too-many-columns",
                        file.name(),
                        Map.of("columns", table.header().size(), "most", limits.columns()));
            }
            table.mended().forEach(ledger::repairHead);
            return new Header(table.header().toArray(String[]::new));
        }

        Outcome run() throws IOException {
            return switch (plan.task()) {
                case DATES -> survey();
                case TICKETS -> tickets();
            };
        }

        private Outcome survey() throws IOException {
            DateSurvey survey = new DateSurvey(layout.stamps().stream()
                    .filter(place -> said(place).equals(DateRule.OPEN))
                    .collect(Collectors.toSet()));
            rows(shaper()).readAll((raw, record, cells) -> {
                survey.look(cells, raw.firstLine());
                return true;
            });
            return new Again(plan.reading(survey.orders()));
        }

        private Outcome tickets() throws IOException {
            FileTickets.Gathering gathering = new FileTickets.Gathering(file);
            TicketShaper shaper = shaper();
            boolean[] orderOpen = new boolean[1];
            rows(shaper).readAll((raw, record, cells) -> {
                samples.look(cells);
                switch (shaper.shape(cells, raw.firstLine())) {
                    case Shaped.Version version -> {
                        gathering.add(version.ticket());
                        version.repairs().forEach(cell -> ledger.repair(raw, record, cell.kind(), cell.header()));
                    }
                    case Shaped.Faulty faulty -> ledger.reject(raw, record, faulty.faults());
                    case Shaped.OrderOpen order -> orderOpen[0] = true;
                }
                return !orderOpen[0];
            });
            if (orderOpen[0]) {
                return new Again(plan.surveying());
            }
            List<Ticket> latest = gathering.all();
            if (plan.rows() == RowMeaning.TICKET && gathering.isOfSteps()) {
                return new Again(plan.bySteps());
            }
            return new Done(new FileTickets(
                    file,
                    recognition,
                    layout,
                    encoding,
                    table.dialect(),
                    open.finish(),
                    latest,
                    gathering.rows(),
                    ledger,
                    noted,
                    plan.orders(),
                    plan.rows()));
        }

        private RowReader rows(TicketShaper shaper) {
            return new RowReader(
                    table,
                    layout.lastNeeded(NEEDED) + 1,
                    (record, cells) -> shaper.looksLikeRow(cells),
                    limits,
                    ledger);
        }

        private TicketShaper shaper() {
            Profile profile = recognition.profile();
            Optional<ZoneId> zone = file.source().zone().or(profile::zone);
            return new TicketShaper(
                    file,
                    profile,
                    layout,
                    new Journey(layout, this::rule, zone),
                    new Facts(profile, new Words(profile, file.source()), layout),
                    noted,
                    lexicon,
                    plan.rows());
        }

        private DateRule rule(int place) {
            DateSurvey.Found found = plan.orders().get(place);
            DateRule said = said(place);
            return found == null || said.order() != DateOrder.OPEN ? said : said.ordered(found.order());
        }

        /** What somebody says of a column, else of all. */
        private DateRule said(int place) {
            String words = file.source().datesByHeader().get(CellText.fold(header.name(place)));
            return words == null ? rule : DateRule.of(words);
        }
    }
}
