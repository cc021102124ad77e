package goalpack.run;

import goalpack.goal.Attribution;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.goal.Role;
import goalpack.goal.Unit;
import goalpack.ingest.Intake;
import goalpack.mail.LeakCheck;
import goalpack.measure.Attributing;
import goalpack.pack.Pack;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.PublishedRun;
import goalpack.render.view.PdfTexts;
import goalpack.render.xlsx.CellRead;
import goalpack.render.xlsx.WorkbookReader;
import goalpack.score.Organisation;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opens finished packs again and looks for what is not for their readers: tickets of other units, people whom the book
 * does not name, the mark of another pack.
 */
final class PackLeaks {
    private final GoalBook book;
    private final PublishedRun run;
    private final Intake intake;
    private final Wordings wordings;
    private final Set<String> hidden;
    private final ForeignUnits foreign;
    private final Attributing attributing;
    private final Set<Attribution> attributions;

    /**
     * A look at the packs of a run.
     *
     * @param wordings those that packs speak
     * @param vocabulary every word that our own templates use
     */
    PackLeaks(GoalBook book, PublishedRun run, Intake intake, Wordings wordings, String vocabulary) {
        this.book = book;
        this.run = run;
        this.intake = intake;
        this.wordings = wordings;
        this.hidden = hidden(book, intake);
        this.attributing = Populations.attributing(book);
        this.attributions = book.goals().stream().map(Goal::attribution).collect(Collectors.toSet());
        this.foreign = new ForeignUnits(book, intake, vocabulary);
    }

