package goalpack.ingest;

import goalpack.goal.ExportSource;
import goalpack.ticket.Column;
import goalpack.ticket.Profile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of an export and what they mean: the profile's, and the goal book's over them. */
final class Words {
    private final Map<Column, Map<String, String>> meanings = new HashMap<>();

    Words(Profile profile, ExportSource source) {
        profile.vocabularies().forEach(this::add);
        source.vocabularies().forEach(this::add);
    }

    /** Those of the goal book alone. */
    Words(ExportSource source) {
        source.vocabularies().forEach(this::add);
    }

    private void add(Column column, Map<String, String> words) {
        Map<String, String> of = meanings.computeIfAbsent(column, any -> new HashMap<>());
        words.forEach((word, meaning) -> of.put(CellText.fold(word), meaning));
    }

    Optional<String> meaning(Column column, String word) {
        return Optional.ofNullable(meanings.getOrDefault(column, Map.of()).get(CellText.fold(word)));
    }

    boolean has(Column column) {
        return meanings.containsKey(column);
    }
}
