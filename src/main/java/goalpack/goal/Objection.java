package goalpack.goal;

import java.time.LocalDate;

/**
 * A disagreement with a goal, kept and printed.
 *
 * @param proposes what should hold instead; empty when nothing was proposed
 */
public record Objection(String by, LocalDate on, Texts says, Texts proposes) {}
