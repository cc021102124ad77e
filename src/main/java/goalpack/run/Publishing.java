package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.ingest.Intake;
import goalpack.pack.Pack;
import goalpack.pack.Standing.Finality;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.publish.Content;
import goalpack.publish.Csv;
import goalpack.publish.Provenance;
import goalpack.publish.Publication;
import goalpack.publish.Published;
import goalpack.publish.RunPlace;
import goalpack.publish.Standing;
import goalpack.render.html.DataSheet;
import goalpack.render.table.FigureRows;
import goalpack.render.text.Messages;
import goalpack.ticket.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Renders the packs and publishes them with everything that belongs to the run, at once or not at all.
 *
 * @param review the word that runs of its kind are kept under
 */
record Publishing(Request request, GoalBook book, Occasion occasion, String review, Sources sources, Watcher watcher) {

    Outcome publish(
            Publication publication,
            List<Pack> packs,
            List<List<String>> figures,
            Intake intake,
            List<Problem> problems) {
        if (packs.isEmpty()) {
            problems.add(PackList.none(request, book, occasion.cycle()));
            return Ends.refused(problems, book.language());
        }
        Checked<PackFiles> rendered =
                PackFiles.render(request, book, packs, new PackFigures(figures), publication, watcher);
        problems.addAll(rendered.problems());
        if (rendered.value().isEmpty()) {
            return Ends.refused(problems, book.language());
        }
        PackFiles files = rendered.value().get();
        List<Problem> differences = files.differences(FigureRows.byColumn(figures));
        if (!differences.isEmpty()) {
            problems.addAll(differences);
            return Ends.refused(problems, book.language());
        }
        publication.add("figures.csv", Csv.table(FigureRows.HEADER, figures));
        publication.add("results.json", Content.of(files.results()));
        Checked<Messages> messages = files.messages(book.language());
        problems.addAll(messages.problems());
        if (messages.value().isEmpty()) {
            return Ends.refused(problems, book.language());
        }
        Refusals refusals = new Refusals(intake, messages.value().get());
        publication.add("rejects.csv", refusals.csv());
        publication.add("rejects.jsonl", refusals.jsonLines());
        publication.add("repairs.csv", refusals.repairs());
        publication.add("changed-tickets.csv", ChangedTickets.csv(intake));
        List<Problem> gate = Delivery.findings(book, occasion, intake, sources, request, files.entries());
        problems.addAll(
                0,
                gate.stream()
                        .filter(problem -> !problem.rule().equals("gate-statuses-unknown"))
                        .toList());
        Checked<String> index = files.index(
                book,
                request.language().orElse(book.language()),
                occasion,
                review,
                sources.lastPage(book, intake, occasion.period(), request.version()),
                intake.tickets().size(),
                problems);
        problems.addAll(index.problems());
        index.value().ifPresent(page -> publication.add("index.html", Content.of(page)));
        Checked<String> sheet = dataSheet(intake, packs)
                .html(files.templates(), request.language().orElse(book.language()));
        problems.addAll(sheet.problems());
        sheet.value().ifPresent(page -> publication.add("data-sheet.html", Content.of(page)));
        Outcome outcome = commit(publication, files, intake, problems);
        return new Delivery(request, book, occasion, files.templates()).after(outcome, files.entries(), intake, gate);
    }

    private DataSheet dataSheet(Intake intake, List<Pack> packs) {
        SortedMap<String, Set<Column>> columns = new TreeMap<>();
        intake.coverage()
                .forEach(source -> columns.put(source.source(), source.filled().keySet()));
        List<String> roles = packs.stream().map(Pack::role).distinct().toList();
        return new DataSheet(book, columns, roles, sources.runId());
    }

    private Outcome commit(Publication publication, PackFiles files, Intake intake, List<Problem> problems) {
        boolean draft = occasion.finality() == Finality.DRAFT;
        Provenance provenance = new Provenance(
                new RunPlace(occasion.period().id(), review, sources.runId()),
                draft ? Standing.DRAFT : Standing.FINAL,
                sources.settings(),
                sources.inputs(),
                files.failed());
        Checked<Published> published = publication.commit(provenance);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(published.problems());
        if (published.value().isEmpty()) {
            return Ends.refused(all, book.language());
        }
        return new Outcome(
                end(files, intake),
                all,
                Optional.of(published.value().get().folder()),
                new Outcome.Tally(
                        files.made(),
                        intake.tickets().size(),
                        intake.rejects().size(),
                        intake.repairs().size()),
                book.language());
    }

    private Outcome.End end(PackFiles files, Intake intake) {
        if (Ends.isDraft(intake, book)) {
            return Outcome.End.DRAFT;
        }
        if (!files.failed().isEmpty()) {
            return Outcome.End.SOME_PACKS_FAILED;
        }
        return occasion.finality() == Finality.DRAFT ? Outcome.End.ASSUMED : Outcome.End.PUBLISHED;
    }
}
