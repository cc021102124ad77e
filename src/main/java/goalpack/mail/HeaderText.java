package goalpack.mail;

/**
 * A text that may stand in a mail's header: an address, a name, a subject, the name of an attachment.
 *
 * <p>It holds no line break, no control character and nothing that turns the direction of reading; mail libraries let
 * these through, and a line break would begin a header of the writer's choice.
 */
public record HeaderText(String text) {
    /** Refuses a text that is not {@linkplain #isSafe safe}. */
    public HeaderText {
        if (!isSafe(text)) {
            throw new IllegalArgumentException("a control character in the header of a mail");
        }
    }

    public static boolean isSafe(String text) {
        return text.codePoints().noneMatch(HeaderText::isRefused);
    }

    /** The text with a blank for whatever may not stand in a header; for texts that come out of templates. */
    public static HeaderText flattened(String text) {
        StringBuilder flat = new StringBuilder();
        text.codePoints().forEach(each -> flat.appendCodePoint(isRefused(each) ? ' ' : each));
        return new HeaderText(flat.toString().replaceAll(" +", " ").strip());
    }

    private static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> isTurning(character);
        };
    }

    private static boolean isTurning(int character) {
        boolean mark = character == 0x200E || character == 0x200F;
        boolean embedding = character >= 0x202A && character <= 0x202E;
        boolean isolate = character >= 0x2066 && character <= 0x2069;
        return mark || embedding || isolate;
    }

    @Override
    public String toString() {
        return text;
    }
}
