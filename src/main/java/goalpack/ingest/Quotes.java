package goalpack.ingest;

/** Stray quotes of a record, doubled, so that it says in strict CSV what its writer must have meant. */
final class Quotes {
    private Quotes() {}

    /** The record's text with every quote doubled that stands within a quoted cell and does not close it. */
    static String doubled(String text, char separator) {
        StringBuilder strict = new StringBuilder(text.length() + 8);
        boolean quoted = false;
        boolean cellStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            strict.append(c);
            if (!quoted) {
                quoted = c == '"' && cellStart;
                cellStart = c == separator;
            } else if (c == '"') {
                if (closes(text, i + 1, separator)) {
                    quoted = false;
                } else {
                    strict.append('"');
                    i += i + 1 < text.length() && text.charAt(i + 1) == '"' ? 1 : 0;
                }
            }
        }
        return strict.toString();
    }

    private static boolean closes(String text, int from, char separator) {
        int i = from;
        while (i < text.length() && text.charAt(i) != separator && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == separator;
    }
}
