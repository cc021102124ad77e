package goalpack.ingest;

import goalpack.config.Profiles;
import goalpack.ticket.Profile;
import java.nio.file.Path;
import java.util.List;

/** Profiles for tests. */
final class ProfileFiles {
    static final List<Profile> BUILT_IN = Profiles.builtIn();

    private ProfileFiles() {}

    /** The shipped profile of a vendor. */
    static Profile of(String name) {
        return BUILT_IN.stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Reads a profile among the tests' own files, {@code /profiles/our-desk.yaml}. */
    static Profile read(String resource) {
        return Profiles.read(Path.of("src/test/resources" + resource)).value().orElseThrow();
    }
}
