package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.ingest.Intake;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.publish.PublishedRun;
import goalpack.render.Templates;
import goalpack.render.html.RunPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to a run after it was published: its mailing is laid out, and sent when that was asked for. */
record Delivery(Request request, GoalBook book, Occasion occasion, Templates templates) {

    /** What speaks against sending, and what keeps packs from reaching somebody; nothing without a mail block. */
    static List<Problem> findings(
            GoalBook book,
            Occasion occasion,
            Intake intake,
            Sources sources,
            Request request,
            List<RunPage.Entry> packs) {
        if (book.mail().isEmpty()) {
            return List.of();
        }
        List<Problem> findings = new ArrayList<>(SendGate.findings(
                book, occasion, intake, sources.lastPage(book, intake, occasion.period(), request.version())));
        Recipients recipients = new Recipients(book, book.mail().get(), occasion.asOf());
        packs.forEach(pack -> recipients.of(pack.pack()));
        findings.addAll(recipients.problems());
        return findings;
    }

    /** The outcome with what became of the mail. */
    Outcome after(Outcome outcome, List<RunPage.Entry> packs, Intake intake, List<Problem> gate) {
        MailMode mode = MailCheck.mode(request.mail().mode(), book);
        Optional<Path> folder = outcome.folder();
        boolean isPublished = outcome.end() == Outcome.End.PUBLISHED || outcome.end() == Outcome.End.SOME_PACKS_FAILED;
        if (mode == MailMode.OFF
                || folder.isEmpty()
                || !isPublished
                || book.mail().isEmpty()) {
            return outcome;
        }
        Checked<PublishedRun> run = PublishedRun.read(folder.get());
        Checked<Integer> laid = run.then(each -> new Mailing(
                        book,
                        book.mail().get(),
                        occasion,
                        templates,
                        request.language().orElse(book.language()),
                        request.mail().post().most())
                .lay(each, packs, intake, gate));
        if (!laid.isUsable()) {
            boolean leaks = laid.problems().getFirst().rule().equals("pack-leaks");
            return mailed(
                    outcome,
                    leaks ? Outcome.End.NOT_MAILABLE : Ends.of(laid.problems().getFirst()),
                    laid.problems(),
                    Optional.empty());
        }
        SendRequest.Kind kind = mode == MailMode.SMTP ? new SendRequest.Earnest() : new SendRequest.DryRun();
        Delivered delivered = new SendRun(
                        new SendRequest(
                                folder.get(), kind, List.of(), List.of(), Optional.empty(), request.templates()),
                        request.mail().post())
                .send();
        List<Problem> told = delivered.problems().stream()
                .filter(problem -> gate.stream().noneMatch(known -> known.rule().equals(problem.rule())))
                .toList();
        Outcome.End end =
                mode == MailMode.SMTP && delivered.end() != Outcome.End.PUBLISHED ? delivered.end() : outcome.end();
        return mailed(outcome, end, told, Optional.of(delivered));
    }

    private static Outcome mailed(Outcome outcome, Outcome.End end, List<Problem> more, Optional<Delivered> delivered) {
        List<Problem> problems = new ArrayList<>(outcome.problems());
        problems.addAll(more);
        return new Outcome(end, problems, outcome.folder(), outcome.tally(), delivered, outcome.language());
    }
}
