package goalpack.config;

import goalpack.config.written.Written;
import goalpack.config.written.YamlFile;
import goalpack.problem.Checked;
import goalpack.ticket.Column;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.*;

public final class Profiles {
    private Profiles() {}

    public static List<Profile> builtIn() {
        List<Profile> all = new ArrayList<>();
        for (String name : List.of("canonical", "zendesk", "freshdesk")) {
            try (InputStream in = Profiles.class.getResourceAsStream("/goalpack/profiles/" + name + ".yaml")) {
                all.add(bind(YamlFile.parse(
                                name, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
                        .value()
                        .orElseThrow()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }

    public static Checked<Profile> read(Path file) {
        Checked<Written> read = YamlFile.read(file);
        return new Checked<>(read.value().map(Profiles::bind), read.problems());
    }

    private static Profile bind(Written w) {
        Map<Column, List<String>> columns = new HashMap<>();
        w.at("columns")
                .orElseThrow()
                .keys()
                .forEach((k, v) -> columns.put(
                        Column.of(k).orElseThrow(),
                        v.items().stream().map(Written::text).toList()));
        Map<JourneyStep, Profile.Elapsed> elapsed = new HashMap<>();
        w.at("elapsed")
                .ifPresent(e -> e.keys()
                        .forEach((k, v) -> elapsed.put(
                                (JourneyStep) Column.of(k).orElseThrow(),
                                new Profile.Elapsed(
                                        v.items("from").stream()
                                                .map(Written::text)
                                                .toList(),
                                        Profile.DurationUnit.valueOf(
                                                v.text("unit").orElse("minutes").toUpperCase(Locale.ROOT))))));
        Map<Given, Profile.DurationUnit> durations = new HashMap<>();
        w.at("durations")
                .ifPresent(e -> e.keys()
                        .forEach((k, v) -> durations.put(
                                (Given) Column.of(k).orElseThrow(),
                                Profile.DurationUnit.valueOf(v.text().toUpperCase(Locale.ROOT)))));
        Map<Column, Map<String, String>> voc = new HashMap<>();
        w.at("vocabularies")
                .ifPresent(e -> e.keys().forEach((k, v) -> {
                    Map<String, String> m = new HashMap<>();
                    v.keys().forEach((a, b) -> m.put(a, b.text()));
                    voc.put(Column.of(k).orElseThrow(), m);
                }));
        Profile.Tags tags = w.at("tags")
                .map(t -> {
                    Map<String, String> m = new HashMap<>();
                    t.at("flags").ifPresent(f -> f.keys().forEach((a, b) -> m.put(a, b.text())));
                    return new Profile.Tags(t.text("separator").orElse(","), m);
                })
                .orElse(Profile.Tags.NONE);
        Profile.Lists lists = w.at("lists")
                .map(t -> new Profile.Lists(
                        t.items("separators").stream().map(Written::text).toList(), Profile.Lists.NONE.take()))
                .orElse(Profile.Lists.NONE);
        return new Profile(
                w.text("profile").orElseThrow(),
                Profile.Evidence.valueOf(w.text("evidence").orElse("unverified").toUpperCase(Locale.ROOT)),
                w.items("recognised-by").stream().map(Written::text).toList(),
                columns,
                elapsed,
                durations,
                voc,
                w.items("nulls").stream().map(Written::text).toList(),
                tags,
                lists,
                w.text("dates"),
                w.text("timezone").map(ZoneId::of));
    }
}
