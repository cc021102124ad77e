package goalpack.run;

import goalpack.goal.ExportSource;
import goalpack.goal.FactSheet;
import goalpack.goal.GoalBook;
import goalpack.goal.Settings;
import goalpack.goal.Texts;
import goalpack.goal.Unit;
import goalpack.goal.Units;
import goalpack.ingest.FileReport;
import goalpack.ingest.Intake;
import goalpack.period.FiscalYear;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goal book that stands in where there is none: no goals, the exports' own teams as units, UTC. */
final class BaselineBook {
    private static final String ONE_SOURCE = "exports";

    private BaselineBook() {}

    /** Before the exports are read: nobody knows its units yet. */
    static GoalBook of(BaselineRequest request) {
        List<ExportSource> exports = request.files().stream()
                .map(file -> ExportSource.of(ONE_SOURCE, file, request.profile()))
                .toList();
        return book(request, exports, List.of());
    }

    /** The exports again, files of each helpdesk a source of their own: ids of two may be alike. */
    static List<ExportSource> byVendor(Intake intake) {
        return intake.files().stream()
                .map(file -> ExportSource.of(file.profile(), file.file(), file.profile()))
                .toList();
    }

    static boolean isOfOneVendor(Intake intake) {
        return intake.files().stream().map(FileReport::profile).distinct().count() < 2;
    }

    /** With the teams that tickets name. */
    static GoalBook with(GoalBook book, BaselineRequest request, Intake intake) {
        List<String> teams = intake.tickets().stream()
                .filter(Ticket::isCounted)
                .map(ticket -> ticket.label(Label.TEAM))
                .filter(team -> !team.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return with(book, request, teams);
    }

    /** With these teams. */
    static GoalBook with(GoalBook book, BaselineRequest request, List<String> teams) {
        return book(
                request,
                book.exports(),
                teams.stream().map(team -> new Unit(team, List.of())).toList());
    }

    private static GoalBook book(BaselineRequest request, List<ExportSource> exports, List<Unit> teams) {
        return new GoalBook(
                request.folder(),
                named(request.files()),
                Texts.NONE,
                ZoneId.of("UTC"),
                request.language(),
                FiscalYear.CALENDAR,
                Optional.empty(),
                GoalBook.Paper.A4,
                Optional.empty(),
                Optional.empty(),
                exports,
                List.of(),
                Map.of(),
                new Units(
                        Label.TEAM,
                        teams.isEmpty() ? List.of() : List.of("team"),
                        new Unit("", teams),
                        Map.of(),
                        Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Settings.DEFAULT,
                FactSheet.NONE);
    }

    /** The first file's name, and how many there are beside it. */
    private static String named(List<String> files) {
        String first = files.getFirst().replace('\\', '/');
        String name = first.substring(first.lastIndexOf('/') + 1);
        return files.size() == 1 ? name : name + " + " + (files.size() - 1);
    }
}
