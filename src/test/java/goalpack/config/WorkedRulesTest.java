package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.measure.Golden;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked cases about goal books: the books of {@code broken-books.txt} that carry their ids. */
class WorkedRulesTest {
    private static List<BrokenBook> books(String id) {
        List<BrokenBook> books = BrokenBook.all().stream()
                .filter(book -> book.name().startsWith("[" + id + "]"))
                .toList();
        assertTrue(!books.isEmpty(), id);
        return books;
    }

    @Test
    @DisplayName("G48 80, 90, 85 do not rise; 6, 4, 2 fall; 4, 6, 2 do not")
    void marksAreInOrder() {
        Golden golden = Golden.of("G48");
        List<BrokenBook> books = books("G48");
        assertEquals(3, books.size());
        assertEquals(golden.truth(0), isInOrder(book(books, "80, 90, 85")));
        assertEquals(golden.truth(1), isInOrder(book(books, "6, 4, 2")));
        assertEquals(golden.truth(2), isInOrder(book(books, "4, 6, 2")));
    }

    private static BrokenBook book(List<BrokenBook> books, String marks) {
        return books.stream()
                .filter(book -> book.name().contains(marks))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isInOrder(BrokenBook book) {
        return book.found().stream().noneMatch(line -> line.startsWith("E ladder-not-monotone"));
    }

    @Test
    @DisplayName("G51 all of 40 ratings are good in 29.6 % of months when 97 % of customers are content")
    void perfectionIsLuck() {
        String chance =
                String.format(Locale.ROOT, "chance=%.1f%%", Golden.of("G51").number(0) * 100);
        assertTrue(books("G51").getFirst().found().getFirst().contains(chance), chance);
    }

    @Test
    @DisplayName("G53 weights of .5, .3 and .3 are 1.1 together")
    void weightsAreHeldAgainstOne() {
        String sum = String.format(Locale.ROOT, "sum=%.0f%%", Golden.of("G53").number(0) * 100);
        assertTrue(books("G53").getFirst().found().getFirst().contains(sum), sum);
    }
}
