package goalpack.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void keysAreSortedWhateverTheirOrderWas() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", 2);
        value.put("a", List.of(1L, true));
        value.put("c", Map.of());
        assertEquals("{\"a\":[1,true],\"b\":2,\"c\":{}}\n", Json.line(value));
        assertEquals("""
                {
                  "a" : [
                    1,
                    true
                  ],
                  "b" : 2,
                  "c" : { }
                }
                """, Json.pretty(value));
    }

    @Test
    void numbersArePlain() {
        assertEquals(
                "[10000000000,0.0000000001,-1.50]\n",
                Json.line(List.of(new BigDecimal("1E+10"), new BigDecimal("1E-10"), new BigDecimal("-1.50"))));
    }

    @Test
    void whatIsAbsentIsNull() {
        assertEquals("[null,\"x\"]\n", Json.line(List.of(Optional.empty(), Optional.of("x"))));
    }

    @Test
    void textKeepsItsLettersAndEscapesControls() {
        assertEquals("\"İzmir \\\"q\\\" \\\\ \\n \\u0001 😀\"\n", Json.line("İzmir \"q\" \\ \n \u0001 😀"));
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Json.line(0.1));
    }
}
