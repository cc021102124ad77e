package goalpack.render.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.util.LocaleUtil;

/**
 * Turns the XML description of a workbook into XLSX. The language is described in {@code templates/xlsx/README.md}.
 *
 * <p>The same description gives the same bytes, on any machine and in any thread. Formulas carry the value that the
 * description gives; nothing is evaluated here, and no recalculation is forced: a reader shows our figures at once and
 * follows when somebody changes a cell.
 */
public final class WorkbookWriter {

    /** A writer; it keeps nothing between two workbooks. */
    public WorkbookWriter() {}

    /**
     * Writes one workbook. The target is written whole or not at all; long sheets stream through files beside it.
     *
     * @throws DescriptionException when the description has a fault: the first one, with its place
     * @throws IOException when reading or writing fails
     */
    public Written write(Reader description, Path target) throws DescriptionException, IOException {
        // The library marks chart texts with the thread's language, by default the machine's.
        LocaleUtil.setUserLocale(Locale.ENGLISH);
        try (NearbyFiles nearby = NearbyFiles.of(target)) {
            return write(description, target, nearby);
        } finally {
            LocaleUtil.resetUserLocale();
        }
    }

    private static Written write(Reader description, Path target, NearbyFiles nearby)
            throws DescriptionException, IOException {
        var clean = new CleanReader(description);
        var reader = new DescriptionReader(clean);
        try (OpenWorkbook book = open(reader)) {
            List<SheetParser.Waiting> waiting = parts(reader, book);
            var painter = new PartPainter(book);
            for (SheetParser.Waiting part : waiting) {
                painter.paint(part);
            }
            book.check();
            Path raw = nearby.create();
            try (OutputStream spool = new BufferedOutputStream(Files.newOutputStream(raw))) {
                book.growing().write(spool);
            }
            Path fixed = nearby.create();
            FixedZip.rewrite(raw, fixed);
            Files.move(fixed, target, StandardCopyOption.REPLACE_EXISTING);
            return book.written(clean.replaced());
        }
    }

    private static OpenWorkbook open(DescriptionReader reader) throws DescriptionException {
        Optional<Element> root = reader.child("");
        if (root.isEmpty() || !root.get().name().equals("workbook")) {
            throw reader.fault(
                    root.map(e -> "<" + e.name() + ">").orElse("nothing"), "<workbook> as the outermost element");
        }
        return new OpenWorkbook(WorkbookSpec.parse(root.get().attributes()));
    }

    private static List<SheetParser.Waiting> parts(DescriptionReader reader, OpenWorkbook book)
            throws DescriptionException {
        List<SheetParser.Waiting> waiting = new ArrayList<>();
        List<RangeName> names = new ArrayList<>();
        int sheets = 0;
        for (Optional<Element> child = reader.child("workbook"); child.isPresent(); child = reader.child("workbook")) {
            Element element = child.get();
            switch (element.name()) {
                case "style" -> {
                    book.styles().define(element.attributes());
                    reader.close("style");
                }
                case "name" -> names.add(name(reader, element.attributes()));
                case "sheet" -> {
                    waiting.addAll(new SheetParser(reader, book, element.attributes()).parse());
                    sheets++;
                }
                default -> throw element.unexpected("workbook", "<style>, <name> or <sheet>");
            }
        }
        if (sheets == 0) {
            throw reader.fault("<workbook> without <sheet>", "at least one <sheet>");
        }
        for (RangeName name : names) {
            name.define(book);
        }
        return waiting;
    }

    private static RangeName name(DescriptionReader reader, Attributes at) throws DescriptionException {
        var name = new RangeName(at.required("is", "target"), at.required("range", "a range such as Goals!B2"), at);
        at.end();
        reader.close("name");
        return name;
    }

    /** A name for cells, kept until all sheets stand. */
    private record RangeName(String name, String range, Attributes place) {
        void define(OpenWorkbook book) throws DescriptionException {
            var firstSheet = book.growing().held().getSheetAt(0);
            book.name(name, book.regions().find(range, firstSheet, place), place);
        }
    }
}
