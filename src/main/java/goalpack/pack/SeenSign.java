package goalpack.pack;

import goalpack.advise.Sign;
import goalpack.score.GoalResult;

/** Something in a goal's tickets that is worth a look together. */
public record SeenSign(GoalResult goal, Sign sign) {}
