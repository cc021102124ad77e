package goalpack.ingest;

import goalpack.ticket.Column;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Profile;
import goalpack.ticket.Profile.DurationUnit;
import goalpack.ticket.Profile.Elapsed;
import goalpack.ticket.Profile.Evidence;
import goalpack.ticket.Profile.Lists;
import goalpack.ticket.Profile.Tags;
import goalpack.ticket.Profile.Take;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The profile files, read as plainly as can be. */
final class ProfileFiles {
    static final List<Profile> BUILT_IN = List.of(
            read("/goalpack/profiles/canonical.yaml"),
            read("/goalpack/profiles/zendesk.yaml"),
            read("/goalpack/profiles/freshdesk.yaml"));

    private ProfileFiles() {}

    static Profile read(String resource) {
        try (InputStream in = Objects.requireNonNull(ProfileFiles.class.getResourceAsStream(resource), resource)) {
            return profile(map(new Load(LoadSettings.builder().build()).loadFromInputStream(in)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Profile profile(Map<String, Object> file) {
        Map<Column, List<String>> columns = new HashMap<>();
        map(file.get("columns")).forEach((name, headers) -> columns.put(column(name), list(headers)));
        Map<JourneyStep, Elapsed> elapsed = new HashMap<>();
        map(file.get("elapsed"))
                .forEach((name, value) -> elapsed.put(
                        (JourneyStep) column(name),
                        new Elapsed(
                                list(map(value).get("from")), unit(map(value).get("unit")))));
        Map<Given, DurationUnit> durations = new HashMap<>();
        map(file.get("durations")).forEach((name, value) -> durations.put((Given) column(name), unit(value)));
        Map<Column, Map<String, String>> vocabularies = new HashMap<>();
        map(file.get("vocabularies")).forEach((name, value) -> vocabularies.put(column(name), words(value)));
        Map<String, Object> tags = map(file.get("tags"));
        Map<String, Object> lists = map(file.get("lists"));
        return new Profile(
                String.valueOf(file.get("profile")),
                Evidence.valueOf(String.valueOf(file.getOrDefault("evidence", "unverified"))
                        .toUpperCase(Locale.ROOT)),
                list(file.get("recognised-by")),
                columns,
                elapsed,
                durations,
                vocabularies,
                list(file.get("nulls")),
                new Tags(String.valueOf(tags.getOrDefault("separator", ",")), words(tags.get("flags"))),
                new Lists(
                        list(lists.get("separators")),
                        Take.valueOf(String.valueOf(lists.getOrDefault("take", "first"))
                                .toUpperCase(Locale.ROOT))),
                Optional.ofNullable(file.get("dates")).map(String::valueOf),
                Optional.ofNullable(file.get("timezone")).map(zone -> ZoneId.of(String.valueOf(zone))));
    }

    private static Column column(String name) {
        return Column.of(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static DurationUnit unit(@Nullable Object value) {
        return DurationUnit.valueOf(String.valueOf(value).toUpperCase(Locale.ROOT));
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new HashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, inner) -> map.put(String.valueOf(key), inner));
        }
        return map;
    }

    private static Map<String, String> words(@Nullable Object value) {
        Map<String, String> words = new HashMap<>();
        map(value).forEach((word, meaning) -> words.put(word, String.valueOf(meaning)));
        return words;
    }

    private static List<String> list(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
