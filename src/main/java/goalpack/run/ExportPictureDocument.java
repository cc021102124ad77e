package goalpack.run;

import goalpack.ingest.FileReport;
import goalpack.ingest.Inspected;
import goalpack.ingest.Namesakes;
import goalpack.ingest.RowMeaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An export as it is read, as a document for programs. */
public final class ExportPictureDocument {
    private ExportPictureDocument() {}

    /**
     * The document.
     *
     * @param picture empty where the file cannot be used; the problems say why
     * @param problems each as {@code check} writes it
     */
    public static Map<String, Object> of(
            String file, Optional<ExportPicture> picture, List<Map<String, Object>> problems) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", file);
        document.put("usable", picture.isPresent());
        picture.ifPresent(found -> put(document, found));
        document.put("problems", problems);
        return document;
    }

    private static void put(Map<String, Object> document, ExportPicture picture) {
        FileReport report = picture.report();
        Inspected reading = picture.reading();
        document.put("profile", report.profile());
        document.put("percentSure", report.percentSure());
        document.put("evidence", reading.evidence().name().toLowerCase(Locale.ROOT));
        document.put("sha256", report.sha256());
        document.put("charset", report.charset());
        document.put("delimiter", report.separator());
        reading.quote().ifPresent(quote -> document.put("quote", quote.toString()));
        reading.escape().ifPresent(escape -> document.put("escape", escape.toString()));
        document.put(
                "reconciliation",
                Map.of(
                        "records", report.records(),
                        "accepted", report.accepted(),
                        "duplicates", report.duplicates(),
                        "filtered", report.filteredRows(),
                        "rejected", report.rejected()));
        document.put("tickets", picture.intake().tickets().size());
        document.put("rows", reading.rows() == RowMeaning.STEP ? "steps" : "tickets");
        picture.stamps().firstArrival().ifPresent(at -> document.put("firstArrival", at.toString()));
        picture.stamps().lastArrival().ifPresent(at -> document.put("lastArrival", at.toString()));
        document.put("zone", reading.zoneless().isPresent() ? "open" : "known");
        document.put(
                "dates",
                reading.orders().stream()
                        .map(order ->
                                Map.of("header", order.header(), "order", order.order(), "ground", order.ground()))
                        .toList());
        document.put(
                "mapped",
                reading.mapped().stream().map(ExportPictureDocument::mapped).toList());
        document.put(
                "unmapped",
                reading.unmapped().stream()
                        .map(one -> Map.of("header", one.header(), "place", one.place(), "examples", one.examples()))
                        .toList());
        document.put(
                "metrics",
                picture.metrics().stream().map(ExportPictureDocument::metric).toList());
        document.put("quality", quality(picture));
    }

    private static Map<String, Object> mapped(Inspected.Mapped one) {
        return Map.of(
                "column", one.column().header(),
                "header", one.header(),
                "place", one.place(),
                "rows", one.rows(),
                "examples", one.examples());
    }

    private static Map<String, Object> metric(MetricUse use) {
        Map<String, List<String>> missing = new TreeMap<>();
        use.missing().forEach((column, wanted) -> missing.put(column.header(), wanted));
        return Map.of(
                "metric", use.metric().id(),
                "possible", use.isPossible(),
                "missing", missing,
                "rows", use.rows(),
                "of", use.of());
    }

    private static Map<String, Object> quality(ExportPicture picture) {
        FileReport report = picture.report();
        Map<String, Object> quality = new LinkedHashMap<>();
        quality.put("rejects", report.rejects());
        quality.put("repairs", report.repairs());
        quality.put("filtered", report.filtered());
        quality.put("unknownStatuses", picture.intake().unknownStatuses());
        quality.put("unknownRatings", picture.intake().unknownRatings());
        quality.put(
                "outOfOrder",
                picture.stamps().disorders().stream()
                        .map(one -> Map.of(
                                "earlier", one.earlier().header(),
                                "later", one.later().header(),
                                "tickets", one.tickets()))
                        .toList());
        quality.put(
                "peopleTwice",
                Namesakes.among(picture.intake().tickets()).stream()
                        .map(pair -> List.of(pair.one(), pair.other()))
                        .toList());
        quality.put("nonexistentStamps", report.nonexistentStamps());
        quality.put("ambiguousStamps", report.ambiguousStamps());
        quality.put("negativeDurations", picture.reading().negativeDurations());
        return quality;
    }
}
