package goalpack.goal;

import java.util.Optional;

/** A role in the organisation, with what it answers for. */
public record Role(String id, Texts title, Coverage covers, Optional<String> reportsTo) {

    /** What a role answers for. */
    public sealed interface Coverage {
        /** Everything. */
        record Everything() implements Coverage {}

        /**
         * Each holder one unit of a level.
         *
         * @param level from 1, the highest
         */
        record Level(int level, String name) implements Coverage {}

        /** Each holder their own tickets. */
        record Personal() implements Coverage {}
    }
}
