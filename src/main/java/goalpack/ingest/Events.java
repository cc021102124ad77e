package goalpack.ingest;

import goalpack.goal.EventSource;
import goalpack.goal.ExportSource;
import goalpack.goal.Settings;
import goalpack.ingest.csv.Limits;
import goalpack.ingest.csv.Refused;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.Lexicon;
import goalpack.ticket.Profile;
import goalpack.ticket.TicketId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the event files of a goal book and joins what they tell with the tickets of its exports. */
final class Events {
    private static final int SHOWN = 5;

    private final List<EventSource> entries;
    private final List<Profile> profiles;
    private final Limits limits;
    private final List<Problem> problems;

    /** @param problems where problems of the files go */
    Events(List<EventSource> entries, List<Profile> profiles, Limits limits, List<Problem> problems) {
        this.entries = entries;
        this.profiles = profiles;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * The intake with the events of its tickets in them; when a problem stops, as it was.
     *
     * @param intake of the exports
     * @param exports that it was made of, for the words and zones of their helpdesks
     */
    Intake join(Path folder, Intake intake, List<FileTickets> exports, Lexicon lexicon, Settings.Rejects tolerated) {
        EventLog log = new EventLog(intake.tickets(), lexicon);
        List<EventFile> files = new ArrayList<>();
        for (EventSource entry : entries) {
            log.of(entry.source(), entry.files());
            for (ExportFile file : find(folder, entry)) {
                read(file, zone(entry, exports), log).ifPresent(files::add);
            }
            clocks(entry, files);
        }
        if (!log.inSeveral().isEmpty()) {
            problems.add(Problem.stops("events-of-several", Place.file(files()), ids(List.copyOf(log.inSeveral()))));
        }
        if (problems.stream().anyMatch(Problem::isStopping)) {
            return intake;
        }
        List<TicketId> strangers = log.strangers();
        if (!exports.isEmpty() && !strangers.isEmpty()) {
            Map<String, Object> ids = ids(strangers.stream().map(TicketId::id).toList());
            Place place = Place.file(files());
            problems.add(
                    strangers.size()
                                    > tolerated
                                            .limit()
                                            .tolerated(intake.tickets().size())
                            ? Problem.mend("events-without-ticket", place, ids)
                            : Problem.practice("events-without-ticket", place, ids));
        }
        EventJoin join = new EventJoin(intake, files, log, source -> words(source, exports), lexicon);
        Intake whole = join.all();
        problems.addAll(join.problems());
        return whole;
    }

    private List<ExportFile> find(Path folder, EventSource entry) {
        List<Problem> found = new ArrayList<>();
        List<ExportFile> files = FileSearch.find(folder, List.of(entry.asExports()), found);
        found.stream()
                .map(problem -> problem.rule().equals("export-not-found")
                        ? Problem.stops("events-not-found", problem.place(), problem.arguments())
                        : problem)
                .forEach(problems::add);
        return files;
    }

    private String files() {
        return entries.stream().map(EventSource::files).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> ids(List<String> ids) {
        String shown = ids.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return Map.of("count", ids.size(), "shown", Math.min(SHOWN, ids.size()), "ids", shown);
    }

    private Optional<EventFile> read(ExportFile file, Optional<ZoneId> zone, EventLog log) {
        try {
            return Optional.of(new EventReader(file, zone, limits, log).read());
        } catch (Refused refused) {
            problems.add(NotTickets.told(refused.problem(), file.path()));
        } catch (IOException unreadable) {
            problems.add(Problem.stops(
                    "export-unreadable",
                    Place.file(file.name()),
                    Map.of("file", file.name(), "cause", FileSearch.cause(unreadable))));
        }
        return Optional.empty();
    }

    /** The entry's zone, else the one in which all exports that the events may be of are written. */
    private static Optional<ZoneId> zone(EventSource entry, List<FileTickets> exports) {
        Set<Optional<ZoneId>> zones = exports.stream()
                .filter(export -> isOf(export, entry.source()))
                .map(export ->
                        export.file().source().zone().or(export.recognition().profile()::zone))
                .collect(Collectors.toSet());
        return entry.zone().or(() -> zones.size() == 1 ? zones.iterator().next() : Optional.empty());
    }

    private static boolean isOf(FileTickets export, Optional<String> source) {
        return source.isEmpty() || source.get().equals(export.file().source().source());
    }

    private void clocks(EventSource entry, List<EventFile> read) {
        List<EventFile> files = read.stream()
                .filter(file -> file.file().source().files().equals(entry.files()))
                .toList();
        int nonexistent =
                files.stream().mapToInt(file -> file.clocks().nonexistent()).sum();
        int ambiguous =
                files.stream().mapToInt(file -> file.clocks().ambiguous()).sum();
        if (nonexistent + ambiguous > 0) {
            problems.add(Problem.practice(
                    "stamps-at-clock-change",
                    Place.file(entry.files()),
                    Map.of("files", entry.files(), "nonexistent", nonexistent, "ambiguous", ambiguous)));
        }
        files.stream()
                .flatMap(file -> file.clocks().example().stream())
                .findFirst()
                .ifPresent(example -> problems.add(Problem.stops(
                        "events-zone-missing",
                        Place.file(entry.files()),
                        Map.of("files", entry.files(), "column", example.column(), "example", example.text()))));
        files.stream()
                .flatMap(file -> file.order().stream())
                .filter(DateSurvey.Found::isQuestion)
                .findFirst()
                .ifPresent(found -> problems.add(Problem.stops(
                        "events-dates-open",
                        Place.file(entry.files()),
                        Map.of(
                                "files",
                                entry.files(),
                                "example",
                                found.examples().getFirst().text()))));
    }

    private EventVocabulary words(String source, List<FileTickets> exports) {
        Stream<Words> ofDesk = exports.stream()
                .filter(export -> isOf(export, Optional.of(source)))
                .map(export ->
                        new Words(export.recognition().profile(), export.file().source()))
                .limit(1);
        Stream<Words> ofBook = entries.stream().map(entry -> new Words(entry.asExports()));
        Stream<Words> ofAny = profiles.stream()
                .filter(profile -> profile.name().equals("generic"))
                .map(profile -> new Words(profile, anything()));
        return new EventVocabulary(
                Stream.of(ofBook, ofDesk, ofAny).flatMap(words -> words).toList());
    }

    private ExportSource anything() {
        return entries.getFirst().asExports();
    }
}
