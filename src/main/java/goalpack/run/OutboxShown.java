package goalpack.run;

import goalpack.mail.Entry;
import goalpack.mail.Outbox;
import goalpack.problem.Checked;
import goalpack.publish.PublishedRun;
import goalpack.render.Templates;
import goalpack.render.html.OutboxPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the page that shows where a mailing stands. */
record OutboxShown(Path templates, PublishedRun run, Outbox outbox) {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    /** The page's file; empty where a template keeps it from being made, which loses nothing else. */
    Optional<Path> write() throws IOException {
        Checked<Templates> read = Templates.in(List.of(templates), DEADLINE);
        Checked<String> html = read.then(each -> page().html(each, outbox.plan().language()));
        if (html.value().isEmpty()) {
            return Optional.empty();
        }
        outbox.show(html.value().get());
        return Optional.of(Outbox.folder(run).resolve("index.html"));
    }

    private OutboxPage page() {
        return new OutboxPage(
                outbox.plan().title(),
                outbox.plan().run(),
                outbox.plan().entries().stream().map(this::line).toList(),
                outbox.plan().gate(),
                outbox.overrides(),
                outbox.plan().replaces(),
                outbox.plan().moved().stream()
                        .map(one -> new OutboxPage.Moved(one.audience(), one.goal(), one.before(), one.after()))
                        .toList());
    }

    private OutboxPage.Line line(Entry entry) {
        Outbox.Standing standing = outbox.standing(entry);
        return new OutboxPage.Line(
                entry.to().name().text(),
                entry.to().address(),
                entry.audience(),
                standing.state().name().toLowerCase(Locale.ROOT),
                standing.since()
                        .map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString())
                        .orElse(""),
                standing.detail(),
                entry.message(),
                "../" + entry.pack() + ".pdf");
    }
}
