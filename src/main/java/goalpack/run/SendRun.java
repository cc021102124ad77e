package goalpack.run;

import goalpack.mail.Address;
import goalpack.mail.Carrier;
import goalpack.mail.Entry;
import goalpack.mail.LeakCheck;
import goalpack.mail.MailServer;
import goalpack.mail.Outbox;
import goalpack.mail.Password;
import goalpack.mail.Redirected;
import goalpack.mail.Sending;
import goalpack.mail.SmtpCarrier;
import goalpack.mail.State;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Disk;
import goalpack.publish.PublishedRun;
import goalpack.publish.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mails a published run: resolve what is unknown, choose, check for leaks, pass the gate, send, show.
 *
 * <p>Nothing is sent unless {@code current} names the run.
 */
public final class SendRun {
    private final SendRequest request;
    private final Post post;
    private final List<Problem> problems = new ArrayList<>();

    public SendRun(SendRequest request, Post post) {
        this.request = request;
        this.post = post;
    }

    /** Does what was asked for. */
    public Delivered send() {
        Checked<PublishedRun> read = noted(PublishedRun.read(request.run()));
        if (!read.isUsable()) {
            return ended(Outcome.End.INPUT_NOT_FOUND);
        }
        PublishedRun run = read.value().orElseThrow();
        try {
            if (run.standing() == Standing.DRAFT || !run.isCurrent()) {
                return refused("mail-not-current", Map.of("run", run.place().run()), Outcome.End.NOT_MAILABLE);
            }
            Checked<Outbox> opened =
                    noted(Outbox.open(Disk.SYSTEM, run, post.timing().clock().instant()));
            if (!opened.isUsable()) {
                return ended(Ends.of(opened.problems().getFirst()));
            }
            try (Outbox outbox = opened.value().orElseThrow()) {
                return send(run, outbox);
            }
        } catch (IOException e) {
            return refused(
                    "outbox-failed",
                    Map.of("reason", String.valueOf(e.getMessage())),
                    Outcome.End.INPUT_OR_OUTPUT_FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused("outbox-failed", Map.of("reason", "interrupted"), Outcome.End.INPUT_OR_OUTPUT_FAILED);
        }
    }

    private Delivered send(PublishedRun run, Outbox outbox) throws IOException, InterruptedException {
        Choice choice = new Choice(outbox, request);
        choice.unnamed().ifPresent(problems::add);
        if (!problems.isEmpty() || !resolved(outbox, choice)) {
            return ended(Outcome.End.BOOK_REFUSED);
        }
        List<Entry> chosen = choice.entries();
        List<Entry> going = choice.going();
        problems.addAll(new LeakCheck(run, outbox, Imprints::of).of(going));
        if (!problems.isEmpty()) {
            return shown(run, outbox, chosen, Outcome.End.NOT_MAILABLE, Optional.empty());
        }
        return switch (request.kind()) {
            case SendRequest.DryRun dry -> dry(run, outbox, chosen);
            case SendRequest.Trial trial -> tried(run, outbox, chosen, trial.to());
            case SendRequest.Earnest earnest -> earnest(run, outbox, chosen, going);
        };
    }

    private boolean resolved(Outbox outbox, Choice choice) throws IOException {
        for (SendRequest.Resolution resolution : request.resolutions()) {
            List<Entry> named = choice.named(resolution.who());
            boolean all = !named.isEmpty()
                    && named.stream().allMatch(entry -> outbox.standing(entry).state() == State.UNKNOWN);
            if (!all) {
                problems.add(Problem.stops("mail-not-unknown", Place.NONE, Map.of("found", resolution.who())));
                return false;
            }
            for (Entry entry : named) {
                outbox.move(entry, resolution.state(), post.timing().clock().instant(), "resolved by a person");
            }
        }
        return true;
    }

    private Delivered dry(PublishedRun run, Outbox outbox, List<Entry> chosen) throws IOException {
        problems.addAll(outbox.plan().gate());
        boolean barred = !outbox.plan().gate().isEmpty() && isBarred(outbox);
        return shown(run, outbox, chosen, barred ? Outcome.End.NOT_MAILABLE : Outcome.End.PUBLISHED, Optional.empty());
    }

    private boolean isBarred(Outbox outbox) {
        return request.override().isEmpty() && outbox.overrides().isEmpty();
    }

    private Delivered earnest(PublishedRun run, Outbox outbox, List<Entry> chosen, List<Entry> going)
            throws IOException, InterruptedException {
        List<Problem> gate = outbox.plan().gate();
        if (!gate.isEmpty() && isBarred(outbox)) {
            problems.addAll(gate);
            problems.add(Problem.stops(
                    "mail-gate",
                    Place.NONE,
                    Map.of("count", gate.size(), "run", request.run().toString())));
            return shown(run, outbox, chosen, Outcome.End.NOT_MAILABLE, Optional.empty());
        }
        if (request.override().isPresent() && !gate.isEmpty()) {
            outbox.override(post.timing().clock().instant(), request.override().get());
        }
        Optional<String> early = Optional.empty();
        if (!going.isEmpty()) {
            Checked<Carrier> carrier = noted(carrier(outbox));
            if (!carrier.isUsable()) {
                return shown(run, outbox, chosen, Ends.of(carrier.problems().getFirst()), Optional.empty());
            }
            try (Carrier way = carrier.value().orElseThrow()) {
                early = new Sending(outbox, way, post.timing(), post.patience()).send(going);
            }
        }
        boolean all = chosen.stream().allMatch(entry -> outbox.standing(entry).state() == State.SENT);
        return shown(run, outbox, chosen, all ? Outcome.End.PUBLISHED : Outcome.End.MAIL_OPEN, early);
    }

    private Delivered tried(PublishedRun run, Outbox outbox, List<Entry> chosen, Address to) throws IOException {
        if (!outbox.plan().isAllowed(to)) {
            return refused(
                    "mail-domain-refused",
                    Map.of(
                            "found",
                            to.address(),
                            "domains",
                            String.join(", ", outbox.plan().domains())),
                    Outcome.End.BOOK_REFUSED);
        }
        Checked<Carrier> carrier = noted(carrier(outbox));
        if (!carrier.isUsable()) {
            return ended(Ends.of(carrier.problems().getFirst()));
        }
        try (Carrier way = carrier.value().orElseThrow()) {
            Redirected redirected = new Redirected(outbox, way, post.timing().clock(), to);
            Optional<String> early = redirected.send(chosen);
            return shown(run, outbox, chosen, early.isEmpty() ? Outcome.End.PUBLISHED : Outcome.End.MAIL_OPEN, early);
        }
    }

    private Checked<Carrier> carrier(Outbox outbox) {
        Optional<MailServer> server = outbox.plan().server();
        if (server.isEmpty()) {
            return Checked.refused(List.of(Problem.stops("mail-without-server", Place.NONE, Map.of())));
        }
        return Password.of(server.get(), post.password())
                .then(password -> Checked.of(
                        new SmtpCarrier(server.get(), outbox.plan().from(), password, post.waiting(), post.trust())));
    }

    private Delivered shown(
            PublishedRun run, Outbox outbox, List<Entry> chosen, Outcome.End end, Optional<String> early)
            throws IOException {
        Optional<Path> page = new OutboxShown(request.templates(), run, outbox).write();
        return new Delivered(
                end,
                problems,
                request.kind(),
                run.folder(),
                chosen.stream()
                        .map(entry -> new Delivered.Line(
                                entry.to().address(),
                                entry.audience().replaceFirst(":$", "").replaceFirst(":", ": "),
                                outbox.standing(entry).state(),
                                outbox.standing(entry).detail()))
                        .toList(),
                page,
                early,
                outbox.plan().language());
    }

    private Delivered refused(String rule, Map<String, Object> arguments, Outcome.End end) {
        problems.add(Problem.stops(rule, Place.NONE, arguments));
        return ended(end);
    }

    private Delivered ended(Outcome.End end) {
        return new Delivered(
                end, problems, request.kind(), request.run(), List.of(), Optional.empty(), Optional.empty(), "en");
    }

    private <T> Checked<T> noted(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked;
    }
}
