package goalpack.pack;

import goalpack.advise.Clue;
import goalpack.advise.SmartFailure;
import goalpack.advise.Suggestion;
import goalpack.score.FirstAgreed;
import goalpack.score.GoalResult;
import goalpack.score.PeriodPoint;
import java.util.List;

/**
 * One goal under review.
 *
 * @param result of the whole period reviewed
 * @param parts a point for each of the page's parts; empty for a goal that measures no tickets
 * @param year the fiscal year in periods that the target speaks of; those to come have a target and no value
 * @param clues what there is to see, the gravest first
 * @param failures for what it is no longer SMART
 * @param first as it was before anything was revised
 */
public record Reviewed(
        GoalResult result,
        List<PeriodPoint> parts,
        List<PeriodPoint> year,
        List<Clue> clues,
        Suggestion suggestion,
        List<SmartFailure> failures,
        FirstAgreed first) {
    public Reviewed {
        parts = List.copyOf(parts);
        year = List.copyOf(year);
        clues = List.copyOf(clues);
        failures = List.copyOf(failures);
    }

    /** How many of the parts reached their target, of those with a verdict. */
    public long reached() {
        return parts.stream().filter(point -> point.status().isReached()).count();
    }

    /** The parts with a verdict. */
    public List<PeriodPoint> judged() {
        return parts.stream().filter(point -> point.status().isJudged()).toList();
    }
}
