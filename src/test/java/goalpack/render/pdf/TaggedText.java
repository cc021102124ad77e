package goalpack.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a PDF says to a reader of its tags, by the library that did not write it. */
public final class TaggedText {
    /** A part of the structure, its type and what it says in all, outermost first. */
    public record Part(String type, String alternative, String text, List<String> attributes) {}

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder artifacts = new StringBuilder();
    private final StringBuilder unmarked = new StringBuilder();
    private String text = "";

    private TaggedText() {}

    public static TaggedText of(byte[] pdf) throws IOException {
        TaggedText tagged = new TaggedText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                tagged.read(page);
            }
            tagged.text = tagged.walk(document.getDocumentCatalog().getStructureTreeRoot());
        }
        return tagged;
    }

    /** The structure's text in its order, without any spaces. */
    public String text() {
        return text;
    }

    public List<Part> parts() {
        return parts;
    }

    public List<Part> parts(String type) {
        return parts.stream().filter(part -> part.type().equals(type)).toList();
    }

    /** What is painted as an artifact, without any spaces. */
    public String artifacts() {
        return artifacts.toString();
    }

    /** What is painted without a mark, without any spaces. */
    public String unmarked() {
        return unmarked.toString();
    }

    private void read(PDPage page) throws IOException {
        StringBuilder all = new StringBuilder();
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor() {
            @Override
            protected void processTextPosition(TextPosition position) {
                all.append(position.getUnicode());
                super.processTextPosition(position);
            }
        };
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> byMark = marked.computeIfAbsent(page, unknown -> new HashMap<>());
        int seen = 0;
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            String said = said(content);
            seen += said.length();
            if (content.getMCID() >= 0) {
                byMark.merge(
                        content.getMCID(),
                        content.getActualText() == null ? said : bare(content.getActualText()),
                        String::concat);
            } else {
                artifacts.append(said);
            }
        }
        if (seen != bare(all.toString()).length()) {
            unmarked.append(bare(all.toString()));
        }
    }

    private static String said(PDMarkedContent content) {
        return bare(content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining()));
    }

    private String walk(PDStructureNode node) {
        StringBuilder said = new StringBuilder();
        PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
        int at = parts.size();
        if (node instanceof PDStructureElement element) {
            parts.add(new Part(element.getStructureType(), "", "", List.of()));
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                said.append(walk(inner));
            } else if (kid instanceof Integer mark) {
                said.append(said(page, mark));
            } else if (kid instanceof PDMarkedContentReference reference) {
                said.append(said(reference.getPage(), reference.getMCID()));
            }
        }
        if (node instanceof PDStructureElement element) {
            String alternative = element.getAlternateDescription();
            parts.set(
                    at,
                    new Part(
                            element.getStructureType(),
                            alternative == null ? "" : alternative,
                            said.toString(),
                            attributes(element)));
        }
        return said.toString();
    }

    private String said(@Nullable PDPage page, int mark) {
        Map<Integer, String> byMark = page == null ? null : marked.get(page);
        return byMark == null ? "" : byMark.getOrDefault(mark, "");
    }

    private static List<String> attributes(PDStructureElement element) {
        return element.getCOSObject().getCOSDictionary(COSName.A) == null
                ? List.of()
                : element.getCOSObject().getCOSDictionary(COSName.A).entrySet().stream()
                        .map(entry -> entry.getKey().getName() + "=" + entry.getValue())
                        .sorted()
                        .toList();
    }

    /** A text without spaces, which the layout trims at the ends of lines. */
    public static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
