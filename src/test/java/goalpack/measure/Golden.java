package goalpack.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The expected values of the worked cases, from {@code golden/cases.json}. */
public final class Golden {
    /** How far a computed value may be from a rounded one of the file. */
    public static final double TOLERANCE = 5e-4;

    private static final List<JsonNode> CASES = read();

    private final List<JsonNode> expected = new ArrayList<>();

    private Golden(JsonNode node) {
        if (node.isArray()) {
            expected.addAll(node.values());
        } else {
            expected.add(node);
        }
    }

    public static Golden of(String id) {
        return CASES.stream()
                .filter(node -> node.get("id").asString().equals(id))
                .map(node -> new Golden(node.get("expected")))
                .findFirst()
                .orElseThrow();
    }

    /** Every id of the file, in its order. */
    public static List<String> ids() {
        return CASES.stream().map(node -> node.get("id").asString()).toList();
    }

    public double number(int index) {
        return expected.get(index).asDouble();
    }

    public String text(int index) {
        return expected.get(index).asString();
    }

    public boolean truth(int index) {
        return expected.get(index).asBoolean();
    }

    public boolean isNull(int index) {
        return expected.get(index).isNull();
    }

    public void assertNumber(int index, BigFraction actual) {
        assertEquals(number(index), actual.doubleValue(), TOLERANCE);
    }

    public void assertNumber(int index, long actual) {
        assertNumber(index, (double) actual);
    }

    public void assertNumber(int index, double actual) {
        assertEquals(number(index), actual, TOLERANCE);
    }

    private static List<JsonNode> read() {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/cases.json"))) {
            return List.copyOf(
                    JsonMapper.builder().build().readTree(in.readAllBytes()).values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
