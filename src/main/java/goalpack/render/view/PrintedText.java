package goalpack.render.view;

import java.io.IOException;
import java.util.regex.Pattern;

/** The text of a PDF or of its markup, with one space for every gap, in which figures are looked for. */
public final class PrintedText {
    /** What is not text: the head, and tags with their attributes. */
    private static final Pattern NO_TEXT = Pattern.compile("<head>.*</head>|<style.*</style>|<[^>]*>", Pattern.DOTALL);

    private final String text;

    private PrintedText(String text) {
        this.text = text;
    }

    /**
     * The text of all pages.
     *
     * @throws IOException if the content is not a PDF
     */
    public static PrintedText of(byte[] pdf) throws IOException {
        return new PrintedText(plain(String.join(" ", PdfTexts.pages(pdf))));
    }

    /** The text that markup gives to be painted; descriptions of drawings are no part of it. */
    public static PrintedText ofMarkup(String xhtml) {
        return new PrintedText(plain(NO_TEXT.matcher(xhtml).replaceAll(" ")));
    }

    /** How often a figure stands there, not as a part of a longer number. */
    public int count(String figure) {
        String wanted = plain(figure);
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = text.indexOf(wanted, at + 1)) {
            if (!continues(at - 1, -1) && !continues(at + wanted.length(), 1)) {
                count++;
            }
        }
        return count;
    }

    /** Whether a number goes on here: a digit, or a point or comma with a digit behind it. */
    private boolean continues(int at, int step) {
        if (isDigit(at)) {
            return true;
        }
        boolean isMark = at >= 0 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
        return isMark && isDigit(at + step);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ").strip();
    }
}
