package goalpack.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.DefaultLineBreakingStrategy;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.openpdf.layout.breaker.ListBreakPointsProvider;

/**
 * Breaks lines where the JDK would, yet never within a number or a date, and never between an apostrophe and a letter: it
 * would part {@code +2.} from {@code 1} and {@code l’} from {@code équipe}.
 */
final class WholeNumbers implements LineBreakingStrategy {
    private static final String BEFORE_DIGITS = ".,%+-\u2212\u00b1\u2264\u2265<>";
    private static final String APOSTROPHES = "'\u2019";

    private final LineBreakingStrategy usual = new DefaultLineBreakingStrategy();

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        BreakPointsProvider all = usual.getBreakPointsProvider(text, language, style);
        List<BreakPoint> kept = new ArrayList<>();
        BreakPoint done = BreakPoint.getDonePoint();
        for (BreakPoint point = all.next(); point.getPosition() != done.getPosition(); point = all.next()) {
            if (!isWithinNumber(text, point.getPosition()) && !isWithinWord(text, point.getPosition())) {
                kept.add(point);
            }
        }
        return new ListBreakPointsProvider(kept);
    }

    private static boolean isWithinNumber(String text, int at) {
        return at > 0
                && at < text.length()
                && BEFORE_DIGITS.indexOf(text.charAt(at - 1)) >= 0
                && Character.isDigit(text.charAt(at))
                && (at == 1 || text.charAt(at - 1) != '-' || !Character.isLetter(text.charAt(at - 2)));
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length()
                && APOSTROPHES.indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
