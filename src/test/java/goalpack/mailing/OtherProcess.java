package goalpack.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which can be killed. */
record OtherProcess(Process process, Path out, Path err) {
    private static final Path HOME = Path.of("").toAbsolutePath();

    /** Starts it where relative paths are beside the folder, after the words that come before {@code java}. */
    static OtherProcess start(Path here, List<String> before, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dgoalpack.home=" + HOME,
                "-cp",
                System.getProperty("java.class.path"),
                "goalpack.Main"));
        command.addAll(arguments);
        Path out = Files.createTempFile("goalpack", ".out");
        Path err = Files.createTempFile("goalpack", ".err");
        Process process = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new OtherProcess(process, out, err);
    }

    /** Kills it after that long; whether it was still there to be killed. */
    boolean killedAfter(Duration moment) throws InterruptedException {
        if (process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly().waitFor();
        return process.exitValue() == 128 + 9;
    }

    /** Its exit code. */
    int ended() throws InterruptedException {
        return process.waitFor();
    }

    String said() throws IOException {
        return Files.readString(out) + Files.readString(err);
    }

    void forget() throws IOException {
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
