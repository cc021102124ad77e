package goalpack.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Makes a desk of so many rows, then reads it, then makes a month's packs of it, each in a Java of its own with the
 * given heap, and prints what that took.
 *
 * <p>Arguments: rows, heap such as {@code 256m}, folder for the desk and the packs, the application's home.
 */
public final class Bench {
    private static final long SEED = 20260708;
    private static final int POLL_MILLIS = 20;

    private final PrintStream out;
    private final String heap;
    private final Path folder;
    private final String home;

    private Bench(PrintStream out, String heap, Path folder, String home) {
        this.out = out;
        this.heap = heap;
        this.folder = folder;
        this.home = home;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        long rows = Long.parseLong(arguments[0]);
        Path folder = Path.of(arguments[2]).toAbsolutePath();
        Path book = new Desk(rows, SEED).writeTo(Files.createDirectories(folder));
        out.printf(Locale.ROOT, "%,d rows, %,d MB, heap %s%n", rows, bytes(folder.resolve("exports")) >> 20, arguments[1]);
        Bench bench = new Bench(out, arguments[1], folder, arguments[3]);
        int read = bench.measure("read", rows, "goalpack.bench.Reading", book.toString());
        int run = bench.measure(
                "run", rows, "goalpack.Main", "run", book.toString(), "--out", folder.resolve("out").toString());
        System.exit(Math.max(read, run));
    }

    private int measure(String what, long rows, String... program) throws IOException, InterruptedException {
        Path log = folder.resolve(what + ".log");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-XX:+UseG1GC",
                "-Djava.awt.headless=true",
                "-Dgoalpack.home=" + home,
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(program));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
        Duration cpu = Duration.ZERO;
        String memory = "?";
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            memory = peak(process.pid(), memory);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                Locale.ROOT,
                "%-5s %6.1f s wall  %6.1f s CPU  %,10.0f rows/s  %6s MB peak  exit %d%n",
                what,
                seconds,
                cpu.toMillis() / 1e3,
                rows / seconds,
                memory,
                process.exitValue());
        return process.exitValue();
    }

    /** The process's largest resident set so far; what was known before where the system does not tell. */
    private static String peak(long pid, String before) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) >> 10))
                    .findFirst()
                    .orElse(before);
        } catch (IOException gone) {
            return before;
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
