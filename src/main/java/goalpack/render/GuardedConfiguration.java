package goalpack.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker with every door shut that a template of packs has no need of.
 *
 * <p>Templates see maps, lists, texts, numbers and dates, load files of the template folders only, create no objects,
 * escape what they print, and cannot be written so that they run text as a template. Each loaded template stops when
 * its thread is interrupted.
 */
final class GuardedConfiguration extends Configuration {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?\\s*(eval|eval_json|evalJson|interpret|new|api|no_esc|noEsc)\\b|<#(noautoesc|noAutoEsc|outputformat|outputFormat)\\b");

    private final Set<Template> guarded = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** Templates of the folders, the strongest last. */
    GuardedConfiguration(List<Path> folders) throws IOException {
        super(VERSION_2_3_35);
        setTemplateLoader(loader(folders));
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setLocalizedLookup(false);
        setLocale(Locale.ROOT);
        setNumberFormat("c");
        setRecognizeStandardFileExtensions(false);
        setOutputFormat(XHTMLOutputFormat.INSTANCE);
        setAutoEscapingPolicy(ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
        setObjectWrapper(new SimpleObjectWrapper(VERSION_2_3_35));
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
    }

    private static TemplateLoader loader(List<Path> folders) throws IOException {
        List<TemplateLoader> loaders = new ArrayList<>();
        for (Path folder : folders.reversed()) {
            loaders.add(new FileTemplateLoader(folder.toRealPath().toFile()));
        }
        MultiTemplateLoader overlay = new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
        overlay.setSticky(false);
        return overlay;
    }

    /** Every template comes through here, also those that another one includes or imports. */
    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object lookup,
            @Nullable String encoding,
            boolean parsed,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, lookup, encoding, parsed, ignoreMissing);
        if (template != null && guarded.add(template)) {
            refuseForbidden(template);
            _CoreAPI.addThreadInterruptedChecks(template);
        }
        return template;
    }

    private static void refuseForbidden(Template template) throws ParseException {
        Matcher forbidden = FORBIDDEN.matcher(template.toString());
        if (forbidden.find()) {
            throw new ParseException(
                    "\"" + forbidden.group() + "\" is not allowed in templates of packs", template, 1, 1, 1, 1);
        }
    }
}
