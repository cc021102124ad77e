package goalpack.measure;

import java.util.Locale;

/** Why a period has no value though tickets were looked at. */
public enum Absence {
    /** The exports begin after the period did, so that a count would be too low. */
    NOT_COVERED,
    /** The facts file does not hold the figure for these days and this part of the organisation. */
    FACT_MISSING;

    /** The word for it in files and message keys: {@code not-covered}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
