package goalpack.run;

import goalpack.goal.Clock;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Review;
import goalpack.measure.Ledgers;
import goalpack.pack.LastPage;
import goalpack.pack.Pack;
import goalpack.pack.Packs;
import goalpack.pack.Standing;
import goalpack.render.text.MessageFiles;
import goalpack.score.Organisation;
import goalpack.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which packs a run makes. */
record PackList(
        Request request, GoalBook book, Ledgers ledgers, Organisation organisation, List<Scorecard> scorecards) {

    List<Pack> of(Occasion occasion, LastPage lastPage) {
        Standing standing = new Standing(occasion.finality(), occasion.asOf(), book.zone(), clocks());
        Tongues tongues = new Tongues(
                book,
                request.language(),
                occasion.asOf(),
                MessageFiles.spoken(templateFolders(request.templates(), book)));
        Packs.Occasion common =
                new Packs.Occasion(occasion.period(), occasion.cycle(), tongues.common(), standing, lastPage);
        return new Packs(book, ledgers, organisation, scorecards, common, tongues)
                .of(roles(occasion.cycle())).stream()
                        .filter(pack -> request.only()
                                .map(unit -> unit.equals(pack.scope().name()))
                                .orElse(true))
                        .toList();
    }

    /** The roles of the review; of them those asked for. */
    private List<String> roles(Review.Cycle cycle) {
        return roles(book, cycle).stream()
                .filter(role -> request.roles().isEmpty() || request.roles().contains(role))
                .toList();
    }

    /** Those the book's review names, or every role with goals where it names none. */
    static List<String> roles(GoalBook book, Review.Cycle cycle) {
        return book.reviews().stream()
                .filter(review -> review.cycle() == cycle)
                .findFirst()
                .map(Review::packs)
                .orElseGet(
                        () -> book.goals().stream().map(Goal::role).distinct().toList());
    }

    /** The calendars that the goals' clocks run by, in the book's order. */
    private List<String> clocks() {
        List<String> names = new ArrayList<>();
        for (Goal goal : book.goals()) {
            goal.spec().map(spec -> names(spec.clock())).orElse(Stream.of()).forEach(name -> {
                if (!names.contains(name)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private Stream<String> names(Clock clock) {
        return switch (clock) {
            case Clock.AllHours all -> Stream.of();
            case Clock.Office office -> Stream.of(office.calendar());
            case Clock.OfUnit ofUnit ->
                book.units().whole().leaves().stream()
                        .map(book.units()::calendarOf)
                        .flatMap(Optional::stream);
        };
    }

    /** The folders of templates, the book's own last: it wins. */
    static List<Path> templateFolders(Path builtIn, GoalBook book) {
        List<Path> folders = new ArrayList<>(List.of(builtIn));
        book.templates().ifPresent(own -> folders.add(book.folder().resolve(own)));
        return folders;
    }
}
