package goalpack.render;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import goalpack.render.text.MissingText;
import goalpack.render.text.Quantity;
import goalpack.render.text.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The functions that templates may call, beside what the model holds. */
final class TemplateFunctions {
    private TemplateFunctions() {}

    /**
     * The functions by name.
     *
     * <ul>
     *   <li>{@code msg(key, arguments)}: a message; {@code arguments} is a map and may be left out
     *   <li>{@code has(key)}: whether there is such a message
     *   <li>{@code mark(number, unit)}: a number as marks are written, with its unit
     *   <li>{@code bare(number, unit)}: the same without the unit
     *   <li>{@code sentence(text)}: the text with its first letter as at the start of a sentence
     *   <li>{@code enumeration(texts)}: {@code a, b and c}
     *   <li>{@code log10(number)}: the logarithm, for log scales
     * </ul>
     */
    static Map<String, TemplateMethodModelEx> of(Wording wording) {
        Map<String, TemplateMethodModelEx> functions = new LinkedHashMap<>();
        functions.put("msg", arguments -> message(wording, arguments));
        functions.put(
                "has",
                arguments -> wording.messages().has(text(arguments, 0))
                        ? TemplateBooleanModel.TRUE
                        : TemplateBooleanModel.FALSE);
        functions.put("mark", arguments -> wording.numbers().mark(quantity(arguments), fraction(arguments)));
        functions.put("bare", arguments -> wording.numbers().bare(quantity(arguments), fraction(arguments)));
        functions.put("sentence", arguments -> wording.sentence(text(arguments, 0)));
        functions.put("enumeration", arguments -> wording.list(texts(plain(arguments, 0))));
        functions.put("log10", arguments -> StrictMath.log10(number(arguments).doubleValue()));
        return functions;
    }

    private static String message(Wording wording, List<?> arguments) throws TemplateModelException {
        Map<String, Object> named = new LinkedHashMap<>();
        if (arguments.size() > 1 && plain(arguments, 1) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> named.put(String.valueOf(name), value));
        }
        try {
            return wording.text(text(arguments, 0), named);
        } catch (MissingText | IllegalArgumentException e) {
            throw new TemplateModelException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Quantity quantity(List<?> arguments) throws TemplateModelException {
        String word = text(arguments, 1);
        for (Quantity quantity : Quantity.values()) {
            if (quantity.word().equals(word)) {
                return quantity;
            }
        }
        throw new TemplateModelException("\"" + word + "\" is not a unit of figures");
    }

    private static BigFraction fraction(List<?> arguments) throws TemplateModelException {
        BigDecimal number = number(arguments);
        int scale = Math.max(0, number.scale());
        return BigFraction.of(number.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    private static BigDecimal number(List<?> arguments) throws TemplateModelException {
        if (plain(arguments, 0) instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw new TemplateModelException("the first argument is to be a number");
    }

    private static String text(List<?> arguments, int at) throws TemplateModelException {
        if (plain(arguments, at) instanceof String text) {
            return text;
        }
        throw new TemplateModelException(String.format(Locale.ROOT, "argument %d is to be a text", at + 1));
    }

    private static List<String> texts(@Nullable Object list) {
        List<String> texts = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> texts.add(String.valueOf(item)));
        }
        return texts;
    }

    private static @Nullable Object plain(List<?> arguments, int at) throws TemplateModelException {
        return at < arguments.size() ? plain((TemplateModel) arguments.get(at)) : null;
    }

    private static @Nullable Object plain(@Nullable TemplateModel model) throws TemplateModelException {
        if (model == null) {
            return null;
        }
        return switch (model) {
            case TemplateNumberModel number -> number.getAsNumber();
            case TemplateScalarModel text -> text.getAsString();
            case TemplateHashModelEx map -> map(map);
            case TemplateSequenceModel list -> list(list);
            default -> null;
        };
    }

    private static Map<String, Object> map(TemplateHashModelEx model) throws TemplateModelException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (TemplateModelIterator keys = model.keys().iterator(); keys.hasNext(); ) {
            String key = ((TemplateScalarModel) keys.next()).getAsString();
            Object value = plain(model.get(key));
            if (value != null) {
                map.put(key, value);
            }
        }
        return map;
    }

    private static List<Object> list(TemplateSequenceModel model) throws TemplateModelException {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < model.size(); i++) {
            Object value = plain(model.get(i));
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }
}
