package goalpack.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.openpdf.css.parser.CSSParser;
import org.openpdf.css.sheet.Stylesheet;
import org.openpdf.css.sheet.StylesheetInfo.Origin;

/** Judges style sheets before they are used: what the layout would silently ignore is a fault here. Thread-safe. */
final class StyleSheets {
    private static final Pattern LINE = Pattern.compile("\\s*at line (\\d+)\\.?");
    private static final Pattern CONSEQUENCE = Pattern.compile("\\s*(Ignoring declaration|Skipping [^.]*)\\.$");

    private final Map<String, Optional<String>> judged = new ConcurrentHashMap<>();

    /** The first fault of a whole sheet, with its line in the sheet; empty when there is none. */
    Optional<String> fault(String css) {
        return judged.computeIfAbsent(css, StyleSheets::judge).map(StyleSheets::counted);
    }

    /** The first fault of a {@code style} attribute; empty when there is none. */
    Optional<String> attributeFault(String declarations) {
        List<String> faults = new ArrayList<>();
        new CSSParser((uri, message) -> faults.add(message)).parseDeclaration(Origin.AUTHOR, declarations);
        return first(faults).map(fault -> LINE.matcher(fault).replaceAll(""));
    }

    private static Optional<String> judge(String css) {
        List<String> faults = new ArrayList<>();
        try {
            CSSParser parser = new CSSParser((uri, message) -> faults.add(message));
            Stylesheet sheet = parser.parseStylesheet("", Origin.AUTHOR, new StringReader(css));
            if (!sheet.getImportRules().isEmpty()) {
                faults.add("@import is not allowed: link each sheet in the document's head");
            }
            if (!sheet.getFontFaceRules().isEmpty()) {
                faults.add("@font-face is not allowed: the fonts come with the program");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return first(faults);
    }

    private static Optional<String> first(List<String> faults) {
        return faults.stream()
                .findFirst()
                .map(fault -> CONSEQUENCE.matcher(fault.strip()).replaceAll(""));
    }

    /** The parser counts lines from 0, readers from 1. */
    private static String counted(String fault) {
        return LINE.matcher(fault).replaceAll(line -> " at line " + (Integer.parseInt(line.group(1)) + 1));
    }
}
