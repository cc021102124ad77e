package goalpack.pack;

import goalpack.goal.Need;
import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;

/** A question for the talk: what figures, beside each other, leave open. It accuses nobody and knows no answer. */
public sealed interface Question {

    /** A goal is reached while what must not get worse got worse. */
    record GuardrailAgainstGoal(GoalResult goal, GuardrailResult guardrail) implements Question {}

    /** Two units differ clearly from the others, each to its side. */
    record UnitsApart(GoalResult goal, Contribution ahead, Contribution behind) implements Question {}

    /** Another department did not keep its promise. */
    record PartnerLate(PartnerPart partner) implements Question {}

    /** What a goal needs was asked for and not given. */
    record NeedOpen(GoalResult goal, Need need) implements Question {}
}
