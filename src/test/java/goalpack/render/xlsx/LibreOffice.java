package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice, headless, with a profile of its own. */
public final class LibreOffice {
    private LibreOffice() {}

    /** The workbooks with every formula computed anew; files keep their names, in the folder {@code out}. */
    public static Path recalculate(Path folder, List<Path> workbooks) throws IOException, InterruptedException {
        return convert(folder, workbooks, "xlsx");
    }

    /** The workbooks as they are printed, PDF files in the folder {@code out}. */
    public static Path print(Path folder, List<Path> workbooks) throws IOException, InterruptedException {
        return convert(folder, workbooks, "pdf");
    }

    private static Path convert(Path folder, List<Path> workbooks, String to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore"));
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(List.of("--convert-to", to, "--outdir"));
        command.add(folder.resolve("out").toString());
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Path log = folder.resolve("log");
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, office.waitFor(), () -> "soffice failed, see " + log);
        for (Path workbook : workbooks) {
            String name = workbook.getFileName().toString().replaceFirst("xlsx$", to);
            assertTrue(
                    Files.exists(folder.resolve("out").resolve(name)), Files.readString(log, StandardCharsets.UTF_8));
        }
        return folder.resolve("out");
    }
}
