package goalpack.cli;

import goalpack.run.Watcher;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar where somebody watches, and silence where nobody does. */
final class Bar implements Watcher, AutoCloseable {
    private static final int WIDTH = 78;

    private final Optional<ProgressBar> bar;

    private Bar(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Bar on(Surroundings surroundings) {
        return switch (surroundings.terminal()) {
            case UNWATCHED -> silent();
            case WATCHED ->
                new Bar(Optional.of(new ProgressBarBuilder()
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(surroundings.err(), WIDTH))
                        .clearDisplayOnFinish()
                        .hideEta()
                        .build()));
        };
    }

    /** One that shows nothing. */
    static Bar silent() {
        return new Bar(Optional.empty());
    }

    @Override
    public void at(Step step, long done, long total) {
        bar.ifPresent(shown -> {
            shown.setExtraMessage(step.name().toLowerCase(Locale.ROOT));
            shown.maxHint(total);
            shown.stepTo(done);
        });
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
