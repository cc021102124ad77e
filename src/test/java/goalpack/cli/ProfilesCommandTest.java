package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.config.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesCommandTest {
    @TempDir
    Path desk;

    @Test
    void everyProfileIsCopiedAndCanBeReadThere() throws IOException {
        Trial trial = Trial.in(desk, "profiles", "mine").ending(0);
        assertEquals(Profiles.builtInNames().size(), trial.out().lines().count());
        for (String name : Profiles.builtInNames()) {
            assertTrue(
                    Profiles.read(desk.resolve("mine").resolve(name + ".yaml")).isUsable());
        }
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        Files.createDirectory(desk.resolve("profiles"));
        Path mine = desk.resolve("profiles/zendesk.yaml");
        Files.writeString(mine, "mine");
        Trial trial = Trial.in(desk, "profiles").ending(0);
        assertEquals("mine", Files.readString(mine));
        assertTrue(trial.err().contains("zendesk.yaml was there and stays as it is."), trial.err());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(desk.resolve("mine"), "");
        assertTrue(Trial.in(desk, "profiles", "mine").ending(73).err().contains("[output-not-created]"));
    }

    @Test
    void aProfileBesideTheBookWinsOverTheBuiltInOfItsName() throws IOException {
        Files.writeString(desk.resolve("tickets.csv"), "Vorgang,Angelegt,Zustand\n1,2026-05-04 10:00,offen\n");
        Files.writeString(desk.resolve("goalpack.yaml"), """
                organisation: Harbour
                timezone: UTC
                exports: [{ files: tickets.csv, timezone: UTC }]
                units: { by: team, levels: [team], tree: [Support] }
                roles: { director: { title: Director, covers: all } }
                goals:
                  incoming: { role: director, says: Few questions, metric: created, every: month, target: 9, better: lower }
                """);
        Trial.in(desk, "run", "--period", "2026-05").ending(65);
        Files.createDirectory(desk.resolve("profiles"));
        Files.writeString(desk.resolve("profiles/zendesk.yaml"), """
                profile: zendesk
                recognised-by: [Vorgang, Angelegt]
                columns: { ticket_id: [Vorgang], created_at: [Angelegt], status: [Zustand] }
                vocabularies: { status: { offen: open } }
                """);
        Trial.in(desk, "run", "--period", "2026-05").ending(0);
        assertEquals(
                List.of("zendesk.yaml"),
                List.of(desk.resolve("profiles").toFile().list()));
    }
}
