package goalpack.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JoinedLettersTest {
    @Test
    void lettersJoinTheirNeighbours() {
        assertEquals("\ufee3\ufea4\ufee4\ufeaa", JoinedLetters.of("\u0645\u062d\u0645\u062f"));
    }

    @Test
    void aLetterThatJoinsOnlyBackwardsEndsAPiece() {
        assertEquals("\ufe8d\ufedf\ufeb4\ufefc\ufee1", JoinedLetters.of("\u0627\u0644\u0633\u0644\u0627\u0645"));
    }

    @Test
    void lettersThatOnlyPersianHasJoinToo() {
        assertEquals("\ufb94\ufb57", JoinedLetters.of("\u06af\u067e"));
    }

    @Test
    void lettersJoinThroughVowelMarks() {
        assertEquals("\ufee3\u064f\ufea4\u064e\ufeaa", JoinedLetters.of("\u0645\u064f\u062d\u064e\u062f"));
    }

    @Test
    void aSpaceParts() {
        assertEquals("Abc \ufecb\ufee4\ufeae 12", JoinedLetters.of("Abc \u0639\u0645\u0631 12"));
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertEquals("İzmir, Ærø שלום", JoinedLetters.of("İzmir, Ærø שלום"));
    }
}
