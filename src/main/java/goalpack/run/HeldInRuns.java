package goalpack.run;

import goalpack.goal.Person;
import goalpack.mail.Entry;
import goalpack.mail.Outbox;
import goalpack.mail.Plan;
import goalpack.mail.State;
import goalpack.publish.Csv;
import goalpack.publish.OldRuns;
import goalpack.publish.PublishedRun;
import goalpack.render.view.PdfTexts;
import goalpack.render.xlsx.CellRead;
import goalpack.render.xlsx.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What published runs hold of a person: in their files, and as mail to them.
 *
 * @param runs how many were looked through
 */
record HeldInRuns(int runs, List<Held> all) {
    HeldInRuns {
        all = List.copyOf(all);
    }

    static HeldInRuns of(Path out, Optional<Person> person, Spellings spellings) throws IOException {
        List<Path> folders = Files.isDirectory(out) ? OldRuns.runs(out) : List.of();
        List<Held> all = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                String name = out.relativize(file).toString().replace('\\', '/');
                new Looking(name, spellings, all).into(Files.readAllBytes(file));
            }
            Optional<PublishedRun> run = PublishedRun.read(folder).value();
            if (run.isPresent()) {
                all.addAll(mail(out, run.get(), person, spellings));
            }
        }
        return new HeldInRuns(folders.size(), all);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Held> mail(Path out, PublishedRun run, Optional<Person> person, Spellings spellings)
            throws IOException {
        Optional<Plan> plan = Outbox.planned(run);
        List<Held> found = new ArrayList<>();
        if (plan.isPresent()) {
            Path outbox = Outbox.folder(run);
            Map<String, Outbox.Standing> standings = Outbox.standings(outbox);
            for (Entry entry : plan.get().entries()) {
                boolean isTheirs =
                        person.filter(one -> one.id().equals(entry.person())).isPresent()
                                || spellings.inCell(entry.to().address());
                if (isTheirs) {
                    Outbox.Standing standing = standings.get(entry.id());
                    State state = standing == null ? State.QUEUED : standing.state();
                    found.add(new Held(
                            Held.Kind.MAIL,
                            out.relativize(outbox.resolve(entry.message()))
                                    .toString()
                                    .replace('\\', '/'),
                            0,
                            state.name(),
                            entry.to().written() + ": " + entry.pack()));
                }
            }
        }
        return found;
    }

    /** A look into one file, by its kind. */
    private record Looking(String name, Spellings spellings, List<Held> found) {

        private static final Pattern TAG = Pattern.compile("<[^>]*>");

        void into(byte[] content) throws IOException {
            if (name.endsWith(".pdf")) {
                List<String> pages = PdfTexts.pages(content);
                for (int page = 0; page < pages.size(); page++) {
                    lines(0, "p. " + (page + 1), pages.get(page));
                }
            } else if (name.endsWith(".xlsx")) {
                new WorkbookReader().stream(new ByteArrayInputStream(content), (sheet, cell) -> {
                    if (cell.value() instanceof CellRead.Words words && spellings.inCell(words.text())) {
                        found.add(held(0, sheet + "!" + cell.address(), words.text()));
                    }
                });
            } else if (name.endsWith(".csv")) {
                table(Csv.read(new String(content, StandardCharsets.UTF_8)));
            } else if (name.endsWith(".html")) {
                lines(
                        1,
                        "",
                        TAG.matcher(new String(content, StandardCharsets.UTF_8)).replaceAll(" "));
            } else if (!name.endsWith(".eml")) {
                lines(1, "", new String(content, StandardCharsets.UTF_8));
            }
        }

        private void table(List<List<String>> rows) {
            for (int row = 1; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (spellings.inCell(cell)) {
                        boolean isNamed = column < rows.getFirst().size();
                        found.add(held(row + 1, isNamed ? rows.getFirst().get(column) : "", cell));
                    }
                }
            }
        }

        private void lines(int first, String place, String text) {
            int line = first;
            for (String one : text.lines().toList()) {
                if (spellings.inText(one)) {
                    found.add(held(line, place, one.strip()));
                }
                line += first;
            }
        }

        private Held held(int line, String place, String text) {
            return new Held(Held.Kind.RUNS, name, line, place, text);
        }
    }
}
