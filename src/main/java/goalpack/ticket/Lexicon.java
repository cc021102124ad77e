package goalpack.ticket;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words that tickets share, such as teams and categories, each kept once and known by a number.
 *
 * <p>It holds a bounded number of words; what comes when it is full has no number and stands in each ticket itself. It
 * may be shared by threads. Which number a word has says nothing.
 */
public final class Lexicon {
    private static final int MOST = 1 << 16;

    private final AtomicReferenceArray<String> byNumber;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Home, Home> homes = new ConcurrentHashMap<>();

    private Lexicon(int most) {
        byNumber = new AtomicReferenceArray<>(most);
    }

    /** None yet, with room for as many as a desk has of teams, categories and the like. */
    public static Lexicon shared() {
        return new Lexicon(MOST);
    }

    /** Room for none. */
    public static Lexicon none() {
        return new Lexicon(0);
    }

    /** The word's number; empty when there was no room for it. */
    OptionalInt number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return OptionalInt.of(known);
        }
        return add(word);
    }

    private synchronized OptionalInt add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return OptionalInt.of(known);
        }
        int next = numbers.size();
        if (next == byNumber.length()) {
            return OptionalInt.empty();
        }
        byNumber.set(next, word);
        numbers.put(word, next);
        return OptionalInt.of(next);
    }

    /** The one home of all tickets of the source that stand in the file. */
    Home home(String source, String file) {
        Home home = new Home(this, source, file);
        Home known = homes.putIfAbsent(home, home);
        return known == null ? home : known;
    }

    String word(int number) {
        return Optional.ofNullable(byNumber.get(number)).orElseThrow();
    }
}
