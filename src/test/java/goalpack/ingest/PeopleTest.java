package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.ticket.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who people are in exports. */
class PeopleTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, Ann Lee",
        "Ann Lee (2970), Ann Lee",
        "Ann Lee (alee), Ann Lee",
        "Ann Lee (ann.lee@desk.example), Ann Lee",
        "Ann Lee (Deactivated), Ann Lee",
        "Ann Lee (alee) (Deactivated), Ann Lee",
        "Ann Lee (Leeds office), Ann Lee (Leeds office)",
        "(2970), (2970)",
        "2970, 2970"
    })
    void marksBehindANameAreNoPartOfIt(String written, String name) {
        assertEquals(name, CellText.person(written));
    }

    @ParameterizedTest
    @CsvSource({"0", "-", "?", "null", "nan", "Not Assigned", "UNKNOWN", "''"})
    void nobodyIsNeverSomebody(String written) {
        String assignee = Desk.in(folder)
                .profile("generic")
                .with("a.csv", "ticket_id,created_at,status,assignee", "1,2026-03-02 09:00,open," + written)
                .ticket()
                .label(Label.ASSIGNEE);
        assertEquals("", assignee);
    }

    @Test
    void aFirstNameOrAnAddressMayBeSomebodyWhoIsThereAlready() {
        assertEquals(
                List.of(
                        new Namesakes.Pair("Esther", "Esther Wango"),
                        new Namesakes.Pair("wango.esther@desk.example", "Esther Wango")),
                Namesakes.among(new TreeSet<>(
                        List.of("Esther", "Esther Wango", "wango.esther@desk.example", "Ann", "Ann Lee", "Ann May"))));
    }
}
