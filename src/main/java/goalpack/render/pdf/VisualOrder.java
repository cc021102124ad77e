package goalpack.render.pdf;

import goalpack.render.text.JoinedLetters;
import java.text.Bidi;

/**
 * Puts a line of text into the order in which it is painted, from left to right.
 *
 * <p>Changes only text that holds letters written from right to left, such as Hebrew; Arabic letters are joined, too.
 */
final class VisualOrder {
    private static final String BRACKETS = "()[]{}<>«»‹›";

    private VisualOrder() {}

    static String of(String read) {
        String text = JoinedLetters.of(read);
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : mirrored(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String mirrored(String run) {
        StringBuilder mirrored = new StringBuilder();
        int[] codePoints = run.codePoints().toArray();
        for (int i = codePoints.length - 1; i >= 0; i--) {
            int bracket = BRACKETS.indexOf(codePoints[i]);
            // Opening and closing brackets stand in pairs: the partner's index differs in the last bit.
            mirrored.appendCodePoint(bracket < 0 ? codePoints[i] : BRACKETS.charAt(bracket ^ 1));
        }
        return mirrored.toString();
    }
}
