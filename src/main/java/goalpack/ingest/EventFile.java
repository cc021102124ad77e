package goalpack.ingest;

import goalpack.ingest.DateSurvey.Found;
import goalpack.ingest.csv.Dialect;
import goalpack.ingest.csv.Encoding;
import java.util.Optional;

/**
 * What was read of one event file, its events aside.
 *
 * @param reading the number under which its events were taken
 * @param order how day and month were told apart; empty where it was never asked
 */
record EventFile(
        ExportFile file,
        int reading,
        Encoding encoding,
        Dialect dialect,
        String sha256,
        int rows,
        Ledger ledger,
        Clocks clocks,
        Optional<Found> order) {

    /** What was odd about the stamps of a file. */
    static final class Clocks {
        private int nonexistent;
        private int ambiguous;
        private int zoneless;
        private Optional<Noted.Example> zonelessOne = Optional.empty();

        void add(Stamp.Kind kind, Noted.Example example) {
            switch (kind) {
                case NONEXISTENT -> nonexistent++;
                case AMBIGUOUS -> ambiguous++;
                case ZONELESS -> {
                    zoneless++;
                    zonelessOne = zonelessOne.or(() -> Optional.of(example));
                }
                case CERTAIN, ORDER_OPEN, UNREADABLE, IMPOSSIBLE -> {}
            }
        }

        int nonexistent() {
            return nonexistent;
        }

        int ambiguous() {
            return ambiguous;
        }

        int zoneless() {
            return zoneless;
        }

        /** The first stamp that does not say its zone. */
        Optional<Noted.Example> example() {
            return zonelessOne;
        }
    }
}
