package goalpack.mail;

import goalpack.publish.Disk;
import goalpack.publish.PublishedRun;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that publishes a run and mails it, and dies just before the step that it is told: its arguments are the
 * output folder, the server's port and the number of the step, 0 for none. It prints how many steps there were.
 */
final class Dying {
    static final int PACKS = 2;
    static final int DIED = 42;

    private Dying() {}

    public static void main(String[] arguments) throws Exception {
        int last = Integer.parseInt(arguments[2]);
        AtomicInteger steps = new AtomicInteger();
        Disk disk = new Disk((step, path) -> {
            if (steps.incrementAndGet() == last) {
                Runtime.getRuntime().halt(DIED);
            }
        });
        PublishedRun run = SmallRun.publish(disk, Path.of(arguments[0]), PACKS);
        if (!Outbox.isThere(run)) {
            SmallRun.lay(disk, run, PACKS, java.util.Optional.empty());
        }
        SmallRun.StillClock clock = new SmallRun.StillClock();
        try (Outbox outbox = Outbox.open(disk, run, SmallRun.NOW).value().orElseThrow();
                SmtpCarrier carrier = SmallRun.carrier(Integer.parseInt(arguments[1]))) {
            new Sending(outbox, carrier, clock.timing(), Patience.USUAL)
                    .send(outbox.plan().entries());
            outbox.show("<p>sent</p>");
        }
        System.out.println(steps.get());
    }
}
