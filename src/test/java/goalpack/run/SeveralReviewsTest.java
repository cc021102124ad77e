package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reviews asked for in one line. */
class SeveralReviewsTest {
    @TempDir
    private Path folder;

    private List<String> ends(Optional<String> period, String book, Review.Cycle... reviews) throws IOException {
        Path file = MonthsDesk.write(folder, book, MonthsDesk.tickets());
        Request request = new Request(
                file,
                period,
                Optional.empty(),
                List.of("head"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-07-09T06:00:00Z"),
                folder.resolve("out"),
                Path.of("templates").toAbsolutePath(),
                "0-test");
        List<String> told = new ArrayList<>();
        new SeveralReviews(Watcher.NOBODY).run(request, List.of(reviews), end -> told.add(word(end)));
        return told;
    }

    private String word(SeveralReviews.End end) {
        return switch (end) {
            case SeveralReviews.Done done ->
                done.outcome()
                        .folder()
                        .map(made -> folder.resolve("out")
                                .relativize(made.getParent())
                                .toString()
                                .replace('\\', '/'))
                        .orElse("refused");
            case SeveralReviews.LeftOut left -> left.review().word() + " not with " + left.period();
        };
    }

    @Test
    void aLongerReviewIsMadeWhereItsPeriodEndsWithTheShortest() throws IOException {
        assertEquals(
                List.of("2026-06/monthly", "2026-H1/mid-year", "annual not with 2026-06"),
                ends(
                        Optional.empty(),
                        MonthsDesk.BOOK,
                        Review.Cycle.ANNUAL,
                        Review.Cycle.MID_YEAR,
                        Review.Cycle.MONTHLY));
    }

    @Test
    void aRefusedBookIsRefusedOnce() throws IOException {
        List<String> ends = ends(
                Optional.empty(),
                MonthsDesk.BOOK.replace("metric: csat", "metric: cast"),
                Review.Cycle.MONTHLY,
                Review.Cycle.MID_YEAR);
        assertEquals(List.of("refused"), ends);
        assertTrue(folder.resolve("out").toFile().list() == null, "nothing is left behind");
    }
}
