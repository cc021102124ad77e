package goalpack.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Reads one {@code <sheet>}: writes its rows as they come, keeps what is laid over them for the end. */
final class SheetParser {
    private static final String CHILDREN =
            "<columns>, <print>, <row>, <block>, <table>, <rule>, <data-bar>, <icons>, <choices> or <chart>";

    /** A part that waits until all sheets stand. */
    record Waiting(XSSFSheet sheet, SheetPart part, Attributes place) {}

    private final DescriptionReader reader;
    private final OpenWorkbook book;
    private final SheetSpec spec;
    private final XSSFSheet sheet;
    private final RowWriter rows;
    private final CellParser cells;
    private final PartParser parts;
    private final List<Waiting> waiting = new ArrayList<>();
    private Optional<PrintSpec> print = Optional.empty();

    SheetParser(DescriptionReader reader, OpenWorkbook book, Attributes at) throws DescriptionException {
        this.reader = reader;
        this.book = book;
        this.spec = SheetSpec.parse(at);
        this.sheet = book.createSheet(spec, at);
        this.rows = new RowWriter(book, sheet);
        this.cells = new CellParser(reader);
        this.parts = new PartParser(reader, book.styles());
    }

    List<Waiting> parse() throws DescriptionException {
        reader.locate(spec.name(), "");
        setUp();
        for (Optional<Element> child = reader.child("sheet"); child.isPresent(); child = reader.child("sheet")) {
            part(child.get());
        }
        reader.locate("", "");
        print.ifPresent(spec -> spec.limit(sheet, rows.rows(), rows.columns()));
        if (rows.rows() > GrowingBook.HELD_ROWS) {
            sheet.setDimensionOverride(new CellRangeAddress(0, rows.rows() - 1, 0, Math.max(0, rows.columns() - 1)));
        }
        return waiting;
    }

    private void setUp() {
        sheet.setDisplayGridlines(spec.gridlines());
        sheet.setZoom(spec.zoom());
        spec.tab().ifPresent(color -> sheet.setTabColor(color.excel()));
        if (spec.frozenRows() > 0 || spec.frozenColumns() > 0) {
            sheet.createFreezePane(spec.frozenColumns(), spec.frozenRows());
        }
    }

    private void part(Element element) throws DescriptionException {
        Attributes at = element.attributes();
        switch (element.name()) {
            case "columns" -> {
                at.end();
                columns();
            }
            case "print" -> {
                PrintSpec parsed = PrintSpec.parse(at);
                parsed.apply(sheet);
                print = Optional.of(parsed);
                reader.close("print");
            }
            case "row" -> row(at);
            case "block" -> block(at);
            case "table" -> new TableParser(reader, book, sheet, rows, this::row).parse(at);
            case "rule", "data-bar", "icons", "choices", "chart" ->
                waiting.add(new Waiting(sheet, parts.parse(element), at));
            default -> throw element.unexpected("sheet", CHILDREN);
        }
    }

    private void columns() throws DescriptionException {
        int index = 0;
        for (Optional<Element> child = reader.child("columns"); child.isPresent(); child = reader.child("columns")) {
            if (!child.get().name().equals("column")) {
                throw child.get().unexpected("columns", "<column>");
            }
            Attributes at = child.get().attributes();
            at.required("width", "12");
            int width = at.number("width")
                    .filter(n -> n.signum() > 0 && n.doubleValue() <= 255)
                    .map(n -> (int) Math.round(n.doubleValue() * 256))
                    .orElseThrow(() -> at.fault("width of <column>", "characters, more than 0, at most 255"));
            int count = at.count("count", 1, 1, 1000);
            boolean hidden = at.flag("hidden", false);
            at.end();
            reader.close("column");
            for (int last = index + count; index < last; index++) {
                sheet.setColumnWidth(index, width);
                sheet.setColumnHidden(index, hidden);
            }
        }
    }

    private void block(Attributes at) throws DescriptionException {
        String name = at.required("name", "goals");
        at.end();
        int first = rows.rows();
        for (Optional<Element> child = reader.child("block"); child.isPresent(); child = reader.child("block")) {
            if (!child.get().name().equals("row")) {
                throw child.get().unexpected("block", "<row>");
            }
            row(child.get().attributes());
        }
        if (rows.rows() == first) {
            throw at.fault("<block> " + name + " without a row", "at least one <row>");
        }
        var cells = new CellRangeAddress(first, rows.rows() - 1, 0, Math.max(0, rows.columns() - 1));
        book.name(name, new Region(sheet, cells, List.of()), at);
    }

    private void row(Attributes at) throws DescriptionException {
        StyleSpec style = book.styles().spec(at.text("style").orElse(""), at);
        Optional<Float> height = at.number("height").map(Number::floatValue);
        PageBreak pageBreak = at.choice("break", PageBreak.NONE);
        at.end();
        var row = rows.start(at, style);
        if (pageBreak == PageBreak.BEFORE && row.getRowNum() > 0) {
            sheet.setRowBreak(row.getRowNum() - 1);
        }
        height.ifPresent(row::setHeightInPoints);
        reader.locate(spec.name(), address());
        for (Optional<Element> child = reader.child("row"); child.isPresent(); child = reader.child("row")) {
            rows.cell(row, cells.parse(child.get(), "row"));
            reader.locate(spec.name(), address());
        }
        if (height.isEmpty()) {
            rows.fit(row);
        }
        reader.locate(spec.name(), "");
    }

    /** Where a printed page ends. */
    private enum PageBreak {
        NONE,
        /** The row begins a new one. */
        BEFORE
    }

    private String address() {
        return new CellReference(rows.rows() - 1, rows.nextColumn()).formatAsString();
    }
}
