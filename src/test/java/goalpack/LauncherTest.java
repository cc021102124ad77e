package goalpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher, with a program in the place of goalpack that says how it was started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String PROGRAM = """
            package goalpack;
            import java.nio.file.*;
            public class Main {
                public static void main(String[] arguments) throws Exception {
                    var out = new java.io.PrintStream(System.out, true, "UTF-8");
                    out.println(System.getProperty("goalpack.home"));
                    out.println(Runtime.getRuntime().maxMemory() >> 20);
                    for (String argument : arguments) {
                        out.println(argument + (Files.exists(Path.of(argument)) ? " exists" : ""));
                    }
                    System.exit(65);
                }
            }
            """;
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path temp;

    private Path home;
    private Path launcher;

    @BeforeEach
    void anApplicationInAFolderWithABlankAndForeignLetters() throws IOException {
        home = temp.toRealPath().resolve("Büro Ünder").resolve("İş");
        launcher = home.resolve("bin").resolve("goalpack");
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("src/bin/goalpack"), launcher);
        assertTrue(launcher.toFile().setExecutable(true));
        compileInto(home.resolve("lib").resolve("goalpack.jar"));
    }

    @Test
    void underAPlainLocaleItStartsAndOpensPathsWithForeignLetters() throws Exception {
        Started started = start(launcher, Map.of("LC_ALL", "C"), home.toString());
        assertEquals(List.of(home.toString(), home + " exists"), started.linesWithoutMemory());
        assertEquals(65, started.exit());
    }

    @Test
    void itStartsThroughLinksFromAnyFolder() throws Exception {
        Path first = Files.createSymbolicLink(temp.resolve("first"), launcher);
        Path second = Files.createSymbolicLink(temp.resolve("second"), first.getFileName());
        assertEquals(List.of(home.toString()), start(second, Map.of()).linesWithoutMemory());
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        Started started = start(launcher, Map.of(), "a b", "", "*", "$HOME", "ş");
        assertEquals(List.of(home.toString(), "a b", " exists", "*", "$HOME", "ş"), started.linesWithoutMemory());
    }

    @Test
    void memoryIsBoundedUnlessTheUserSaysOtherwise() throws Exception {
        assertTrue(Math.abs(start(launcher, Map.of()).memory() - 512) < 40);
        assertTrue(Math.abs(start(launcher, Map.of("GOALPACK_OPTS", "-Xmx200m -Dx=y"))
                                .memory()
                        - 200)
                < 20);
    }

    @Test
    void aJavaThatIsTooOldIsRefusedWithWhatToDo() throws Exception {
        Path old = Files.createDirectories(temp.resolve("jdk-17/bin"));
        Files.copy(Path.of("/bin/sh"), old.resolve("java"));
        Files.writeString(temp.resolve("jdk-17/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.15\"\n");
        Started started =
                start(launcher, Map.of("GOALPACK_JAVA", temp.resolve("jdk-17").toString()));
        assertEquals(66, started.exit());
        assertEquals(
                List.of(
                        "goalpack: GOALPACK_JAVA names no Java of version 21 or newer: " + temp.resolve("jdk-17"),
                        "Let it name the home folder of one, or unset it to have the usual places searched."),
                started.lines());
    }

    @Test
    void theProgramOfAJavaDoesAsWellAsItsHome() throws Exception {
        Started started = start(
                launcher,
                Map.of("GOALPACK_JAVA", JAVA.resolve("bin").resolve("java").toString()));
        assertEquals(List.of(home.toString()), started.linesWithoutMemory());
    }

    private record Started(int exit, List<String> lines) {
        long memory() {
            return Long.parseLong(lines.get(1));
        }

        List<String> linesWithoutMemory() {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(1);
            return rest;
        }
    }

    private Started start(Path program, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().put("GOALPACK_JAVA", JAVA.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Started(process.waitFor(), output.lines().toList());
    }

    private void compileInto(Path jar) throws IOException {
        Path classes = Files.createDirectories(temp.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///goalpack/Main.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return PROGRAM;
                    }
                };
        assertTrue(compiler.getTask(null, null, null, List.of("-d", classes.toString()), null, List.of(source))
                .call());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("goalpack/Main.class"));
            Files.copy(classes.resolve("goalpack/Main.class"), out);
        }
    }
}
