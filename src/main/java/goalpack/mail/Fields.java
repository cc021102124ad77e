package goalpack.mail;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object that this program wrote; anything else is an {@link IllegalArgumentException}. */
record Fields(Map<?, ?> fields) {

    static Fields of(Object json) {
        if (json instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        throw new IllegalArgumentException("expected an object");
    }

    private Object value(String key) {
        Object value = fields.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no field " + key);
        }
        return value;
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("expected a text");
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("expected a list");
    }

    String text(String key) {
        return text(value(key));
    }

    int number(String key) {
        if (value(key) instanceof BigDecimal number) {
            return number.intValueExact();
        }
        throw new IllegalArgumentException("expected a number");
    }

    List<String> texts(String key) {
        return list(value(key)).stream().map(Fields::text).toList();
    }

    List<Fields> list(String key) {
        return list(value(key)).stream().map(Fields::of).toList();
    }

    /** Absent when it is {@code null}. */
    Optional<Fields> optional(String key) {
        return value(key) instanceof Optional<?> none && none.isEmpty()
                ? Optional.empty()
                : Optional.of(of(value(key)));
    }

    Optional<String> optionalText(String key) {
        return value(key) instanceof Optional<?> none && none.isEmpty()
                ? Optional.empty()
                : Optional.of(text(value(key)));
    }

    /** Texts and whole numbers by name. */
    Map<String, Object> map(String key) {
        Map<String, Object> map = new HashMap<>();
        of(value(key))
                .fields
                .forEach((name, value) -> map.put(
                        text(name),
                        value instanceof BigDecimal number ? (Object) number.longValueExact() : text(value)));
        return map;
    }
}
