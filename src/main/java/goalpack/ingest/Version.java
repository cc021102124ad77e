package goalpack.ingest;

import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A state of a ticket as one row of one file tells it.
 *
 * <p>The latest is the one updated last; then of the file exported last; then with the latest stamp. Two that say
 * different things all the same are told apart by what they say, and two that say the same by where they stand, so that
 * the choice never depends on the order in which files or rows are read.
 */
record Version(Ticket ticket, ExportFile file) {
    static final Comparator<Version> BY_AGE = Comparator.comparing(Version::updated)
            .thenComparing(Version::exported)
            .thenComparing(version -> version.ticket().latestStamp().orElse(Instant.MIN))
            .thenComparing(Version::ticket, Ticket::compareFacts)
            .thenComparing(Comparator.comparing(
                            (Version version) -> version.file().name())
                    .thenComparingInt(version -> version.ticket().origin().line())
                    .reversed());

    private Instant updated() {
        return ticket.at(JourneyStep.UPDATED_AT).orElse(Instant.MIN);
    }

    private LocalDate exported() {
        return file.exported().orElse(LocalDate.MIN);
    }

    static Version later(Version one, Version other) {
        return BY_AGE.compare(one, other) >= 0 ? one : other;
    }
}
