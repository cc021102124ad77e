package goalpack.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The header line of an export; names compare without regard to case and surrounding blanks. */
final class Header {
    private final List<String> names;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Header(String[] cells) {
        names = Arrays.stream(cells).map(Header::name).toList();
        for (int i = 0; i < names.size(); i++) {
            places.computeIfAbsent(fold(names.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
    }

    /** A byte order mark may have become part of the first name, and its quotes with it. */
    private static String name(String cell) {
        String name = cell.strip();
        if (hasByteOrderMark(name)) {
            name = name.substring(1).strip();
            if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
                name = name.substring(1, name.length() - 1).strip();
            }
        }
        return name;
    }

    static boolean hasByteOrderMark(String cell) {
        return cell.startsWith("\uFEFF");
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    String name(int place) {
        return names.get(place);
    }

    boolean has(String header) {
        return places.containsKey(fold(header.strip()));
    }

    /** The place of the first of the headers that is there; of columns with the same name the leftmost. */
    OptionalInt find(List<String> headers) {
        return findAll(headers).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** The places of all columns with the first of the names that is there, left to right; none where none is. */
    List<Integer> findAll(List<String> headers) {
        return headers.stream()
                .map(header -> places.getOrDefault(fold(header.strip()), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a stamp, a number or an address stands where a name should. */
    boolean looksLikeRow() {
        return names.stream()
                .anyMatch(name -> name.contains("@")
                        || CellText.count(name).isPresent()
                        || WrittenStamp.read(name).isPresent());
    }

    /** Whether a row says the header once more. */
    boolean isRepeatedBy(String[] cells) {
        return cells.length == size()
                && Arrays.stream(cells).map(Header::name).toList().equals(names);
    }
}
