package goalpack.render.pdf;

import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.LayoutContext;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;

/**
 * Mends the layout's memory of {@code page-break-inside: avoid}.
 *
 * <p>While it lays out a box that shall not be torn, openpdf-html (3.0.3) forgets the wish for boxes inside. When a
 * table moves to the next page because its first row does not fit, it forgets it for good, and every row after that is
 * torn. The wish counts again as soon as a box outside of any unbroken box is laid out.
 */
final class KeepTogether {
    private KeepTogether() {}

    static void mend(LayoutContext context, BlockBox box) {
        if (context.isPrint() && !context.isMayCheckKeepTogether() && !isInsideUnbroken(box)) {
            context.setMayCheckKeepTogether(true);
        }
    }

    private static boolean isInsideUnbroken(Box box) {
        for (Box around = box; around != null; around = around.getParent()) {
            CalculatedStyle style = around.getStyle();
            if (style != null && (style.isAvoidPageBreakInside() || style.isKeepWithInline())) {
                return true;
            }
        }
        return false;
    }
}
