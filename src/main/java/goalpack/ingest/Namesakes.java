package goalpack.ingest;

import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds people who may stand in the exports under two names: {@code Esther} beside the only {@code Esther Wango}, or
 * {@code esther.wango@desk.example} beside her name.
 */
public final class Namesakes {
    private static final int NAME_WORDS = 2;

    private Namesakes() {}

    /**
     * Two names of what may be one person.
     *
     * @param other the fuller of the two
     */
    public record Pair(String one, String other) {}

    public static List<Pair> among(Collection<Ticket> tickets) {
        SortedSet<String> names = new TreeSet<>();
        tickets.forEach(ticket -> names.add(ticket.label(Label.ASSIGNEE)));
        names.remove("");
        return among(names);
    }

    static List<Pair> among(SortedSet<String> names) {
        Map<String, List<String>> byFirst = new HashMap<>();
        Map<Set<String>, List<String>> byWords = new HashMap<>();
        for (String name : names) {
            List<String> words = words(name);
            if (words.size() >= NAME_WORDS && name.indexOf('@') < 0) {
                byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(name);
                byWords.computeIfAbsent(Set.copyOf(words), all -> new ArrayList<>())
                        .add(name);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (String name : names) {
            List<String> words = words(name);
            boolean isAddress = name.indexOf('@') > 0;
            List<String> others = isAddress && words.size() > 1
                    ? byWords.getOrDefault(Set.copyOf(words), List.of())
                    : words.size() == 1 ? byFirst.getOrDefault(words.getFirst(), List.of()) : List.of();
            if (others.size() == 1) {
                pairs.add(new Pair(name, others.getFirst()));
            }
        }
        return pairs;
    }

    /** The words of a name, of an address those before the at sign. */
    private static List<String> words(String name) {
        int at = name.indexOf('@');
        String text = at > 0 ? name.substring(0, at) : name;
        String parting = at > 0 ? "[._\\-\\s]+" : "\\s+";
        return Arrays.stream(CellText.fold(text).split(parting, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
