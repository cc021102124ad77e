package goalpack.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run was made of and what it left, the outbox aside: the content of {@code manifest.json}.
 *
 * @param files by path within the run's folder
 */
record Manifest(Provenance of, Map<String, Fingerprint> files) {
    static final String NAME = "manifest.json";

    /** Sorted throughout, so that the same run has the same manifest. */
    String json() {
        return Json.pretty(Map.of(
                "period", of.place().period(),
                "review", of.place().review(),
                "run", of.place().run(),
                "standing", of.standing().word(),
                "settings", of.settings(),
                "inputs", of.inputs().stream().map(Manifest::input).toList(),
                "failed", of.failed().stream().map(Manifest::failedPack).toList(),
                "files", filesInOrder()));
    }

    private List<Map<String, Object>> filesInOrder() {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> with("path", file.getKey(), file.getValue()))
                        .toList();
    }

    private static Map<String, Object> input(Provenance.Input input) {
        Map<String, Object> entry = with("name", input.name(), input.fingerprint());
        entry.put("role", input.role());
        return entry;
    }

    private static Map<String, Object> failedPack(Provenance.FailedPack failed) {
        return Map.of("pack", failed.pack(), "reason", failed.reason());
    }

    private static Map<String, Object> with(String key, String name, Fingerprint fingerprint) {
        return new TreeMap<>(Map.of(key, name, "sha256", fingerprint.sha256(), "bytes", fingerprint.bytes()));
    }
}
