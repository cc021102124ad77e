package goalpack.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.render.text.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one run: the built-in folder, and over it, file by file, the goal book's own.
 *
 * <p>A template that fails yields a problem with its file, line and column and fails what it was filled for alone. What
 * it writes is bounded in size, and how long it takes in time.
 */
public final class Templates {
    /** The most that one template may write, in characters. */
    static final int MOST_CHARACTERS = 20 << 20;

    /**
     * What one template may write and take.
     *
     * @param characters at most
     * @param time at most
     */
    record Bounds(long characters, Duration time) {
        private static final int CHARACTERS_A_ROW = 8_000;
        private static final Duration TIME_A_ROW = Duration.ofMillis(2);

        /** The same for a template that writes so many rows besides. */
        Bounds withRows(int rows) {
            return new Bounds(characters + (long) CHARACTERS_A_ROW * rows, time.plus(TIME_A_ROW.multipliedBy(rows)));
        }
    }

    private final List<Path> folders;
    private final GuardedConfiguration configuration;
    private final Bounds bounds;

    private Templates(List<Path> folders, Duration deadline) throws IOException {
        this.folders = List.copyOf(folders);
        this.configuration = new GuardedConfiguration(folders);
        this.bounds = new Bounds(MOST_CHARACTERS, deadline);
    }

    /**
     * Templates of the folders.
     *
     * @param folders the strongest last
     * @param deadline how long one template may take
     * @return the templates, or the problem {@code templates-unreadable}
     */
    public static Checked<Templates> in(List<Path> folders, Duration deadline) {
        try {
            return Checked.of(new Templates(folders, deadline));
        } catch (IOException e) {
            return Checked.refused(List.of(Problem.stops(
                    "templates-unreadable",
                    Place.file(folders.getLast().toString()),
                    Map.of("reason", String.valueOf(e.getMessage())))));
        }
    }

    /** The folders, the strongest last. */
    public List<Path> folders() {
        return folders;
    }

