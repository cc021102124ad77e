package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.goal.EventSource;
import goalpack.goal.ExportSource;
import goalpack.goal.FactSheet;
import goalpack.goal.GoalBook;
import goalpack.goal.Partner;
import goalpack.goal.Person;
import goalpack.goal.Privacy;
import goalpack.goal.Role;
import goalpack.goal.Settings;
import goalpack.goal.Units;
import goalpack.period.Calendar;
import goalpack.period.FiscalYear;
import goalpack.ticket.Column;
import goalpack.ticket.Label;
import goalpack.ticket.Survey;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Binds the sound part of a book; where a part is missing, its defaults hold. */
public final class BookBinder {
    private static final Map<String, Column> VOCABULARIES = Map.of(
            "statuses", TicketKey.STATUS,
            "priorities", Label.PRIORITY,
            "channels", Label.CHANNEL,
            "satisfaction", Survey.CSAT);

    private BookBinder() {}

    /** The book beside whose folder its paths are. */
    public static GoalBook bind(
            WrittenBook book, Path folder, Map<String, Calendar> calendars, List<Person> people, FactSheet facts) {
        Written written = book.sound();
        Units units = OrganisationBinder.units(written);
        List<Role> roles = OrganisationBinder.roles(written, units.levels());
        FiscalYear year = fiscalYear(written);
        return new GoalBook(
                folder,
                written.text("organisation").orElse(Defaults.ORGANISATION),
                Values.texts(written, "mission"),
                zone(written),
                written.text("language").orElse(Defaults.LANGUAGE),
                year,
                written.text("as-of")
                        .filter(day -> !day.equals("latest-ticket"))
                        .map(LocalDate::parse),
                written.text("page").filter("letter"::equals).isPresent() ? GoalBook.Paper.LETTER : GoalBook.Paper.A4,
                written.text("ticket-link"),
                written.text("templates").map(folder::resolve),
                written.items("exports").stream()
                        .map(export -> export(export, partnerStatuses(written)))
                        .toList(),
                events(written),
                calendars,
                units,
                roles,
                new GoalBinder(book, year).all(book),
                people,
                OrganisationBinder.partners(written),
                OrganisationBinder.reviews(written, roles),
                MailBinder.mail(written),
                settings(written),
                facts);
    }

    /** The zone of a book. */
    public static ZoneId zone(Written book) {
        return book.text("timezone").map(ZoneId::of).orElse(Defaults.ZONE);
    }

    /** The fiscal year of a book. */
    public static FiscalYear fiscalYear(Written book) {
        return new FiscalYear(
                book.text("fiscal-year-starts")
                        .map(month -> Month.valueOf(month.toUpperCase(Locale.ROOT)))
                        .orElse(FiscalYear.CALENDAR.starts()),
                book.text("fiscal-year-named-by").filter("end"::equals).isPresent()
                        ? FiscalYear.NamedBy.END
                        : FiscalYear.CALENDAR.namedBy());
    }

    private static ExportSource export(Written export, Map<String, String> others) {
        String files = export.text("files").orElseThrow();
        Map<Column, Map<String, String>> vocabularies = new HashMap<>();
        VOCABULARIES.forEach((key, column) -> export.at(key).ifPresent(words -> {
            Map<String, String> known = new TreeMap<>();
            words.keys().forEach((word, meaning) -> known.put(word.toLowerCase(Locale.ROOT), meaning.text()));
            vocabularies.put(column, known);
        }));
        Map<String, String> statuses = vocabularies.computeIfAbsent(TicketKey.STATUS, any -> new TreeMap<>());
        others.forEach(statuses::putIfAbsent);
        return new ExportSource(
                export.text("source").orElse(files),
                files,
                export.text("profile").orElse(Defaults.PROFILE),
                export.text("timezone").map(ZoneId::of),
                export.at("dates").filter(dates -> !dates.isMapping()).map(Written::text),
                datesByHeader(export),
                vocabularies,
                export.text("encoding").map(Charset::forName),
                Values.date(export, "exported"));
    }

    private static List<EventSource> events(Written book) {
        Optional<Written> events = book.at("events");
        return events.filter(Written::isMapping).isPresent()
                ? events.map(files -> eventFiles(files, partnerStatuses(book))).stream()
                        .toList()
                : book.items("events").stream()
                        .map(files -> eventFiles(files, partnerStatuses(book)))
                        .toList();
    }

    /** What waiting for a partner is called: a word of no other meaning is one of waiting within the house. */
    private static Map<String, String> partnerStatuses(Written book) {
        Map<String, String> statuses = new TreeMap<>();
        for (Partner partner : OrganisationBinder.partners(book)) {
            partner.statuses().stream()
                    .filter(word -> TicketStatus.of(word).isEmpty())
                    .forEach(word -> statuses.put(word, TicketStatus.PENDING_INTERNAL.word()));
        }
        return statuses;
    }

    private static EventSource eventFiles(Written events, Map<String, String> others) {
        Map<String, String> statuses = new TreeMap<>(others);
        events.at("statuses")
                .ifPresent(words -> words.keys()
                        .forEach((word, meaning) -> statuses.put(word.toLowerCase(Locale.ROOT), meaning.text())));
        return new EventSource(
                events.text("files").orElse(events.text()),
                events.text("source"),
                events.text("timezone").map(ZoneId::of),
                events.text("dates"),
                statuses);
    }

    private static Map<String, String> datesByHeader(Written export) {
        Map<String, String> rules = new TreeMap<>();
        export.at("dates")
                .filter(Written::isMapping)
                .ifPresent(dates -> dates.keys()
                        .forEach((header, rule) -> rules.put(header.strip().toLowerCase(Locale.ROOT), rule.text())));
        return rules;
    }

    private static Settings settings(Written book) {
        Settings standard = Settings.DEFAULT;
        return new Settings(
                Values.number(book, standard.goalsPerRole(), "goals-per-role"),
                book.at("settle").map(Lengths::days).orElse(standard.settleDays()),
                Values.number(book, standard.smallestUnit(), "smallest-unit"),
                rejects(book),
                MailBinder.gate(book, standard.gate()),
                privacy(book));
    }

    private static Privacy privacy(Written book) {
        return new Privacy(
                book.at("retention").map(kept -> Values.number(kept, 0, "months")),
                book.at("personal")
                        .map(personal -> new Privacy.Basis(
                                personal.text("basis").orElse(""),
                                Values.day(personal, "informed-on"),
                                Values.day(personal, "until"))));
    }

    private static Settings.Rejects rejects(Written book) {
        Settings.RejectLimit standard = Settings.DEFAULT.rejects().limit();
        Settings.RejectLimit limit =
                book.at("rejects").map(own -> limit(own, standard)).orElse(standard);
        Map<String, Settings.RejectLimit> byReason = new TreeMap<>();
        book.at("rejects", "reasons")
                .ifPresent(reasons -> reasons.keys().forEach((reason, own) -> byReason.put(reason, limit(own, limit))));
        return new Settings.Rejects(limit, byReason);
    }

    private static Settings.RejectLimit limit(Written own, Settings.RejectLimit standard) {
        return new Settings.RejectLimit(
                own.at("share").map(Mark::of).map(Mark::value).orElse(standard.share()),
                Values.number(own, standard.atLeast(), "at-least"),
                Values.number(own, standard.atMost(), "at-most"));
    }
}
