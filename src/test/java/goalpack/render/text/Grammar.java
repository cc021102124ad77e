package goalpack.render.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a message asks of those who use it: its arguments, and the branches it has for them.
 *
 * @param arguments every argument
 * @param selects for each argument that chooses a branch by a word, the words
 * @param plurals for each argument that chooses a branch by a number, the plural forms and exact numbers; none where it is
 *     only written as a number
 */
record Grammar(
        SortedSet<String> arguments,
        SortedMap<String, SortedSet<String>> selects,
        SortedMap<String, SortedSet<String>> plurals) {

    static Grammar of(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Grammar grammar = new Grammar(new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
        grammar.read(pattern, 0, pattern.countParts());
        return grammar;
    }

    private void read(MessagePattern pattern, int from, int to) {
        for (int i = from; i < to; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                argument(pattern, i, part.getArgType());
            }
        }
    }

    private void argument(MessagePattern pattern, int start, ArgType type) {
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        arguments.add(name);
        if (type == ArgType.SELECT) {
            words(pattern, start, selects.computeIfAbsent(name, first -> new TreeSet<>()));
        } else if (type.hasPluralStyle()) {
            words(pattern, start, plurals.computeIfAbsent(name, first -> new TreeSet<>()));
        } else if (type == ArgType.SIMPLE) {
            plurals.computeIfAbsent(name, first -> new TreeSet<>());
        }
    }

    /** The words of the branches of one argument, not of those within them. */
    private static void words(MessagePattern pattern, int start, SortedSet<String> words) {
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                words.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
    }
}
