package goalpack.ingest;

import goalpack.goal.ExportSource;
import goalpack.goal.Settings;
import goalpack.ingest.Comebacks.Change;
import goalpack.ingest.Noted.Finding;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Survey;
import goalpack.ticket.TicketKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the files leave open, and what its reader should know about them. */
final class Questions {
    private static final int COMMONEST = 3;

    private final List<Problem> problems = new ArrayList<>();

    private Questions() {}

    static List<Problem> about(List<FileTickets> read) {
        Questions questions = new Questions();
        List<FileTickets> byName = read.stream()
                .sorted(Comparator.comparing(file -> file.file().name()))
                .toList();
        Map<ExportSource, List<FileTickets>> bySource = new LinkedHashMap<>();
        byName.forEach(file -> bySource.computeIfAbsent(file.file().source(), any -> new ArrayList<>())
                .add(file));
        byName.forEach(questions::encoding);
        bySource.forEach((source, files) -> {
            questions.problems.addAll(DateQuestions.about(files));
            questions.clockChanges(source, files);
            files.stream()
                    .collect(Collectors.groupingBy(
                            file -> file.recognition().profile().name(), TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(alike -> questions.problems.addAll(HeaderDrift.among(alike)));
            questions.unknown("status-unknown", TicketKey.STATUS, source, files);
            questions.unknown("rating-unknown", Survey.CSAT, source, files);
        });
        return questions.problems;
    }

    static List<Problem> about(Intake intake, Settings.Rejects tolerated) {
        List<Problem> problems = new ArrayList<>();
        intake.files()
                .forEach(file -> tolerated.excesses(file.records(), file.rejects()).stream()
                        .map(excess -> overLimit(file, excess))
                        .forEach(problems::add));
        intake.coverage().stream()
                .filter(coverage -> coverage.rows() > 0 && coverage.isMissing(JourneyStep.CREATED_AT))
                .map(coverage -> missing("created-missing", JourneyStep.CREATED_AT, coverage))
                .forEach(problems::add);
        intake.coverage().stream()
                .filter(coverage -> coverage.rows() > 0 && coverage.isMissing(TicketKey.STATUS))
                .map(coverage -> missing("status-missing", TicketKey.STATUS, coverage))
                .forEach(problems::add);
        List<Namesakes.Pair> namesakes = Namesakes.among(intake.tickets());
        if (!namesakes.isEmpty()) {
            problems.add(Problem.practice("people-twice", Place.NONE, Map.of("count", namesakes.size())));
        }
        Comebacks comebacks = intake.comebacks();
        if (comebacks.count(Change.SOLVED_LOST) + comebacks.count(Change.REOPENED) > 0) {
            problems.add(Problem.practice(
                    "tickets-reopened",
                    Place.NONE,
                    Map.of(
                            "lost", comebacks.count(Change.SOLVED_LOST),
                            "reopened", comebacks.count(Change.REOPENED))));
        }
        if (!intake.vanished().isEmpty()) {
            problems.add(Problem.practice(
                    "tickets-vanished",
                    Place.NONE,
                    Map.of("count", intake.vanished().size())));
        }
        return problems;
    }

    private static Problem missing(String rule, Column column, Coverage coverage) {
        List<String> wanted = coverage.wanted().getOrDefault(column, List.of(column.header()));
        return Problem.mend(
                rule,
                Place.file(coverage.source()),
                Map.of("files", coverage.source(), "wanted", Recognition.shown(wanted)));
    }

    private static Problem overLimit(FileReport file, Settings.Excess excess) {
        return Problem.mend(
                "rejects-over-limit",
                Place.file(file.file()),
                Map.of(
                        "file", file.file(),
                        "rejected", excess.rejected(),
                        "records", file.records(),
                        "tolerated", excess.tolerated(),
                        "reason", excess.reason().orElse("any"),
                        "commonest", commonest(file.rejects())));
    }

    /** The three reasons that most rows are rejected for, with how many. */
    private static String commonest(SortedMap<String, Integer> rejects) {
        return rejects.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMONEST)
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", "));
    }

    private void encoding(FileTickets read) {
        if (read.encoding().isDamaged()) {
            problems.add(Problem.practice(
                    "encoding-damaged",
                    Place.file(read.file().name()),
                    Map.of("file", read.file().name())));
        }
        if (read.encoding().isAssumed() && read.file().source().encoding().isEmpty()) {
            problems.add(Problem.practice(
                    "encoding-assumed",
                    Place.file(read.file().name()),
                    Map.of(
                            "file",
                            read.file().name(),
                            "charset",
                            read.encoding().charset().name())));
        }
    }

    private void clockChanges(ExportSource source, List<FileTickets> files) {
        int nonexistent = sum(files, Finding.NONEXISTENT_STAMP);
        int ambiguous = sum(files, Finding.AMBIGUOUS_STAMP);
        if (nonexistent + ambiguous > 0) {
            problems.add(Problem.practice(
                    "stamps-at-clock-change",
                    Place.file(source.files()),
                    Map.of("files", source.files(), "nonexistent", nonexistent, "ambiguous", ambiguous)));
        }
    }

    private static int sum(List<FileTickets> files, Finding finding) {
        return files.stream().mapToInt(file -> file.noted().count(finding)).sum();
    }

    private void unknown(String rule, Column column, ExportSource source, List<FileTickets> files) {
        SortedMap<String, Integer> words = new TreeMap<>();
        files.forEach(file -> file.noted().unknown(column).forEach((word, n) -> words.merge(word, n, Integer::sum)));
        words.forEach((word, n) -> problems.add(Problem.mend(
                rule, Place.file(source.files()), Map.of("files", source.files(), "word", word, "count", n))));
    }
}
