package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Checks what makes Excel offer a repair: schema, relations, identities. */
public final class WorkbookParts {
    private static final Pattern RELATION_USED = Pattern.compile("\\br:(?:id|embed|link)=\"([^\"]+)\"");
    private static final Pattern SHAPE = Pattern.compile("<xdr:cNvPr id=\"([0-9]+)\" name=\"([^\"]+)\"");
    private static final Pattern SERIES = Pattern.compile("<c:ser><c:idx val=\"([0-9]+)\"/><c:order val=\"([0-9]+)\"");
    private static final Pattern RULE = Pattern.compile("<cfRule [^>]*priority=\"([0-9]+)\"");
    private static final Pattern TABLE = Pattern.compile("<table id=\"([0-9]+)\"");

    private WorkbookParts() {}

    public static void check(byte[] workbook) throws Exception {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            Set<String> tables = new HashSet<>();
            for (PackagePart part : parts.getParts()) {
                if (part.isRelationshipPart() || part.getPartName().getName().startsWith("/docProps/")) {
                    continue;
                }
                String name = part.getPartName().getName();
                String xml;
                try (var stream = part.getInputStream()) {
                    xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                }
                valid(name, xml);
                relations(parts, part, xml);
                unique(name, SHAPE, xml, new HashSet<>());
                unique(name, SERIES, xml, new HashSet<>());
                unique(name, RULE, xml, new HashSet<>());
                unique(name, TABLE, xml, tables);
            }
        }
    }

    static void valid(String name, String xml) throws XmlException {
        XmlObject part = parse(name, xml);
        List<XmlError> errors = new ArrayList<>();
        assertTrue(part.validate(new XmlOptions().setErrorListener(errors)), () -> name + ": " + errors);
    }

    private static XmlObject parse(String name, String xml) throws XmlException {
        return switch (name.replaceAll("[0-9]*\\.xml$", "")) {
            case "/xl/workbook" -> WorkbookDocument.Factory.parse(xml);
            case "/xl/styles" -> StyleSheetDocument.Factory.parse(xml);
            case "/xl/sharedStrings" -> SstDocument.Factory.parse(xml);
            case "/xl/worksheets/sheet" -> WorksheetDocument.Factory.parse(xml);
            case "/xl/tables/table" -> TableDocument.Factory.parse(xml);
            case "/xl/drawings/drawing" -> WsDrDocument.Factory.parse(xml);
            case "/xl/charts/chart" -> ChartSpaceDocument.Factory.parse(xml);
            default -> throw new AssertionError("a part nobody checks: " + name);
        };
    }

    private static void relations(OPCPackage parts, PackagePart part, String xml) throws Exception {
        for (PackageRelationship relation : part.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                var target = PackagingURIHelper.createPartName(relation.getTargetURI());
                assertTrue(parts.containPart(target), () -> part + " -> " + relation.getTargetURI());
            }
        }
        Matcher used = RELATION_USED.matcher(xml);
        while (used.find()) {
            assertNotNull(part.getRelationship(used.group(1)), () -> part + " uses " + used.group(1));
        }
    }

    private static void unique(String name, Pattern identity, String xml, Set<String> seen) {
        Matcher found = identity.matcher(xml);
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                assertEquals(
                        true, seen.add(group + ":" + found.group(group)), () -> name + " repeats " + found.group());
            }
        }
    }
}
