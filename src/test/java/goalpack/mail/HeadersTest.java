package goalpack.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: all@desk.example",
                "a\nb",
                "a\rb",
                "a\tb",
                "a\u0000b",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u202eb",
                "a\u2067b",
                "a\ud800"
            })
    void aControlCharacterInAHeaderIsRefused(String text) {
        assertFalse(HeaderText.isSafe(text));
        assertThrows(IllegalArgumentException.class, () -> new HeaderText(text));
        assertEquals(Optional.empty(), Address.of(text, "a@desk.example"));
        assertEquals(Optional.empty(), Address.of("A", "a@desk.example" + text.substring(1)));
        assertTrue(HeaderText.isSafe(HeaderText.flattened(text).text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"İlknur Işık", "Jörg Großmann", "日本 語", "👩\u200d🚒 O'Neil, Ltd."})
    void namesOfAllKindsMayStandInAHeader(String name) {
        assertEquals(name, new HeaderText(name).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ops@desk.example", "Support Operations <ops@desk.example>", "\"A, B\" <a.b@x.desk.example>"})
    void anAddressIsReadAlsoWithItsName(String written) {
        Address address = Address.read(written).orElseThrow();
        assertTrue(address.domain().endsWith("desk.example"), address::toString);
        assertEquals(Optional.of(address), Address.read(address.written()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ops",
                "ops@",
                "@desk.example",
                "a@b@desk.example",
                "a..b@desk.example",
                ".a@desk.example",
                "a b@desk.example",
                "a@desk.example, b@desk.example",
                "a@-desk.example",
                "ops@desk.example>",
                "A <a@desk.example> B",
                "jörg@desk.example",
                "a@desk..example"
            })
    void whatIsNoSingleAddressIsRefused(String written) {
        assertEquals(Optional.empty(), Address.read(written));
    }

    @Test
    void mailInClearIsOnlyForAServerOnThisMachine() {
        assertTrue(MailServer.isAllowed("localhost", MailServer.Security.NONE));
        assertTrue(MailServer.isAllowed("127.0.0.1", MailServer.Security.NONE));
        assertFalse(MailServer.isAllowed("smtp.desk.example", MailServer.Security.NONE));
        assertFalse(MailServer.isAllowed("127.0.0.1.desk.example", MailServer.Security.NONE));
        assertTrue(MailServer.isAllowed("smtp.desk.example", MailServer.Security.STARTTLS));
    }
}
