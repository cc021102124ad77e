package goalpack.ingest;

import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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

    /** Told of two versions of a ticket that follow each other. */
    @FunctionalInterface
    interface Meeting {
        Meeting UNSEEN = (older, newer) -> {};

        void meet(Ticket older, Ticket newer);
    }

    /**
     * The latest version of each ticket, by {@link Ticket#BY_ID}; with the steps that led to it, where rows tell steps.
     *
     * @param versions in any order
     * @param fileOf the file that a version stands in
     */
    static List<Ticket> latest(List<Ticket> versions, Function<Ticket, ExportFile> fileOf, Meeting meeting) {
        Ticket[] sorted = versions.toArray(Ticket[]::new);
        Comparator<Ticket> byAge = Comparator.comparing(ticket -> new Version(ticket, fileOf.apply(ticket)), BY_AGE);
        Arrays.sort(sorted, Ticket.BY_ID.thenComparing(byAge));
        int kept = 0;
        for (Ticket next : sorted) {
            Ticket latest = next;
            if (kept > 0 && Ticket.BY_ID.compare(sorted[kept - 1], next) == 0) {
                kept--;
                meeting.meet(sorted[kept], next);
                latest = RowSteps.joined(sorted[kept], next);
            }
            sorted[kept++] = latest;
        }
        return TicketList.of(Arrays.asList(sorted).subList(0, kept));
    }
}
