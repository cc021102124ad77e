package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.GoalBook;
import goalpack.goal.Scope;
import goalpack.render.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TonguesTest {
    private static final GoalBook BOOK = BookCheck.of(Path.of("sample-data/goalpack.yaml"))
            .value()
            .orElseThrow()
            .book();
    private static final LocalDate DAY = LocalDate.parse("2026-07-08");

    private static String of(Optional<String> asked, LocalDate day, List<Language> spoken, String role, String unit) {
        Scope scope = BOOK.units().at(unit.isEmpty() ? 0 : role.equals("lead") ? 2 : 1).stream()
                .filter(one -> one.name().equals(unit))
                .findFirst()
                .orElseThrow();
        return new Tongues(BOOK, asked, day, spoken).of(BOOK.role(role).orElseThrow(), scope);
    }

    private static String of(String role, String unit) {
        return of(Optional.empty(), DAY, List.of(Language.values()), role, unit);
    }

    @Test
    void aPackSpeaksTheLanguageOfWhoHoldsTheRole() {
        assertEquals("de", of("lead", "Berlin"));
        assertEquals("tr", of("lead", "İzmir"));
        assertEquals("nb", of("manager", "North"));
        assertEquals("en", of("director", ""));
    }

    @Test
    void whatIsAskedForWins() {
        assertEquals("fr", of(Optional.of("fr"), DAY, List.of(Language.values()), "lead", "Berlin"));
    }

    @Test
    void whereNobodyHoldsTheRoleItIsTheBooks() {
        assertEquals(
                "en",
                of(Optional.empty(), LocalDate.parse("2020-01-01"), List.of(Language.values()), "lead", "Berlin"));
    }

    @Test
    void aLanguageWithoutTextsIsTheBooks() {
        assertEquals("en", of(Optional.empty(), DAY, List.of(Language.EN), "lead", "Berlin"));
    }
}
