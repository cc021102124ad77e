package goalpack.render.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives Arabic letters the shapes that they have beside their neighbours, as presentation forms for a font without rules
 * of its own.
 *
 * <p>On which sides a letter joins, and which form is its shape there, are the Unicode Character Database's properties
 * Joining_Type and Decomposition_Type. A letter without a form of its own stays as it is.
 */
public final class JoinedLetters {
    private static final String LAM = "\u0644";
    private static final Map<String, Map<Shape, String>> FORMS = forms();

    private JoinedLetters() {}

    private enum Shape {
        ISOLATED,
        INITIAL,
        MEDIAL,
        FINAL;

        static Shape of(boolean joinsBefore, boolean joinsAfter) {
            if (joinsBefore) {
                return joinsAfter ? MEDIAL : FINAL;
            }
            return joinsAfter ? INITIAL : ISOLATED;
        }

        static Optional<Shape> ofForm(int codePoint) {
            return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.DECOMPOSITION_TYPE)) {
                case DecompositionType.ISOLATED -> Optional.of(ISOLATED);
                case DecompositionType.INITIAL -> Optional.of(INITIAL);
                case DecompositionType.MEDIAL -> Optional.of(MEDIAL);
                case DecompositionType.FINAL -> Optional.of(FINAL);
                default -> Optional.empty();
            };
        }
    }

    /** The text in the order of reading, its Arabic letters shaped; other texts as they are. */
    public static String of(String text) {
        if (text.chars().noneMatch(c -> c >= 0x0600 && c <= 0x06FF)) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            boolean joinsBefore = joins(neighbour(letters, i, -1), true) && joins(letters[i], false);
            String pair = i + 1 < letters.length ? new String(letters, i, 2) : "";
            if (pair.startsWith(LAM) && FORMS.containsKey(pair)) {
                shaped.append(form(pair, Shape.of(joinsBefore, false)));
                i++;
            } else {
                boolean joinsAfter = joins(letters[i], true) && joins(neighbour(letters, i, 1), false);
                shaped.append(form(Character.toString(letters[i]), Shape.of(joinsBefore, joinsAfter)));
            }
        }
        return shaped.toString();
    }

    private static String form(String letters, Shape shape) {
        return FORMS.getOrDefault(letters, Map.of()).getOrDefault(shape, letters);
    }

    /** The next letter that way, past marks that letters join through; a space where there is none. */
    private static int neighbour(int[] letters, int of, int way) {
        for (int i = of + way; i >= 0 && i < letters.length; i += way) {
            if (joining(letters[i]) != JoiningType.TRANSPARENT) {
                return letters[i];
            }
        }
        return ' ';
    }

    /** Whether a letter joins the one after it, or else the one before it. */
    private static boolean joins(int letter, boolean after) {
        return switch (joining(letter)) {
            case JoiningType.DUAL_JOINING, JoiningType.JOIN_CAUSING -> true;
            case JoiningType.RIGHT_JOINING -> !after;
            case JoiningType.LEFT_JOINING -> after;
            default -> false;
        };
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    /** Of single letters, and of the pairs that are always written as one: lam before an alef. */
    private static Map<String, Map<Shape, String>> forms() {
        Map<String, Map<Shape, String>> forms = new HashMap<>();
        for (int codePoint = 0xFB50; codePoint <= 0xFEFC; codePoint++) {
            String letters = Normalizer2.getNFKCInstance().getRawDecomposition(codePoint);
            Optional<Shape> shape = Shape.ofForm(codePoint);
            if (letters != null && shape.isPresent() && (letters.length() == 1 || isLamAlef(letters))) {
                forms.computeIfAbsent(letters, one -> new EnumMap<>(Shape.class))
                        .putIfAbsent(shape.get(), Character.toString(codePoint));
            }
        }
        return forms;
    }

    private static boolean isLamAlef(String letters) {
        return letters.length() == 2
                && letters.startsWith(LAM)
                && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
    }
}
