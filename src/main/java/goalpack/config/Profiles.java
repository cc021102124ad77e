package goalpack.config;

import goalpack.config.bind.ProfileBinder;
import goalpack.config.written.Form;
import goalpack.config.written.Written;
import goalpack.config.written.YamlFile;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.ticket.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads profiles: how each helpdesk's exports are to be read. */
public final class Profiles {
    private static final List<String> BUILT_IN = List.of(
            "canonical",
            "freshdesk",
            "freshservice",
            "front",
            "generic",
            "glpi",
            "hubspot",
            "intercom",
            "jira",
            "manageengine",
            "osticket",
            "otrs",
            "redmine",
            "request-tracker",
            "servicenow",
            "zammad",
            "zendesk",
            "zoho-desk");
    private static final Form FORM = Form.of("/goalpack/profile.schema.json");

    private Profiles() {}

    /** The names of the profiles that ship with the tool. */
    public static List<String> builtInNames() {
        return BUILT_IN;
    }

    /** The profiles that ship with the tool. */
    public static List<Profile> builtIn() {
        return BUILT_IN.stream().map(Profiles::shipped).toList();
    }

    /** Reads a profile file. */
    public static Checked<Profile> read(Path file) {
        return judged(YamlFile.read(file));
    }

    private static Profile shipped(String name) {
        Checked<Profile> read = judged(YamlFile.parse(name + ".yaml", text(name)));
        return read.value().orElseThrow(() -> new IllegalStateException(name + ": " + read.problems()));
    }

    /** The file of a profile that ships with the tool. */
    public static String text(String name) {
        String resource = "/goalpack/profiles/" + name + ".yaml";
        try (InputStream bytes = Objects.requireNonNull(Profiles.class.getResourceAsStream(resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Checked<Profile> judged(Checked<Written> file) {
        if (file.value().isEmpty()) {
            return Checked.refused(file.problems());
        }
        Written written = file.value().get();
        List<Problem> problems = new ArrayList<>(file.problems());
        problems.addAll(FORM.faults(written));
        written.at("timezone").flatMap(Profiles::zoneFault).ifPresent(problems::add);
        problems.sort(Comparator.comparing(Problem::place));
        return problems.stream().anyMatch(Problem::isStopping)
                ? Checked.refused(problems)
                : Checked.of(ProfileBinder.bind(written), problems);
    }

    private static Optional<Problem> zoneFault(Written zone) {
        return ZoneId.getAvailableZoneIds().contains(zone.text())
                ? Optional.empty()
                : Optional.of(Problem.stops(
                        "zone-unknown", zone.place(), Map.of("found", zone.text(), "similar", 0, "meant", "")));
    }
}