    /** The file that a name such as {@code pack.css} stands for. */
    public Optional<Path> file(String name) {
        return folders.reversed().stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * Fills a template.
     *
     * @param name below the folders, such as {@code pdf/team-page.ftlx}
     * @param model maps, lists, texts, numbers and dates
     * @param wording what the functions {@code msg}, {@code mark} and so on speak
     * @return what the template wrote, or one of the problems {@code template-missing}, {@code template-syntax},
     *     {@code template-variable}, {@code template-failed}, {@code template-too-long}, {@code template-too-slow}
     */
    public Checked<String> fill(String name, Map<String, ?> model, Wording wording) {
        StringWriter text = new StringWriter();
        return fill(name, model, wording, text, bounds).then(written -> Checked.of(text.toString()));
    }

    /** What one template may write and take. */
    Bounds bounds() {
        return bounds;
    }

    /**
     * Fills a template into a writer, which is neither flushed nor closed and keeps what came before a fault.
     *
     * @return how many characters, or the problems of {@link #fill(String, Map, Wording)}
     */
    Checked<Long> fill(String name, Map<String, ?> model, Wording wording, Writer target, Bounds bounds) {
        AtomicReference<Checked<Long>> result = new AtomicReference<>(
                refused("template-failed", place(name, 0, 0), Map.of("reason", "it ended early")));
        Thread filling = Thread.ofPlatform()
                .daemon()
                .name("template " + name)
                .unstarted(() -> result.set(filled(name, model, wording, target, bounds)));
        filling.start();
        try {
            if (!filling.join(bounds.time())) {
                filling.interrupt();
                return refused(
                        "template-too-slow",
                        place(name, 0, 0),
                        Map.of("seconds", bounds.time().toSeconds()));
            }
        } catch (InterruptedException e) {
            filling.interrupt();
            Thread.currentThread().interrupt();
            return refused("template-failed", place(name, 0, 0), Map.of("reason", "interrupted"));
        }
        return Objects.requireNonNull(result.get());
    }

    // A template that recurses or hoards without end fails its own pack, not the run.
    private Checked<Long> filled(String name, Map<String, ?> model, Wording wording, Writer target, Bounds bounds) {
        BoundedWriter bounded = new BoundedWriter(target, bounds.characters());
        try {
            Template template = configuration.getTemplate(name);
            Map<String, Object> variables = new HashMap<>(model);
            variables.putAll(TemplateFunctions.of(wording));
            Environment environment = template.createProcessingEnvironment(variables, bounded);
            environment.setLocale(wording.language().locale());
            environment.process();
            return Checked.of(bounded.written());
        } catch (BoundedWriter.Overflow e) {
            return tooLong(name, e);
        } catch (TemplateException e) {
            return refused(e, name);
        } catch (IOException e) {
            return refused(e, name);
        } catch (RuntimeException e) {
            // FreeMarker's own guards throw these: a link out of the folder, a thread that is interrupted.
            return refused("template-failed", place(name, 0, 0), Map.of("reason", String.valueOf(e.getMessage())));
        } catch (StackOverflowError | OutOfMemoryError e) {
            return refused("template-failed", place(name, 0, 0), Map.of("reason", "it calls or collects without end"));
        }
    }

    private Checked<Long> tooLong(String name, BoundedWriter.Overflow overflow) {
        return refused("template-too-long", place(name, 0, 0), Map.of("characters", overflow.limit()));
    }

    private Checked<Long> refused(TemplateException e, String name) {
        if (e.getCause() instanceof BoundedWriter.Overflow overflow) {
            return tooLong(name, overflow);
        }
        Optional<ParseException> syntax = syntaxError(e);
        if (syntax.isPresent()) {
            return refusedSyntax(syntax.get(), name);
        }
        Place place = place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), name);
        if (e instanceof InvalidReferenceException missing) {
            return refused(
                    "template-variable",
                    place,
                    Map.of("variable", String.valueOf(missing.getBlamedExpressionString())));
        }
        Throwable cause = e.getCause() instanceof Exception inner ? inner : e;
        String reason = cause instanceof TemplateException inner
                ? inner.getMessageWithoutStackTop()
                : String.valueOf(cause.getMessage());
        return refused("template-failed", place, Map.of("reason", reason.strip()));
    }

    /** The syntax error of a template that was imported or included, however deep it is wrapped. */
    private static Optional<ParseException> syntaxError(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException syntax) {
                return Optional.of(syntax);
            }
        }
        return Optional.empty();
    }

    /** The first line of FreeMarker's message says what is wrong, the others list what there would be. */
    private Checked<Long> refusedSyntax(ParseException e, String name) {
        String reason = e.getEditorMessage().lines().findFirst().orElse("").strip();
        return refused(
                "template-syntax",
                place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), name),
                Map.of("reason", reason));
    }

    private Checked<Long> refused(IOException e, String name) {
        Optional<ParseException> syntax = syntaxError(e);
        if (syntax.isPresent()) {
            return refusedSyntax(syntax.get(), name);
        }
        return switch (e) {
            case TemplateNotFoundException missing ->
                refused("template-missing", Place.file(folders.getLast().toString()), Map.of("template", name));
            case MalformedTemplateNameException malformed ->
                refused("template-missing", Place.file(folders.getLast().toString()), Map.of("template", name));
            default -> refused("template-failed", place(name, 0, 0), Map.of("reason", String.valueOf(e.getMessage())));
        };
    }

    private static Checked<Long> refused(String rule, Place place, Map<String, Object> arguments) {
        return Checked.refused(List.of(Problem.stops(rule, place, arguments)));
    }

    private Place place(@Nullable String template, @Nullable Integer line, @Nullable Integer column, String otherwise) {
        return place(template == null ? otherwise : template, line == null ? 0 : line, column == null ? 0 : column);
    }

    private Place place(String template, int line, int column) {
        String file = file(template).map(Path::toString).orElse(template);
        return new Place(file, Math.max(0, line), Math.max(0, column), "");
    }
}