    /** Names of several words that stand in the exports or the people file and not in the book. */
    private static Set<String> hidden(GoalBook book, Intake intake) {
        Set<String> named = named(book);
        Set<String> personal = book.roles().stream()
                .filter(role -> role.covers() instanceof Role.Coverage.Personal)
                .map(Role::id)
                .collect(Collectors.toSet());
        return Stream.concat(
                        intake.tickets().stream().map(ticket -> ticket.label(Label.ASSIGNEE)),
                        book.people().stream()
                                .filter(person -> personal.contains(person.role()))
                                .flatMap(person -> Stream.concat(
                                        Stream.of(person.name(), person.email()), person.aliases().stream())))
                .map(ForeignUnits::folded)
                .filter(name -> name.contains(" ") || name.contains("@"))
                .filter(name -> !named.contains(name))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whom the book names on purpose, and words that are no people's. */
    private static Set<String> named(GoalBook book) {
        Stream<String> goals = book.goals().stream().flatMap(PackLeaks::people);
        Stream<String> units = book.units().whole().all().map(Unit::name);
        Stream<String> holders = book.people().stream()
                .filter(person -> book.role(person.role())
                        .filter(role -> !(role.covers() instanceof Role.Coverage.Personal))
                        .isPresent())
                .map(Person::name);
        return Stream.of(goals, units, holders, Stream.of(book.organisation()))
                .flatMap(each -> each)
                .map(ForeignUnits::folded)
                .collect(Collectors.toSet());
    }

    private static Stream<String> people(Goal goal) {
        return Stream.of(
                        Stream.of(goal.owner()),
                        goal.agreed().stream().flatMap(agreed -> agreed.by().stream()),
                        goal.revisions().stream()
                                .flatMap(revision -> revision.agreed().stream())
                                .flatMap(agreed -> agreed.by().stream()),
                        goal.actions().stream().map(action -> action.who()),
                        goal.objections().stream().map(objection -> objection.by()),
                        goal.needs().stream().map(need -> need.from()))
                .flatMap(each -> each);
    }

    /** A problem {@code pack-leaks} for each file of the pack that holds what it should not. */
    List<Problem> of(Pack pack, String pdf, Optional<String> workbook) {
        List<Problem> problems = new ArrayList<>();
        check(pack, pdf, problems);
        workbook.ifPresent(path -> check(pack, path, problems));
        return problems;
    }

    private void check(Pack pack, String path, List<Problem> problems) {
        Optional<String> kind;
        try {
            kind = path.endsWith(".pdf") ? ofPdf(pack, path) : ofWorkbook(pack, path);
        } catch (IOException unreadable) {
            kind = Optional.of("unreadable");
        }
        kind.ifPresent(found -> problems.add(Problem.mend(
                "pack-leaks", Place.file(path), Map.of("audience", pack.audience(), "kind", found, "file", path))));
    }

    private LeakCheck.Imprint own(Pack pack) {
        return new LeakCheck.Imprint(run.place().run(), pack.audience());
    }

    private Optional<String> ofPdf(Pack pack, String path) throws IOException {
        Optional<byte[]> content = run.file(path);
        if (content.isEmpty()) {
            return Optional.of("unreadable");
        }
        if (!Imprints.of(path, content.get()).equals(Optional.of(own(pack)))) {
            return Optional.of("audience");
        }
        String text = ForeignUnits.folded(String.join(" ", PdfTexts.pages(content.get())));
        if (hiddenIn(pack).stream().anyMatch(text::contains)) {
            return Optional.of("person");
        }
        return foreign.outside(pack.scope()).areIn(text) ? Optional.of("unit") : Optional.empty();
    }

    private Optional<String> ofWorkbook(Pack pack, String path) throws IOException {
        Optional<Path> workbook = run.place(path);
        if (workbook.isEmpty()) {
            return Optional.of("unreadable");
        }
        if (!Imprints.ofWorkbook(workbook.get()).equals(own(pack))) {
            return Optional.of("audience");
        }
        Set<String> ids = intake.tickets().stream()
                .filter(ticket -> isOf(ticket, pack))
                .map(ticket -> ticket.id().id())
                .collect(Collectors.toSet());
        Set<String> units = units(pack);
        Set<String> ticketSheets = Set.of(
                wordings.of(pack.language()).text("workbook.sheet.tickets"),
                wordings.of(pack.language()).text("workbook.sheet.waits"));
        ForeignUnits.Names outside = foreign.outside(pack.scope());
        Set<String> unnamed = hiddenIn(pack);
        Set<String> kinds = new HashSet<>();
        new WorkbookReader().stream(workbook.get(), sheet -> true, (sheet, cell) -> {
            if (cell.value() instanceof CellRead.Words words) {
                String text = ForeignUnits.folded(words.text());
                if (unnamed.contains(text)
                        || (text.length() > 40 && unnamed.stream().anyMatch(text::contains))) {
                    kinds.add("person");
                }
                if (outside.areIn(text)) {
                    kinds.add("unit");
                }
                boolean isRow = ticketSheets.contains(sheet) && !cell.address().matches("[A-Z]+1");
                if (isRow
                        && cell.address().startsWith("A")
                        && cell.address().matches("A\\d+")
                        && !ids.contains(words.text())) {
                    kinds.add("ticket");
                }
                if (isRow && cell.address().matches("B\\d+") && !units.contains(words.text())) {
                    kinds.add("unit");
                }
            }
        });
        return kinds.stream().sorted().findFirst();
    }

    private boolean isOf(Ticket ticket, Pack pack) {
        boolean isTheirs = pack.scope()
                .person()
                .map(person -> Spellings.isOf(person, ticket.label(Label.ASSIGNEE)))
                .orElse(true);
        return isTheirs && isOfUnit(ticket, pack);
    }

    private boolean isOfUnit(Ticket ticket, Pack pack) {
        return pack.scope().isWhole()
                || pack.scope().leaves().contains(ticket.label(book.units().by()))
                || attributions.stream()
                        .flatMap(attribution -> attributing.unitOf(ticket, attribution).stream())
                        .anyMatch(pack.scope().leaves()::contains);
    }

    /** Who may not be named in it: not even the one whom it is about is named in another's. */
    private Set<String> hiddenIn(Pack pack) {
        return pack.scope()
                .person()
                .map(person -> hidden.stream()
                        .filter(name -> !Spellings.isOf(person, name))
                        .collect(Collectors.toSet()))
                .orElse(hidden);
    }

    /** Units within the pack's; those joined because they are too small; none for unattributed tickets. */
    private Set<String> units(Pack pack) {
        Set<String> names =
                new HashSet<>(List.of("", Organisation.OTHERS, pack.scope().name()));
        pack.scope().person().ifPresent(person -> names.addAll(pack.scope().leaves()));
        for (int level = 0; level <= book.units().levels().size(); level++) {
            book.units().at(level).stream()
                    .filter(scope -> pack.scope().covers(scope))
                    .forEach(scope -> names.add(scope.name()));
        }
        return names;
    }
}
