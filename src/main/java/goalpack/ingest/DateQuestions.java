package goalpack.ingest;

import goalpack.goal.ExportSource;
import goalpack.ingest.DateSurvey.Example;
import goalpack.ingest.DateSurvey.Found;
import goalpack.ingest.DateSurvey.Ground;
import goalpack.ingest.Noted.Finding;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the dates of the files of one entry leave open: each thing is asked once, with two rows and with how many tickets
 * change their month by the answer.
 */
final class DateQuestions {
    private static final int MONTHS = 12;
    /** No zone is further from UTC; a stamp nearer than this to the end of a month may belong to either. */
    private static final Duration FURTHEST = Duration.ofHours(12);

    private static final List<JourneyStep> ANCHORS =
            List.of(JourneyStep.CREATED_AT, JourneyStep.SOLVED_AT, JourneyStep.CLOSED_AT);

    private final List<FileTickets> files;
    private final ExportSource source;

    private DateQuestions(List<FileTickets> files) {
        this.files = files;
        this.source = files.getFirst().file().source();
    }

    /** The questions about the files of one entry. */
    static List<Problem> about(List<FileTickets> files) {
        DateQuestions questions = new DateQuestions(files);
        List<Problem> problems = new ArrayList<>();
        questions.contradiction().ifPresent(problems::add);
        questions.order().ifPresent(problems::add);
        questions.zone().ifPresent(problems::add);
        return problems;
    }

    /** A column of a file that a question is about. */
    private record Asked(FileTickets file, int place, Found found) {
        String header() {
            return file.headerOf(place);
        }

        List<JourneyStep> steps() {
            List<JourneyStep> steps = new ArrayList<>();
            for (Map.Entry<Column, Integer> column : file.layout().places().entrySet()) {
                if (column.getValue() == place && column.getKey() instanceof JourneyStep step) {
                    steps.add(step);
                }
            }
            return steps;
        }
    }

    private List<Asked> asked(Ground ground) {
        List<Asked> asked = new ArrayList<>();
        for (FileTickets file : files) {
            file.orders().forEach((place, found) -> {
                if (found.isQuestion() && found.ground() == ground) {
                    asked.add(new Asked(file, place, found));
                }
            });
        }
        return asked;
    }

    private static String columns(List<Asked> asked) {
        Set<String> headers = new LinkedHashSet<>();
        asked.forEach(column -> headers.add(column.header()));
        return String.join(", ", headers);
    }

    private static Place place(Asked asked) {
        return new Place(
                asked.file().file().name(), asked.found().examples().getFirst().line(), 0, "");
    }

    private Optional<Problem> contradiction() {
        List<Asked> asked = asked(Ground.CONTRADICTORY);
        return asked.stream()
                .findFirst()
                .map(first -> Problem.stops(
                        "dates-contradictory",
                        place(first),
                        Map.of(
                                "files", source.files(),
                                "columns", columns(asked),
                                "one", first.found().examples().getFirst().text(),
                                "other", first.found().examples().getLast().text())));
    }

    private Optional<Problem> order() {
        List<Asked> asked = asked(Ground.ASSUMED);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Example> examples = asked.stream()
                .flatMap(column -> column.found().examples().stream())
                .limit(2)
                .toList();
        WrittenStamp one = WrittenStamp.read(examples.getFirst().text()).orElseThrow();
        WrittenStamp other = WrittenStamp.read(examples.getLast().text()).orElseThrow();
        return Optional.of(Problem.stops(
                "dates-open",
                place(asked.getFirst()),
                Map.ofEntries(
                        Map.entry("files", source.files()),
                        Map.entry("columns", columns(asked)),
                        Map.entry("rows", examples.size()),
                        Map.entry("one", examples.getFirst().text()),
                        Map.entry("oneDayFirst", dayFirst(one)),
                        Map.entry("oneMonthFirst", monthFirst(one)),
                        Map.entry("other", examples.getLast().text()),
                        Map.entry("otherDayFirst", dayFirst(other)),
                        Map.entry("otherMonthFirst", monthFirst(other)),
                        Map.entry("count", changing(asked)))));
    }

    private static String dayFirst(WrittenStamp written) {
        return LocalDate.of(written.third(), written.second(), written.first()).toString();
    }

    private static String monthFirst(WrittenStamp written) {
        return LocalDate.of(written.third(), written.first(), written.second()).toString();
    }

    /** How many tickets have a stamp in the columns that is in another month when read the other way. */
    private int changing(List<Asked> asked) {
        Set<TicketId> changing = new HashSet<>();
        for (Asked column : asked) {
            ZoneId zone = zoneOf(column.file());
            column.steps()
                    .forEach(step ->
                            changing.addAll(tickets(column.file(), at -> swaps(at.atZone(zone)), List.of(step))));
        }
        return changing.size();
    }

    private static boolean swaps(ZonedDateTime at) {
        return at.getDayOfMonth() <= MONTHS && at.getDayOfMonth() != at.getMonthValue();
    }

    private ZoneId zoneOf(FileTickets file) {
        return source.zone().or(file.recognition().profile()::zone).orElse(ZoneOffset.UTC);
    }

    /** The tickets of a file of whose stated stamps at the steps one is such. */
    private static Set<TicketId> tickets(FileTickets file, Predicate<Instant> such, List<JourneyStep> steps) {
        Set<TicketId> found = new HashSet<>();
        for (Ticket ticket : file.latest()) {
            boolean is = steps.stream()
                    .filter(step -> !ticket.isDerived(step))
                    .anyMatch(
                            step -> ticket.at(step).filter(at -> such.test(at)).isPresent());
            if (is) {
                found.add(ticket.id());
            }
        }
        return found;
    }

    private Optional<Problem> zone() {
        List<FileTickets> zoneless = files.stream()
                .filter(file -> file.noted().count(Finding.ZONELESS_STAMP) > 0)
                .toList();
        if (zoneless.isEmpty()) {
            return Optional.empty();
        }
        Set<TicketId> near = new HashSet<>();
        zoneless.forEach(file -> near.addAll(tickets(file, DateQuestions::isNearMonthsEnd, ANCHORS)));
        FileTickets file = zoneless.getFirst();
        Noted.Example example = file.noted().example(Finding.ZONELESS_STAMP);
        return Optional.of(Problem.stops(
                "zone-missing",
                Place.line(file.file().name(), example.line()),
                Map.of(
                        "files", source.files(),
                        "column", example.column(),
                        "example", example.text(),
                        "count", near.size(),
                        "near",
                                zoneless.stream()
                                        .flatMap(DateQuestions::nearest)
                                        .min(Comparator.naturalOrder())
                                        .orElse(""))));
    }

    /** The local times of a file that stand near a month's end, as text. */
    private static Stream<String> nearest(FileTickets file) {
        return file.latest().stream()
                .flatMap(ticket -> ANCHORS.stream()
                        .filter(step -> !ticket.isDerived(step))
                        .flatMap(step -> ticket.at(step).stream()))
                .filter(DateQuestions::isNearMonthsEnd)
                .map(at ->
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString().replace('T', ' '));
    }

    private static boolean isNearMonthsEnd(Instant at) {
        return !month(at.minus(FURTHEST)).equals(month(at.plus(FURTHEST)));
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC));
    }
}
