package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.render.PdfPacks;
import goalpack.render.Rendered;
import goalpack.render.Templates;
import goalpack.render.XlsxPacks;
import goalpack.render.pdf.PackFonts;
import goalpack.render.view.PagePicture;
import goalpack.render.xlsx.Written;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One pack, read and measured once, to be rendered again and again while its templates are changed.
 *
 * @param pack the first of those asked for
 * @param others how many more were asked for
 * @param figures the pack's rows of {@code figures.csv}
 * @param folders of templates, the strongest last
 */
public record Preview(
        Pack pack, int others, String figures, GoalBook.Paper paper, List<Path> folders, PackFonts fonts) {
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int DOTS_PER_INCH = 96;
    private static final String NAME = "preview";

    public Preview {
        folders = List.copyOf(folders);
    }

    /** What is rendered. */
    public enum Part {
        /** The PDF and its pages' pictures. */
        PAGES,
        /** These and the workbook, which takes longer. */
        ALL
    }

    /** What a changed file of a template folder asks for: those of the PDF alone leave the workbook as it is. */
    public Part touchedBy(Set<Path> changed) {
        return changed.stream().allMatch(this::isOfPages) ? Part.PAGES : Part.ALL;
    }

    private boolean isOfPages(Path file) {
        return folders.stream()
                .filter(file::startsWith)
                .map(folder -> folder.relativize(file))
                .anyMatch(path -> path.startsWith("pdf")
                        || path.endsWith("pack.css")
                        || path.toString().startsWith("charts"));
    }

    /**
     * What a rendering left.
     *
     * @param pages pictures of the PDF's pages, in their order
     * @param workbook empty where none was asked for
     */
    public record Shown(Path pdf, List<Path> pages, Optional<Path> workbook) {
        /** Keeps its own copy of the pages. */
        public Shown {
            pages = List.copyOf(pages);
        }
    }

    /**
     * Renders the pack with the templates as they are now: {@code preview.pdf}, {@code preview-1.png} and so on,
     * {@code preview.xlsx}; {@code preview.xml} where what the template wrote is no workbook.
     *
     * @param out where to; made where it is missing, older files of these names are replaced
     * @return the files, with what is to mend; or the problems of {@link PdfPacks#render}, {@link XlsxPacks#render},
     *     or {@code output-failed}
     */
    public Checked<Shown> render(Path out, Part part) {
        return Templates.in(folders, DEADLINE).then(templates -> {
            try {
                Files.createDirectories(out);
                return render(templates, out, part);
            } catch (IOException e) {
                return Checked.refused(List.of(Problem.stops(
                        "output-failed",
                        Place.file(out.toString()),
                        Map.of("reason", String.valueOf(e.getMessage())))));
            }
        });
    }

    private Checked<Shown> render(Templates templates, Path out, Part part) throws IOException {
        Checked<Rendered> printed = PdfPacks.with(templates, paper, fonts).render(pack, figures);
        if (printed.value().isEmpty()) {
            return Checked.refused(printed.problems());
        }
        Rendered rendered = printed.value().get();
        Path pdf = Files.write(out.resolve(NAME + ".pdf"), rendered.pdf().bytes());
        List<Path> pages = pages(rendered.pdf().bytes(), out);
        if (part == Part.PAGES) {
            return Checked.of(new Shown(pdf, pages, Optional.empty()), printed.problems());
        }
        Path workbook = out.resolve(NAME + ".xlsx");
        Path refused = out.resolve(NAME + ".xml");
        Files.deleteIfExists(refused);
        Checked<Written> written = XlsxPacks.leaving(refused, templates).render(pack, rendered.model(), workbook);
        List<Problem> problems = new ArrayList<>(printed.problems());
        problems.addAll(written.problems());
        return written.value().isPresent()
                ? Checked.of(new Shown(pdf, pages, Optional.of(workbook)), problems)
                : Checked.refused(problems);
    }

    private static List<Path> pages(byte[] pdf, Path out) throws IOException {
        List<byte[]> pictures = PagePicture.all(pdf, DOTS_PER_INCH);
        try (DirectoryStream<Path> older = Files.newDirectoryStream(out, NAME + "-*.png")) {
            for (Path page : older) {
                Files.delete(page);
            }
        }
        List<Path> pages = new ArrayList<>();
        for (byte[] picture : pictures) {
            pages.add(Files.write(out.resolve(NAME + "-" + (pages.size() + 1) + ".png"), picture));
        }
        return pages;
    }
}
