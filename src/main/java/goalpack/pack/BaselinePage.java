package goalpack.pack;

import goalpack.goal.MetricSpec;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.ticket.Label;
import java.util.List;

/**
 * What the desk does today, told from its exports alone: no goals, so no verdicts.
 *
 * @param figures each measured over all tickets, in the order of the groups
 * @param waits how long customers waited for each step that the exports tell of
 * @param columns what the tables of parts show
 * @param units the parts that may be shown, others joined; empty when none may
 * @param smallestUnit units with fewer people are not shown alone
 * @param categories the largest first, the rest joined
 * @param by which field the categories are
 */
public record BaselinePage(
        Volumes volumes,
        List<Row> figures,
        List<TeamPage.Wait> waits,
        List<MetricSpec> columns,
        List<Part> units,
        int smallestUnit,
        List<Part> categories,
        Label by)
        implements Page {
    public BaselinePage {
        figures = List.copyOf(figures);
        waits = List.copyOf(waits);
        columns = List.copyOf(columns);
        units = List.copyOf(units);
        categories = List.copyOf(categories);
    }

    /** What a figure is called in files: its metric, with the limit or age in hours, {@code first-reply-within-4h}. */
    public static String idOf(MetricSpec spec) {
        return spec.metric().id()
                + spec.limit()
                        .or(spec::age)
                        .map(length -> "-" + length.toHours() + "h")
                        .orElse("");
    }

    /** Which part of the desk's work a figure tells of. */
    public enum Group {
        VOLUME,
        FIRST_ANSWER,
        SOLVING,
        FIRST_CONTACT,
        SATISFACTION,
        OPEN
    }

    /**
     * One way to measure the whole.
     *
     * @param previous of the period before
     * @param lastYear of the same period a year before
     * @param history the period itself last; none from before the first ticket
     */
    public record Row(
            Group group,
            MetricSpec spec,
            Measurement actual,
            Measurement previous,
            Measurement lastYear,
            List<Past> history) {
        public Row {
            history = List.copyOf(history);
        }
    }

    /** What one period came to. */
    public record Past(Period period, Measurement actual) {}

    /**
     * A unit or a category.
     *
     * @param name empty where the tickets state none
     * @param joined how many it stands for; 1 for one of its own
     * @param figures one for each of the page's columns
     */
    public record Part(String name, int joined, List<Measurement> figures) {
        public Part {
            figures = List.copyOf(figures);
        }
    }
}
