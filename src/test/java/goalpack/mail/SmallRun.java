package goalpack.mail;

import goalpack.publish.Content;
import goalpack.publish.Disk;
import goalpack.publish.Fingerprint;
import goalpack.publish.Provenance;
import goalpack.publish.Publication;
import goalpack.publish.Published;
import goalpack.publish.PublishedRun;
import goalpack.publish.RunPlace;
import goalpack.publish.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A run of small packs for small teams, published and laid out for mailing, by the parts that do so in earnest. */
final class SmallRun {
    static final String ID = "0123456789ab";
    static final Instant NOW = Instant.parse("2026-07-09T06:00:00Z");
    static final Address FROM =
            Address.read("Support Operations <ops@desk.example>").orElseThrow();

    private SmallRun() {}

    /** Publishes a run of that many packs. */
    static PublishedRun publish(Disk disk, Path out, int packs) {
        return publish(disk, out, packs, "");
    }

    /** The same with something at the end of each pack. */
    static PublishedRun publish(Disk disk, Path out, int packs, String ballast) {
        try (Publication publication = Publication.begin(disk, out).value().orElseThrow()) {
            StringBuilder figures = new StringBuilder("period,review,role,scope,person,value\r\n");
            for (int i = 0; i < packs; i++) {
                publication.add("packs/lead/" + name(i) + ".pdf", Content.of(pdf(i) + ballast));
                figures.append("2026-06,monthly,lead,")
                        .append(name(i))
                        .append(",,0.")
                        .append(i)
                        .append("\r\n");
            }
            publication.add("figures.csv", Content.of(figures.toString()));
            Published published = publication
                    .commit(new Provenance(
                            new RunPlace("2026-06", "monthly", ID), Standing.FINAL, Map.of(), List.of(), List.of()))
                    .value()
                    .orElseThrow();
            return PublishedRun.read(published.folder()).value().orElseThrow();
        }
    }

    private static String name(int i) {
        return "team-%03d".formatted(i);
    }

    /** What stands for a PDF says for whom it is, as the real one does. */
    private static String pdf(int i) {
        return "PDF " + ID + " lead:" + name(i) + " ";
    }

    static Optional<LeakCheck.Imprint> open(String path, byte[] content) {
        String[] words = new String(content, StandardCharsets.UTF_8).split(" ", -1);
        return path.endsWith(".pdf") ? Optional.of(new LeakCheck.Imprint(words[1], words[2])) : Optional.empty();
    }

    static Address to(int i) {
        return Address.of("Lead of " + name(i), "lead%03d@desk.example".formatted(i))
                .orElseThrow();
    }

    /** Lays a message to each team's lead out. */
    static void lay(Disk disk, PublishedRun run, int packs, Optional<MailServer> server) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Map<String, byte[]> messages = new HashMap<>();
        for (int i = 0; i < packs; i++) {
            String path = "packs/lead/" + name(i) + ".pdf";
            byte[] pdf = run.file(path).orElseThrow();
            byte[] message = LetterWriter.bytes(letter(i, pdf));
            String file = "messages/" + name(i) + ".eml";
            messages.put(file, message);
            entries.add(new Entry(
                    name(i),
                    "p" + i,
                    to(i),
                    "lead:" + name(i),
                    "packs/lead/" + name(i),
                    file,
                    Fingerprint.of(message).sha256(),
                    List.of(new Entry.Enclosure(
                            name(i) + ".pdf", path, Fingerprint.of(pdf).sha256()))));
        }
        Plan plan = plan(server, entries);
        Outbox.lay(disk, run, plan, messages);
    }

    static Plan plan(Optional<MailServer> server, List<Entry> entries) {
        return new Plan(
                ID,
                "Desk, June 2026",
                "en",
                FROM,
                server,
                List.of("desk.example"),
                List.of(),
                Optional.empty(),
                List.of(),
                entries);
    }

    static Letter letter(int i, byte[] pdf) {
        return new Letter(
                ID + " " + name(i),
                FROM,
                to(i),
                new HeaderText("Harbour & Pine, June 2026: für " + name(i)),
                NOW,
                "en",
                "Your pack.\n.\nA line that is a dot alone stands above.\n",
                "<p>Your pack.</p>",
                Optional.empty(),
                List.of(new Attachment(new HeaderText(name(i) + ".pdf"), "application/pdf", pdf)));
    }

    static Outbox outbox(PublishedRun run) {
        return Outbox.open(Disk.SYSTEM, run, NOW).value().orElseThrow();
    }

    /** A carrier to a server of the test that is soon out of patience. */
    static SmtpCarrier carrier(int port) {
        MailServer server =
                new MailServer("127.0.0.1", port, MailServer.Security.NONE, Optional.empty(), Optional.empty());
        return new SmtpCarrier(server, FROM, Optional.empty(), SOON, Optional.empty());
    }

    static final SmtpCarrier.Waiting SOON = new SmtpCarrier.Waiting(Duration.ofMillis(800), Duration.ofMillis(800));

    /** A clock that only waiting moves on. */
    static final class StillClock implements InstantSource, Timing.Waiter {
        private Instant now = NOW;
        private final List<Duration> waits = new ArrayList<>();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public void await(Duration duration) {
            waits.add(duration);
            now = now.plus(duration);
        }

        List<Duration> waits() {
            return waits;
        }

        Timing timing() {
            return new Timing(this, this, new Random(1));
        }
    }
}
