package goalpack.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.simple.extend.XhtmlCssOnlyNamespaceHandler;
import org.w3c.dom.Element;

/** What elements look like before any style sheet of the templates: {@code default.css} beside this class. */
sealed class PackNamespace extends XhtmlCssOnlyNamespaceHandler {
    private static final String SHEET = "default.css";
    private static final StylesheetInfo DEFAULT =
            new StylesheetInfo(StylesheetInfo.Origin.USER_AGENT, SHEET, List.of("all"), read());

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(DEFAULT);
    }

    private static String read() {
        try (InputStream in = PackNamespace.class.getResourceAsStream(SHEET)) {
            if (in == null) {
                throw new IllegalStateException(SHEET + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SHEET + " cannot be read", e);
        }
    }

    /** The same without links: the layout makes no areas of its own for them. */
    static final class WithoutLinks extends PackNamespace {
        @Override
        public @Nullable String getLinkUri(Element element) {
            return null;
        }
    }
}
