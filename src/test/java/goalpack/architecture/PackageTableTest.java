package goalpack.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may see which, where each library lives, and what nobody may call. */
class PackageTableTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("goalpack");

    /** Package to the packages it may see; everyone may see {@code problem}. Sub-packages of a package count as it. */
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("period", Set.of()),
            Map.entry("ticket", Set.of("period")),
            Map.entry("goal", Set.of("ticket", "period")),
            Map.entry("config", Set.of("goal", "ticket", "period")),
            Map.entry("ingest", Set.of("ticket", "period", "goal")),
            Map.entry("measure", Set.of("goal", "ticket", "period")),
            Map.entry("score", Set.of("measure", "goal", "ticket", "period")),
            Map.entry("advise", Set.of("score", "measure", "goal", "ticket", "period")),
            Map.entry("pack", Set.of("advise", "score", "measure", "ticket", "goal", "period")),
            Map.entry("render", Set.of("pack", "advise", "score", "measure", "ticket", "goal", "period")),
            Map.entry("publish", Set.of()),
            Map.entry("verify", Set.of("publish", "render")),
            Map.entry("mail", Set.of("publish")),
            Map.entry(
                    "run",
                    Set.of(
                            "mail", "verify", "publish", "render", "pack", "advise", "score", "measure", "ingest",
                            "config", "goal", "ticket", "period")),
            Map.entry("cli", Set.of("run", "mail", "verify", "render", "pack", "publish", "goal", "ticket", "period")),
            Map.entry("", Set.of("cli", "run", "mail")));

    /** Library package to the packages of ours that may use it. */
    private static final Map<String, List<String>> HOMES = Map.ofEntries(
            Map.entry("org.snakeyaml", List.of("goalpack.config")),
            Map.entry("com.networknt", List.of("goalpack.config")),
            Map.entry("tools.jackson.core", List.of("goalpack.publish", "goalpack.config")),
            Map.entry("tools.jackson", List.of("goalpack.publish", "goalpack.config")),
            Map.entry("org.apache.commons.csv", List.of("goalpack.ingest")),
            Map.entry("de.focus_shift", List.of("goalpack.period")),
            Map.entry("freemarker", List.of("goalpack.render")),
            Map.entry("com.ibm.icu", List.of("goalpack.render.text")),
            Map.entry("org.openpdf", List.of("goalpack.render.pdf")),
            Map.entry("org.apache.poi", List.of("goalpack.render.xlsx")),
            Map.entry("org.openxmlformats", List.of("goalpack.render.xlsx")),
            Map.entry("org.eclipse.angus", List.of("goalpack.mail")),
            Map.entry("jakarta.mail", List.of("goalpack.mail")),
            Map.entry("jakarta.activation", List.of("goalpack.mail")),
            Map.entry("org.apache.pdfbox", List.of("goalpack.render.view")),
            Map.entry("picocli", List.of("goalpack.cli")),
            Map.entry("me.tongfei", List.of("goalpack.cli")));

    /** What only {@code Main} may ask for, by the class that tells it; the clock besides. */
    private static final Map<String, Set<String>> FORBIDDEN = Map.of(
            "java.util.Locale", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.lang.System", Set.of("currentTimeMillis", "exit", "console", "getenv", "getProperty"));

    @Test
    void theClassesWereReallySeen() {
        assertTrue(CLASSES.size() > 150, "only " + CLASSES.size() + " classes");
        Set<String> seen = CLASSES.stream().map(PackageTableTest::room).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_SEE.keySet()), seen);
    }

    @Test
    void everyPackageSeesOnlyWhatTheTableAllows() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                JavaClass other = dependency.getTargetClass();
                if (!other.getPackageName().startsWith("goalpack")) {
                    continue;
                }
                String from = room(one);
                String to = room(other);
                boolean allowed = from.equals(to)
                        || to.equals("problem")
                        || MAY_SEE.getOrDefault(from, Set.of()).contains(to);
                if (!allowed) {
                    wrong.add(from + " sees " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyLibraryLivesInItsHome() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String library = dependency.getTargetClass().getPackageName();
                HOMES.forEach((name, homes) -> {
                    boolean used = library.equals(name) || library.startsWith(name + ".");
                    boolean athome = homes.stream()
                            .anyMatch(home -> one.getPackageName().equals(home)
                                    || one.getPackageName().startsWith(home + "."));
                    if (used && !athome) {
                        wrong.add(one.getName() + " uses " + name);
                    }
                });
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void nobodyButMainAsksForTheClockTheDefaultsOrTheConsole() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            if (one.getSimpleName().equals("Main")) {
                continue;
            }
            for (JavaMethodCall call : one.getMethodCallsFromSelf()) {
                String owner = call.getTargetOwner().getName();
                boolean clock = call.getName().equals("now") && owner.startsWith("java.time");
                if (clock || FORBIDDEN.getOrDefault(owner, Set.of()).contains(call.getName())) {
                    wrong.add(call.getDescription());
                }
            }
            one.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
                    .forEach(access -> wrong.add(access.getDescription()));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyPackageSaysItsDutyAndIsNullMarked() throws Exception {
        Path root = Path.of("src/main/java/goalpack");
        try (Stream<Path> files = Files.walk(root)) {
            Set<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Path folder : folders) {
                String text = Files.readString(folder.resolve("package-info.java"));
                assertTrue(text.startsWith("/**"), folder + " does not say its duty");
                assertTrue(text.contains("@NullMarked"), folder + " is not null-marked");
            }
        }
    }

    /** The first package below the root: its room in the house; empty for the root itself. */
    private static String room(JavaClass one) {
        String name = one.getPackageName();
        if (name.equals("goalpack")) {
            return "";
        }
        String below = name.substring("goalpack.".length());
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }
}
