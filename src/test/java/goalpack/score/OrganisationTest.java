package goalpack.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.goal.Texts;
import goalpack.measure.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Units with too few people are never shown alone. */
class OrganisationTest {

    private static Organisation with(int a, int b, int c, int d) {
        return new Organisation(Desk.UNITS, Crowd.of(Map.of("A", a, "B", b, "C", c, "D", d)), 5);
    }

    private static List<String> below(Organisation organisation, String unit) {
        return organisation.below(Desk.scope(unit)).stream().map(Scope::name).toList();
    }

    private static List<String> scopes(Organisation organisation, Role.Coverage coverage) {
        Role role = new Role("role", Texts.of("Role"), coverage, Optional.empty());
        return organisation.scopesOf(role).stream().map(Scope::name).toList();
    }

    @Test
    void largeUnitsAreShown() {
        Organisation organisation = with(5, 6, 7, 8);
        assertEquals(List.of("North", "South"), below(organisation, ""));
        assertEquals(List.of("A", "B"), below(organisation, "North"));
        assertEquals(List.of(), below(organisation, "A"));
        assertEquals(List.of(""), scopes(organisation, new Role.Coverage.Everything()));
        assertEquals(List.of("A", "B", "C", "D"), scopes(organisation, new Role.Coverage.Level(2, "team")));
        assertEquals(List.of(), scopes(organisation, new Role.Coverage.Personal()));
    }

    @Test
    void aSmallUnitTakesASiblingWithIt() {
        Organisation organisation = with(4, 9, 7, 8);
        List<Scope> north = organisation.below(Desk.scope("North"));
        assertEquals(
                List.of(Organisation.OTHERS), north.stream().map(Scope::name).toList());
        assertEquals(List.of("A", "B"), north.getFirst().leaves());
        assertEquals(List.of("North", Organisation.OTHERS), north.getFirst().path());
        assertEquals(List.of("C", "D"), scopes(organisation, new Role.Coverage.Level(2, "team")));
        assertTrue(organisation.below(north.getFirst()).isEmpty());
    }

    @Test
    void aSmallRegionHasNoPackNorItsTeams() {
        Organisation organisation = with(1, 2, 7, 8);
        assertEquals(List.of(Organisation.OTHERS), below(organisation, ""));
        assertEquals(List.of(), scopes(organisation, new Role.Coverage.Level(1, "region")));
        assertEquals(List.of("C", "D"), scopes(organisation, new Role.Coverage.Level(2, "team")));
    }

    @Test
    void unitsNobodyWorkedInAreSmall() {
        Organisation organisation = new Organisation(Desk.UNITS, Crowd.of(Map.of("C", 9, "D", 9)), 1);
        assertEquals(List.of(Organisation.OTHERS), below(organisation, ""));
        assertEquals(List.of("C", "D"), below(organisation, "South"));
    }

    @Test
    void unitsThatAreTooFewEvenTogetherAreNotShownAtAll() {
        Organisation organisation = with(1, 2, 7, 8);
        assertEquals(List.of(), below(organisation, "North"));
        assertEquals(List.of("C", "D"), below(organisation, "South"));
    }

    @Test
    void whoWorksInTwoUnitsIsOnePerson() {
        Organisation organisation = new Organisation(Desk.UNITS, leaves -> 5, 6);
        assertEquals(List.of(), below(organisation, "North"), "the same five people in both");
    }
}
