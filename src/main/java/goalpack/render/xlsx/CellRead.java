package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell as a file holds it.
 *
 * @param address such as {@code C7}
 * @param value what the file says the cell shows, before its number format
 * @param formula without the leading =; empty for a plain value
 */
public record CellRead(String address, Value value, Optional<String> formula) {

    /** What a cell shows. */
    public sealed interface Value {
        /** The same in letters: numbers plain, nothing as an empty text. */
        String text();
    }

    /** Words. */
    public record Words(String text) implements Value {}

    /** A number; dates are days since 1900 as Excel counts them. */
    public record Figure(BigDecimal number) implements Value {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** True or false. */
    public record Flag(boolean flag) implements Value {
        @Override
        public String text() {
            return String.valueOf(flag);
        }
    }

    /** An error such as {@code #DIV/0!}. */
    public record Failure(String code) implements Value {
        @Override
        public String text() {
            return code;
        }
    }

    /** Nothing; also a formula without a cached value. */
    public record Nothing() implements Value {
        @Override
        public String text() {
            return "";
        }
    }
}
