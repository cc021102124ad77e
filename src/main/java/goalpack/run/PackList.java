package goalpack.run;

import goalpack.goal.Clock;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.goal.Review;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.pack.LastPage;
import goalpack.pack.Pack;
import goalpack.pack.Packs;
import goalpack.pack.Standing;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.render.text.MessageFiles;
import goalpack.score.Organisation;
import goalpack.score.Scorecard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which packs a run makes.
 *
 * @param personal scorecards of single persons, which no pack but their own shows
 */
record PackList(
        Request request,
        GoalBook book,
        Ledgers ledgers,
        Organisation organisation,
        List<Scorecard> scorecards,
        List<Scorecard> personal) {

    List<Pack> of(Occasion occasion, LastPage lastPage) {
        Standing standing = new Standing(occasion.finality(), occasion.asOf(), book.zone(), clocks());
        Tongues tongues = new Tongues(
                book,
                request.language(),
                occasion.asOf(),
                MessageFiles.spoken(templateFolders(request.templates(), book)));
        Packs.Occasion common =
                new Packs.Occasion(occasion.period(), occasion.cycle(), tongues.common(), standing, lastPage);
        List<String> roles = roles(occasion.cycle());
        Stream<Pack> units = new Packs(book, ledgers, organisation, scorecards, common, tongues).of(roles).stream();
        Stream<Pack> own = new Packs(book, ledgers, organisation, personal, common, tongues).of(roles).stream();
        return Stream.concat(units, own)
                .filter(pack -> request.only().map(only -> isOf(pack, only)).orElse(true))
                .toList();
    }

    /** Whether the pack is the unit's, or that of the person who holds its role there. */
    private boolean isOf(Pack pack, String only) {
        Scope scope = pack.scope();
        return only.equals(scope.name())
                || book.people().stream()
                        .filter(person ->
                                isCalled(person, only) && person.role().equals(pack.role()))
                        .anyMatch(person -> scope.person()
                                .map(person::equals)
                                .orElseGet(() -> person.unit().equals(scope.name())));
    }

    /** Whether that is the person's id or name. */
    static boolean isCalled(Person person, String only) {
        return person.id().equals(only) || person.name().equals(only);
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

    /** That the book makes none of the packs that were asked for. */
    static Problem none(Request request, GoalBook book, Review.Cycle cycle) {
        List<String> asked = new ArrayList<>();
        request.roles().forEach(role -> asked.add("--role " + role));
        request.only().ifPresent(unit -> asked.add("--only " + unit));
        List<String> roles = roles(book, cycle);
        return Problem.stops(
                "no-packs",
                Place.NONE,
                Map.of(
                        "review",
                        cycle.word(),
                        "roles",
                        roles.isEmpty() ? "none" : String.join(", ", roles),
                        "asked",
                        asked.isEmpty() ? "none" : String.join(" ", asked),
                        "smallest",
                        book.settings().smallestUnit()));
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
