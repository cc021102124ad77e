package goalpack.render.text;

import java.io.Serial;

/** A message, or an argument of one, that was asked for and is not there: a fault of a template or message file. */
public final class MissingText extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    MissingText(String finding) {
        super(finding);
    }
}
