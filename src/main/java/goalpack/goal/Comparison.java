package goalpack.goal;

import org.apache.commons.numbers.fraction.BigFraction;

/** How a value is held against a limit. */
public enum Comparison {
    AT_MOST("<="),
    LESS_THAN("<"),
    AT_LEAST(">="),
    MORE_THAN(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public boolean holds(BigFraction value, BigFraction limit) {
        int order = value.compareTo(limit);
        return switch (this) {
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
        };
    }
}
