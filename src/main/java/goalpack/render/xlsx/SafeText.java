package goalpack.render.xlsx;

import java.util.regex.Pattern;

/**
 * A text as a cell may hold it: no control characters, no more than {@value #LIMIT} characters.
 *
 * @param text the text to write
 * @param replaced how many control characters became U+FFFD
 * @param cut whether the text was longer and now ends with the mark
 * @param formulaLike whether a spreadsheet could take it for a formula once edited or exported
 */
record SafeText(String text, int replaced, boolean cut, boolean formulaLike) {
    static final int LIMIT = 32_000;
    static final String MARK = " […]";

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]");
    private static final Pattern EXCEL_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    static SafeText of(String raw) {
        int controls = (int) CONTROL.matcher(raw).results().count();
        String clean = controls == 0 ? raw : CONTROL.matcher(raw).replaceAll(String.valueOf(CleanReader.REPLACEMENT));
        boolean cut = clean.length() > LIMIT;
        String whole = cut ? clean.substring(0, end(clean)) + MARK : clean;
        boolean formulaLike = !whole.isEmpty() && STARTS_A_FORMULA.indexOf(whole.charAt(0)) >= 0;
        return new SafeText(whole, controls, cut, formulaLike);
    }

    /** The text with {@code _xHHHH_} guarded, which readers of XLSX would otherwise decode. */
    String escaped() {
        return EXCEL_ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    private static int end(String text) {
        int end = LIMIT - MARK.length();
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
