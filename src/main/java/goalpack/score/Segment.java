package goalpack.score;

import goalpack.goal.Ladder;
import goalpack.measure.Measurement;
import java.time.LocalDate;

/** A stretch of the period in which the same marks held; half-open. */
public record Segment(LocalDate start, LocalDate end, Ladder ladder, Measurement actual, Verdict verdict) {}
