package goalpack.render.xlsx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a link may lead: nowhere but https, mailto and the workbook itself. */
final class LinkTarget {
    private static final int LIMIT = 2_000;

    private LinkTarget() {}

    static Optional<String> allowed(String target) {
        if (target.length() > LIMIT) {
            return Optional.empty();
        }
        if (target.startsWith("#")) {
            return target.length() > 1 ? Optional.of(target) : Optional.empty();
        }
        if (!target.startsWith("https://") && !target.startsWith("mailto:")) {
            return Optional.empty();
        }
        try {
            URI address = new URI(target);
            boolean complete = address.isOpaque() || address.getHost() != null;
            return complete ? Optional.of(target) : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }
}
