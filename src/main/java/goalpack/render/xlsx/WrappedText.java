package goalpack.render.xlsx;

/**
 * The height that the tallest wrapping text of a row needs, estimated without a typeface: a character is a bit narrower than a
 * digit, a line a quarter higher than its letters.
 *
 * @param points height in points; 0 when nothing wraps
 */
record WrappedText(float points) {
    static final WrappedText NONE = new WrappedText(0);
    private static final double AVERAGE = 0.92;
    private static final double BOLD = 1.08;
    private static final double LINE = 1.25;
    private static final double ROOM = 4;

    /** The taller of this and a text in so many columns' width, in characters of the standard size. */
    WrappedText or(String text, double width, StyleSpec style, double standardSize) {
        double size = style.get(StyleProperty.SIZE).map(Double::parseDouble).orElse(standardSize);
        double perCharacter = AVERAGE * size / standardSize * (style.is(StyleProperty.BOLD) ? BOLD : 1);
        double perLine = Math.max(1, (width - 1) / perCharacter);
        long lines = text.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / perLine)))
                .sum();
        return lines < 2 ? this : new WrappedText(Math.max(points, (float) (lines * size * LINE + ROOM)));
    }
}
