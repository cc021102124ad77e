package goalpack.render.xlsx;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** An opaque colour, written {@code #RRGGBB}. */
record Color(int red, int green, int blue) {
    private static final Pattern WRITTEN = Pattern.compile("#[0-9A-Fa-f]{6}");

    static Optional<Color> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = HexFormat.fromHexDigits(text.substring(1));
        return Optional.of(new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    /** Whether white text reads better on it than black text; luma weights of ITU-R BT.601. */
    boolean isDark() {
        return 299 * red + 587 * green + 114 * blue < 140_000;
    }

    byte[] rgb() {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    /** As spreadsheet parts write it, opaque. */
    byte[] argb() {
        return new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue};
    }

    XSSFColor excel() {
        return new XSSFColor(argb());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }
}
