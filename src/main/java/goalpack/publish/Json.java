package goalpack.publish;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Values as JSON, the same value always in the same bytes: keys sorted, numbers plain, lines ended by LF.
 *
 * <p>A value is a map with texts as keys, an iterable, a text, a {@link BigDecimal}, an {@link Integer}, a {@link Long},
 * a {@link Boolean}, or an {@link Optional} of one, whose absence is {@code null}.
 */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** For people: indented by two blanks. */
    public static String pretty(Object value) {
        return text(value, new Indented());
    }

    /** For programs: the value in one line. */
    public static String line(Object value) {
        return text(value, ObjectWriteContext.empty());
    }

    /**
     * Reads a value back: maps, lists, texts, {@link BigDecimal}s and {@link Boolean}s; an absent one is an empty
     * {@link Optional}.
     *
     * @throws IllegalArgumentException when it is no JSON
     */
    public static Object read(String text) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            return read(in);
        } catch (JacksonException noJson) {
            throw new IllegalArgumentException(noJson.getOriginalMessage(), noJson);
        }
    }

    private static Object read(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new TreeMap<>();
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = in.currentName();
                    in.nextToken();
                    map.put(name, read(in));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(in));
                }
                yield list;
            }
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            default -> throw new IllegalArgumentException("no value at " + in.currentLocation());
        };
    }

    private static String text(Object value, ObjectWriteContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
            write(generator, value);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator out, Object value) {
        switch (value) {
            case Map<?, ?> map -> writeObject(out, map);
            case Iterable<?> values -> {
                out.writeStartArray();
                values.forEach(each -> write(out, each));
                out.writeEndArray();
            }
            case Optional<?> optional -> optional.ifPresentOrElse(present -> write(out, present), out::writeNull);
            case String text -> out.writeString(text);
            case BigDecimal number -> out.writeNumber(number);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Boolean yes -> out.writeBoolean(yes);
            default -> throw new IllegalArgumentException("no JSON for a " + value.getClass());
        }
    }

    private static void writeObject(JsonGenerator out, Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        out.writeStartObject();
        sorted.forEach((key, value) -> {
            out.writeName(key);
            write(out, value);
        });
        out.writeEndObject();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines);
        }
    }
}
