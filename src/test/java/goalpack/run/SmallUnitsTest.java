package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units of too few people are not shown alone; team B of the worked cases has tickets of Cem and of Dina. */
class SmallUnitsTest {
    @TempDir
    private Path temp;

    private List<String> scopesOfLeads(String people) throws IOException {
        String book = Files.readString(Runs.GOLDEN.resolve("goalpack.yaml"))
                .replace("smallest-unit: 1", "smallest-unit: 2\npeople: people.csv");
        Files.writeString(temp.resolve("goalpack.yaml"), book);
        Files.writeString(temp.resolve("people.csv"), "id,name,email,role,unit,aliases\n" + people);
        Files.copy(Runs.GOLDEN.resolve("tickets.csv"), temp.resolve("tickets.csv"));
        Trial run = Trial.in(temp, "run", "--period=2026-03", "--as-of=2026-03-31");
        return new RunFolder(run.ending(0).folder())
                .figures().stream()
                        .filter(row -> "lead".equals(row.get("role")))
                        .map(row -> row.getOrDefault("scope", ""))
                        .toList();
    }

    @Test
    void twoPeopleAreTwo() throws IOException {
        assertEquals(List.of("A", "B"), scopesOfLeads("p1,Cem,,lead,B,\np2,Dina,,lead,A,\n"));
    }

    @Test
    void onePersonUnderTwoNamesIsOne() throws IOException {
        assertEquals(List.of(), scopesOfLeads("p1,Cem,,lead,B,Dina\n"), "B would show one person, and A what is left");
    }
}
