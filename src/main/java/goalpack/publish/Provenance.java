package goalpack.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a run was made of.
 *
 * @param place its period, review and id
 * @param settings what was asked besides: as-of, language, version and the like
 * @param inputs every file that was read
 * @param failed packs that could not be made
 */
public record Provenance(
        RunPlace place, Standing standing, Map<String, String> settings, List<Input> inputs, List<FailedPack> failed) {
    public Provenance {
        settings = Map.copyOf(settings);
        inputs = inputs.stream()
                .sorted(Comparator.comparing(Input::role).thenComparing(Input::name))
                .toList();
        failed = failed.stream().sorted(Comparator.comparing(FailedPack::pack)).toList();
    }

    /**
     * A file that was read.
     *
     * @param role what it was read as: {@code book}, {@code export}, {@code people}, {@code template}
     * @param name as the book or the command line calls it
     */
    public record Input(String role, String name, Fingerprint fingerprint) {}

    /**
     * A pack that could not be made.
     *
     * @param pack its path without the ending
     * @param reason the rule's name of the problem that stopped it
     */
    public record FailedPack(String pack, String reason) {}
}
