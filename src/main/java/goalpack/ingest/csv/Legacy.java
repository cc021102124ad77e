package goalpack.ingest.csv;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Tells apart the encodings with one byte for each character, by the words that their letters make.
 *
 * <p>Within words the right encoding shows letters of one language; a wrong one shows marks, or letters that no language
 * has together. Windows-1252 is taken where nothing speaks for another.
 */
final class Legacy {
    private static final String WEST = "\u00E4\u00F6\u00FC\u00DF\u00C4\u00D6\u00DC\u00E0\u00E2\u00E7\u00E9\u00E8\u00EA"
            + "\u00EB\u00EE\u00EF\u00F4\u00F9\u00FB\u0153\u00E6\u00F1\u00E1\u00ED\u00F3\u00FA\u00E5\u00F8\u00E3\u00F5"
            + "\u00EC\u00F2\u00C9\u00C8\u00C0\u00C7\u00C5\u00D8\u00D1\u00C1\u00CD\u00D3\u00DA\u00C3\u00D5\u00BA\u00AA";
    private static final String TURKISH =
            "\u00E7\u011F\u0131\u00F6\u015F\u00FC\u00C7\u011E\u0130\u00D6\u015E\u00DC\u00E2\u00EE\u00FB";
    private static final String CENTRAL = "\u0105\u0107\u0119\u0142\u0144\u00F3\u015B\u017A\u017C\u010D\u010F\u00E9"
            + "\u011B\u00ED\u0148\u0159\u0161\u0165\u00FA\u016F\u00FD\u017E\u00E1\u00F6\u0151\u00FC\u0171\u00E4\u0103"
            + "\u00E2\u00EE\u0104\u0106\u0118\u0141\u0143\u00D3\u015A\u0179\u017B\u010C\u010E\u00C9\u011A\u0158\u0160"
            + "\u0164\u016E\u00DD\u017D\u00C1\u0150\u0170\u013E\u013A\u0155\u0111\u0110";
    private static final String CYRILLIC = range('\u0410', '\u044F') + "\u0451\u0401\u0456\u0457\u0454\u0491";
    private static final String GREEK =
            range('\u0391', '\u03A9') + range('\u03AC', '\u03CE') + "\u0386\u0388\u0389\u038A";

    /** In the order in which they are preferred where two do alike. */
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", WEST),
            new Candidate("IBM850", WEST),
            new Candidate("windows-1254", TURKISH),
            new Candidate("windows-1250", CENTRAL),
            new Candidate("ISO-8859-2", CENTRAL),
            new Candidate("IBM852", CENTRAL),
            new Candidate("windows-1251", CYRILLIC),
            new Candidate("KOI8-R", CYRILLIC),
            new Candidate("windows-1253", GREEK));

    private static final int WORD = 64;

    private final int[] points = new int[CANDIDATES.size()];
    private final byte[] word = new byte[WORD];
    private int length;
    private boolean high;

    /** An encoding and the letters beside a to z that its languages have. */
    private record Candidate(Charset charset, String letters) {
        Candidate(String name, String letters) {
            this(Charset.forName(name), letters);
        }
    }

    private static String range(char from, char to) {
        StringBuilder all = new StringBuilder();
        for (char c = from; c <= to; c++) {
            all.append(c);
        }
        return all.toString();
    }

    /** Looks at more bytes of the file. */
    void look(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            byte one = bytes[i];
            boolean letter = one < 0 || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
            if (letter && length < WORD) {
                word[length] = one;
                length++;
                high |= one < 0;
            } else if (!letter) {
                endOfWord();
            }
        }
    }

    private void endOfWord() {
        for (int i = 0; high && i < points.length; i++) {
            points[i] += points(CANDIDATES.get(i));
        }
        length = 0;
        high = false;
    }

    private int points(Candidate candidate) {
        String text =
                candidate.charset().decode(ByteBuffer.wrap(word, 0, length)).toString();
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                continue;
            }
            boolean strange = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
            if (candidate.letters().indexOf(c) >= 0 && !strange) {
                points += 2;
            } else if (Character.isLetter(c)) {
                points -= 1;
            } else {
                boolean within = i > 0 && i + 1 < text.length();
                points -= within || Character.isISOControl(c) || c == '\uFFFD' ? 2 : 0;
            }
        }
        return points;
    }

    /** What the file is most likely written in. */
    Encoding encoding() {
        endOfWord();
        int best = 0;
        for (int i = 1; i < points.length; i++) {
            best = points[i] > points[best] ? i : best;
        }
        return new Encoding(CANDIDATES.get(best).charset(), 0, CodingErrorAction.REPLACE);
    }
}
