package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.MailRules;
import goalpack.goal.Person;
import goalpack.ingest.Intake;
import goalpack.mail.Address;
import goalpack.mail.MailServer;
import goalpack.mail.Outbox;
import goalpack.mail.Plan;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Disk;
import goalpack.publish.PublishedRun;
import goalpack.render.Templates;
import goalpack.render.html.RunPage;
import goalpack.render.text.Wording;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out the mailing of a published run: for each recipient of each pack one message, to look at before it is sent.
 *
 * @param language of the run
 * @param most bytes that a message may have
 */
record Mailing(GoalBook book, MailRules rules, Occasion occasion, Templates templates, String language, int most) {

    /**
     * Lays it out, unless it lies there already: a mailing that was begun is never written anew.
     *
     * @param gate what speaks against sending
     * @return how many messages there are; else {@code pack-leaks}, a template's problem, or {@code outbox-failed}
     */
    Checked<Integer> lay(PublishedRun run, List<RunPage.Entry> packs, Intake intake, List<Problem> gate) {
        if (Outbox.isThere(run)) {
            return Checked.of(0);
        }
        Checked<Wordings> read = Wordings.read(
                templates.folders(), language, book.people().stream().map(Person::language));
        if (read.value().isEmpty()) {
            return Checked.refused(read.problems());
        }
        Wordings wordings = read.value().get();
        try {
            List<Problem> leaks = leaks(run, packs, intake, wordings);
            if (!leaks.isEmpty()) {
                return Checked.refused(leaks);
            }
            return lay(run, packs, gate, wordings);
        } catch (IOException e) {
            return Checked.refused(List.of(Problem.stops(
                    "outbox-failed",
                    Place.file(Outbox.folder(run).toString()),
                    Map.of("reason", String.valueOf(e.getMessage())))));
        }
    }

    private List<Problem> leaks(PublishedRun run, List<RunPage.Entry> packs, Intake intake, Wordings wordings)
            throws IOException {
        PackLeaks leaks = new PackLeaks(
                book,
                run,
                intake,
                wordings,
                ForeignUnits.vocabulary(templates.folders().getFirst()));
        List<Problem> found = new ArrayList<>();
        for (RunPage.Entry pack : packs) {
            leaks.of(pack.pack(), pack.pdf(), pack.workbook())
                    .forEach(problem -> found.add(Problem.stops(problem.rule(), problem.place(), problem.arguments())));
        }
        return found;
    }

    private Checked<Integer> lay(PublishedRun run, List<RunPage.Entry> packs, List<Problem> gate, Wordings wordings)
            throws IOException {
        Address from = Address.read(rules.from()).orElseThrow();
        Recipients recipients = new Recipients(book, rules, occasion.asOf());
        Optional<Restated> restated = Restated.of(run);
        Instant date = occasion.asOf().plusDays(1).atStartOfDay(book.zone()).toInstant();
        Letters letters = new Letters(run, book, templates, wordings, from, date, restated, most);
        for (RunPage.Entry pack : packs) {
            letters.write(pack, recipients.of(pack.pack()));
        }
        if (!letters.problems().isEmpty()) {
            return Checked.refused(letters.problems());
        }
        Wording wording = wordings.own();
        MovedText text = new MovedText(book, wording);
        Plan plan = new Plan(
                run.place().run(),
                title(wording),
                language,
                from,
                rules.server().map(this::server),
                Recipients.domains(rules),
                gate,
                restated.map(Restated::before),
                restated.map(Restated::moved).orElse(List.of()).stream()
                        .map(one -> new Plan.Moved(one.audience(), text.goal(one), text.before(one), text.after(one)))
                        .toList(),
                letters.entries());
        Outbox.lay(Disk.SYSTEM, run, plan, letters.messages());
        return Checked.of(letters.entries().size());
    }

    private String title(Wording wording) {
        return book.organisation() + ": "
                + wording.text(
                        "index.title",
                        Map.of(
                                "review",
                                occasion.cycle().word(),
                                "period",
                                wording.dates().period(occasion.period())));
    }

    private MailServer server(MailRules.Server server) {
        return new MailServer(
                server.host(),
                server.port(),
                MailCheck.security(server),
                server.user(),
                server.passwordFile()
                        .map(file ->
                                book.folder().resolve(file).toAbsolutePath().normalize()));
    }
}
