package goalpack.render.model;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A figure as templates see it, which notices when its text is taken to be written. */
final class ShownFigure extends LinkedHashMap<String, Object> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Runnable taken;

    ShownFigure(Runnable taken) {
        this.taken = taken;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        if (Objects.equals(key, "text")) {
            taken.run();
        }
        return super.get(key);
    }
}
