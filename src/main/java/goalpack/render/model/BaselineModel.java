package goalpack.render.model;

import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.measure.Measurement;
import goalpack.pack.BaselinePage;
import goalpack.render.text.Quantity;
import goalpack.score.Organisation;
import goalpack.ticket.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The baseline as templates see it. */
final class BaselineModel {
    /** Shares of fewer tickets, and times of fewer, are told as they are. */
    private static final int FEW_TO_SHARE = 10;

    private static final int FEW_TO_TIME = 5;

    private final Making making;

    private BaselineModel(Making making) {
        this.making = making;
    }

    static Map<String, Object> of(Making making, BaselinePage page) {
        BaselineModel model = new BaselineModel(making);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", "baseline");
        map.put("volumes", FrontModel.volumes(making, page.volumes()));
        map.put("figures", page.figures().stream().map(model::row).toList());
        map.put(
                "waits",
                page.waits().stream().map(wait -> TeamModel.wait(making, wait)).toList());
        map.put(
                "columns",
                page.columns().stream()
                        .map(spec -> MetricModel.of(spec, making.wording()))
                        .toList());
        map.put("units", model.parts("unit", page.units(), page.columns()));
        map.put("smallestUnit", page.smallestUnit());
        map.put("categories", model.parts(page.by().header(), page.categories(), page.columns()));
        map.put("by", page.by() == Label.TYPE ? "type" : "category");
        return map;
    }

    private Map<String, Object> row(BaselinePage.Row row) {
        MetricSpec spec = row.spec();
        String id = making.id() + BaselinePage.idOf(spec) + "/";
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("group", Making.word(row.group()));
        map.put("metric", MetricModel.of(spec, making.wording()));
        map.put("statistic", spec.statistic().map(Making::word).orElse("none"));
        spec.limit().ifPresent(limit -> map.put("limit", limit.toMinutes()));
        put(map, id, spec, row.actual());
        if (!map.containsKey("actual")) {
            map.put("reason", reason(spec, row.actual()));
        }
        map.put("previous", past(id + "previous/", spec, row.previous()));
        map.put("lastYear", past(id + "last-year/", spec, row.lastYear()));
        map.put("history", history(id, row));
        return map;
    }

    private void put(Map<String, Object> map, String id, MetricSpec spec, Measurement measurement) {
        Quantity unit = Quantity.of(spec.metric());
        map.put("unit", unit.word());
        measurement
                .value()
                .ifPresent(value -> map.put("actual", making.figures().value(id + "actual", unit, value)));
        map.put("n", making.figures().count(id + "n", measurement.n()));
        map.put("few", isFew(spec, measurement));
        if (unit == Quantity.FRACTION) {
            map.put("hits", making.figures().count(id + "numerator", measurement.numerator()));
        }
        if (unit != Quantity.COUNT && measurement.n() > 0) {
            map.put("basis", MetricModel.basis(spec, measurement.numerator(), measurement.n(), making.wording()));
        }
    }

    private static boolean isFew(MetricSpec spec, Measurement measurement) {
        MetricKind kind = spec.metric().kind();
        return (kind == MetricKind.RATE && measurement.n() < FEW_TO_SHARE)
                || (kind == MetricKind.DISTRIBUTION && measurement.n() < FEW_TO_TIME);
    }

    /** Why there is no figure: exports too short, a column that they lack, or no ticket that it speaks of. */
    private String reason(MetricSpec spec, Measurement measurement) {
        if (measurement.absence().isPresent()) {
            return making.text("reason." + measurement.absence().get().word());
        }
        List<String> missing = MissingColumns.named(making.pack(), spec);
        if (missing.isEmpty() || measurement.leftOut().isEmpty()) {
            return making.text("baseline.reason.none");
        }
        return making.text("reason.column-missing", Map.of("columns", String.join(", ", missing)));
    }

    private Map<String, Object> past(String id, MetricSpec spec, Measurement measurement) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, id, spec, measurement);
        return map;
    }

    private List<Map<String, Object>> history(String id, BaselinePage.Row row) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (BaselinePage.Past past : row.history()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("label", making.wording().dates().label(past.period()));
            map.put("ofYear", making.wording().dates().labelOfYear(past.period()));
            map.put("name", making.wording().dates().period(past.period()));
            map.put("year", String.valueOf(past.period().lastDay().getYear()));
            put(map, id + past.period().id() + "/", row.spec(), past.actual());
            points.add(map);
        }
        return points;
    }

    private List<Map<String, Object>> parts(String kind, List<BaselinePage.Part> parts, List<MetricSpec> columns) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (BaselinePage.Part part : parts) {
            List<Map<String, Object>> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                MetricSpec spec = columns.get(i);
                String id = making.id() + kind + "/" + part.name() + "/"
                        + spec.metric().id() + "/";
                Map<String, Object> cell = new LinkedHashMap<>();
                put(cell, id, spec, part.figures().get(i));
                cells.add(cell);
            }
            rows.add(Map.of("part", name(part), "cells", cells));
        }
        return rows;
    }

    private String name(BaselinePage.Part part) {
        if (part.name().isEmpty()) {
            return making.text("part.none");
        }
        return part.name().equals(Organisation.OTHERS)
                ? making.text("part.others", Map.of("n", part.joined()))
                : part.name();
    }
}
