package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The named styles of a workbook and the Excel styles made of them, each combination once. */
final class Styles {
    private record Key(StyleSpec spec, boolean quoted) {}

    private final XSSFWorkbook book;
    private final Map<String, StyleSpec> named = new LinkedHashMap<>();
    /** Styles on top of each other, by the list of their names. */
    private final Map<String, StyleSpec> together = new HashMap<>();

    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final Map<StyleSpec, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook book, String font, BigDecimal size) {
        this.book = book;
        XSSFFont standard = book.getFontAt(0);
        standard.setFontName(font);
        standard.setFontHeight(size.doubleValue());
    }

    void define(Attributes attributes) throws DescriptionException {
        String name = attributes.required("name", "head");
        StyleSpec spec = StyleSpec.parse(attributes);
        attributes.end();
        if (name.chars().anyMatch(Character::isWhitespace)) {
            throw attributes.fault("style name \"" + name + "\"", "a name without spaces");
        }
        if (named.put(name, spec) != null) {
            throw attributes.fault("a second style " + name, "one style of a name");
        }
    }

    /** The styles of a list of names, put on top of each other in that order. */
    StyleSpec spec(String names, Attributes place) throws DescriptionException {
        StyleSpec known = together.get(names);
        if (known != null) {
            return known;
        }
        StyleSpec spec = laid(names, place);
        together.put(names, spec);
        return spec;
    }

    private StyleSpec laid(String names, Attributes place) throws DescriptionException {
        StyleSpec spec = StyleSpec.EMPTY;
        for (String name : names.strip().split("\\s+", -1)) {
            if (name.isEmpty()) {
                continue;
            }
            StyleSpec upper = named.get(name);
            if (upper == null) {
                throw place.fault("style " + name, known());
            }
            spec = spec.with(upper);
        }
        return spec;
    }

    private String known() {
        return named.isEmpty()
                ? "one of the styles of this workbook; it has none"
                : "one of: " + String.join(", ", named.keySet());
    }

    XSSFCellStyle style(StyleSpec spec) {
        return made.computeIfAbsent(new Key(spec, false), this::make);
    }

    /** The style for a text that a spreadsheet could take for a formula. */
    XSSFCellStyle quoted(StyleSpec spec) {
        return made.computeIfAbsent(new Key(spec, true), this::make);
    }

    private XSSFCellStyle make(Key key) {
        StyleSpec spec = key.spec();
        XSSFCellStyle style = book.createCellStyle();
        style.setQuotePrefixed(key.quoted());
        style.setFont(font(spec));
        spec.color(StyleProperty.FILL).ifPresent(color -> {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(color.excel());
        });
        spec.get(StyleProperty.FORMAT)
                .ifPresent(format -> style.setDataFormat(book.createDataFormat().getFormat(format)));
        spec.get(StyleProperty.ALIGN).ifPresent(align -> style.setAlignment(horizontal(align)));
        style.setVerticalAlignment(vertical(spec.get(StyleProperty.VALIGN).orElse("top")));
        style.setWrapText(spec.is(StyleProperty.WRAP));
        spec.get(StyleProperty.INDENT).ifPresent(indent -> indent(style, Short.parseShort(indent)));
        border(style, spec, StyleProperty.BORDER_TOP, BorderSide.TOP);
        border(style, spec, StyleProperty.BORDER_BOTTOM, BorderSide.BOTTOM);
        border(style, spec, StyleProperty.BORDER_LEFT, BorderSide.LEFT);
        border(style, spec, StyleProperty.BORDER_RIGHT, BorderSide.RIGHT);
        return style;
    }

    /** An indent shows only where the side is named. */
    private static void indent(XSSFCellStyle style, short steps) {
        if (steps > 0 && style.getAlignment() == HorizontalAlignment.GENERAL) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        style.setIndention(steps);
    }

    private XSSFFont font(StyleSpec spec) {
        var own = new HashMap<>(spec.properties());
        own.keySet()
                .retainAll(Set.of(
                        StyleProperty.FONT,
                        StyleProperty.SIZE,
                        StyleProperty.BOLD,
                        StyleProperty.ITALIC,
                        StyleProperty.UNDERLINE,
                        StyleProperty.COLOR));
        return own.isEmpty() ? book.getFontAt(0) : fonts.computeIfAbsent(new StyleSpec(own), this::makeFont);
    }

    private XSSFFont makeFont(StyleSpec spec) {
        XSSFFont standard = book.getFontAt(0);
        XSSFFont font = book.createFont();
        font.setCharSet(FontCharset.DEFAULT);
        font.setFontName(spec.get(StyleProperty.FONT).orElse(standard.getFontName()));
        font.setFontHeight(
                spec.get(StyleProperty.SIZE).map(Double::parseDouble).orElse(standard.getFontHeight() / 20.0));
        font.setBold(spec.is(StyleProperty.BOLD));
        font.setItalic(spec.is(StyleProperty.ITALIC));
        if (spec.is(StyleProperty.UNDERLINE)) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        // XSSFFont.setColor would drop the opaque byte that the schema asks for.
        spec.color(StyleProperty.COLOR)
                .ifPresent(color -> font.getCTFont().addNewColor().setRgb(color.argb()));
        return font;
    }

    private static void border(XSSFCellStyle style, StyleSpec spec, StyleProperty property, BorderSide side) {
        String written = spec.get(property).orElse("none");
        if (written.equals("none")) {
            return;
        }
        int space = written.indexOf(' ');
        BorderStyle line = switch (written.substring(0, space)) {
            case "hair" -> BorderStyle.HAIR;
            case "thin" -> BorderStyle.THIN;
            case "medium" -> BorderStyle.MEDIUM;
            default -> BorderStyle.THICK;
        };
        switch (side) {
            case TOP -> style.setBorderTop(line);
            case BOTTOM -> style.setBorderBottom(line);
            case LEFT -> style.setBorderLeft(line);
            default -> style.setBorderRight(line);
        }
        Color.parse(written.substring(space + 1)).ifPresent(color -> style.setBorderColor(side, color.excel()));
    }

    private static HorizontalAlignment horizontal(String word) {
        return switch (word) {
            case "left" -> HorizontalAlignment.LEFT;
            case "center" -> HorizontalAlignment.CENTER;
            default -> HorizontalAlignment.RIGHT;
        };
    }

    private static VerticalAlignment vertical(String word) {
        return switch (word) {
            case "top" -> VerticalAlignment.TOP;
            case "middle" -> VerticalAlignment.CENTER;
            default -> VerticalAlignment.BOTTOM;
        };
    }
}
