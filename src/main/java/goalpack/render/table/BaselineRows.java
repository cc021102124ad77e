package goalpack.render.table;

import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
import goalpack.measure.Measurement;
import goalpack.pack.BaselinePage;
import goalpack.period.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row for each figure of a baseline, in the columns of {@link FigureRows}.
 *
 * <p>The scope is empty for the whole, {@code unit/NAME} or {@code category/NAME} for a part; the goal names the
 * metric with its limit or age. Columns of goals and verdicts stay empty.
 */
public final class BaselineRows {
    private BaselineRows() {}

    public static List<List<String>> of(BaselinePage page, Period period) {
        List<List<String>> rows = new ArrayList<>();
        for (BaselinePage.Row row : page.figures()) {
            rows.add(row(period, "", row.spec(), row.actual(), row.previous(), row.lastYear()));
        }
        addParts(rows, "unit/", page.units(), page.columns(), period);
        addParts(rows, page.by().header() + "/", page.categories(), page.columns(), period);
        return rows;
    }

    private static void addParts(
            List<List<String>> rows,
            String kind,
            List<BaselinePage.Part> parts,
            List<MetricSpec> columns,
            Period period) {
        Measurement none = new Measurement(Optional.empty(), 0, 0, 0, Map.of());
        for (BaselinePage.Part part : parts) {
            for (int i = 0; i < columns.size(); i++) {
                rows.add(row(
                        period,
                        kind + part.name(),
                        columns.get(i),
                        part.figures().get(i),
                        none,
                        none));
            }
        }
    }

    private static List<String> row(
            Period period, String scope, MetricSpec spec, Measurement actual, Measurement previous, Measurement last) {
        MetricKind kind = spec.metric().kind();
        Map<String, String> cells = new HashMap<>();
        cells.put("period", period.id());
        cells.put("review", "baseline");
        cells.put("role", "baseline");
        cells.put("scope", scope);
        cells.put("goal", BaselinePage.idOf(spec));
        cells.put("metric", spec.metric().id());
        cells.put("statistic", spec.statistic().map(Statistic::word).orElse(""));
        cells.put("value", PlainNumber.of(actual.value()));
        cells.put("numerator", kind == MetricKind.DISTRIBUTION ? "" : Long.toString(actual.numerator()));
        cells.put("denominator", kind == MetricKind.RATE ? Long.toString(actual.denominator()) : "");
        cells.put("n", Long.toString(actual.n()));
        cells.put("previous", PlainNumber.of(previous.value()));
        cells.put("last_year", PlainNumber.of(last.value()));
        cells.put("unit", FigureRows.unit(spec.metric()));
        return FigureRows.HEADER.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
