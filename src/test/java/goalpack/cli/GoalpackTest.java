package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.run.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself, and how it takes what it does not know. */
class GoalpackTest {
    @TempDir
    private Path temp;

    private Trial goalpack(String... arguments) {
        return Trial.in(temp, arguments);
    }

    @Test
    void withoutAnArgumentItSaysWhatToDoFirst() {
        Trial said = goalpack().ending(0);
        assertTrue(said.out().contains("goalpack demo"), said.out());
        assertEquals("", said.err());
    }

    @Test
    void anOptionNearlyRightIsSuggested() {
        Trial said = goalpack("run", "--perod", "2026-06").ending(64);
        assertTrue(said.err().contains("--perod"), said.err());
        assertTrue(said.err().contains("--period"), said.err());
        assertTrue(said.err().contains("'goalpack run --help'"), said.err());
        assertEquals("", said.out());
    }

    @Test
    void aCommandNearlyRightIsSuggested() {
        Trial said = goalpack("chek").ending(64);
        assertTrue(said.err().contains("no command chek") && said.err().contains("check,"), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--review=weekly", "--as-of=tomorrow", "--role"})
    void aValueThatCannotBeReadIsRefused(String option) {
        Trial said = goalpack("run", option).ending(64);
        assertTrue(said.err().contains(option.replaceAll("=.*", "")), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "metrics", "demo"})
    void helpOfACommandGoesToStandardOutput(String command) {
        Trial said = goalpack("help", command).ending(0);
        assertTrue(said.out().startsWith("Usage: goalpack " + command), said.out());
        assertEquals("", said.err());
        assertEquals(said.out(), goalpack(command, "--help").ending(0).out());
    }

    @ParameterizedTest
    @EnumSource
    void everyExitCodeOfARunIsInTheHelp(Outcome.End end) {
        String help = goalpack("--help").ending(0).out();
        assertTrue(help.lines().anyMatch(line -> line.strip().startsWith(end.exitCode() + " ")), help);
    }

    @Test
    void itTellsItsVersion() {
        assertEquals("goalpack 0-test", goalpack("--version").ending(0).out().strip());
    }
}
