package goalpack.run;

import goalpack.config.Profiles;
import goalpack.goal.ExportSource;
import goalpack.goal.Metric;
import goalpack.ingest.Coverage;
import goalpack.ingest.Exports;
import goalpack.ingest.FileReport;
import goalpack.ingest.Inspected;
import goalpack.ingest.Inspection;
import goalpack.ingest.Intake;
import goalpack.problem.Checked;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What can be told of one export before there is a goal book.
 *
 * @param file its name as given
 * @param metrics the whole catalogue
 */
public record ExportPicture(
        String file,
        FileReport report,
        Inspected reading,
        List<MetricUse> metrics,
        StampQuality stamps,
        Intake intake) {
    public ExportPicture {
        metrics = List.copyOf(metrics);
    }

    /**
     * Looks at one file; a question of zone or date order stands beside the picture, as a problem that would stop a run.
     *
     * @param folder what the file is beside
     * @param profile {@code auto}, or the name of the one that reads it
     * @param asked what is known of the file better than a look at it tells
     */
    public static Checked<ExportPicture> of(
            Path folder, String file, String profile, CsvCopy.Asked asked, Watcher watcher) {
        ExportSource source = ExportSource.of("export", file, profile);
        Checked<Inspection> inspected = Exports.inspect(
                folder,
                source,
                Profiles.builtIn(),
                asked.overrides(),
                (done, total) -> watcher.at(Watcher.Step.READ, done, total));
        return new Checked<>(
                inspected.value().filter(found -> !found.files().isEmpty()).map(found -> of(file, found)),
                inspected.problems());
    }

    private static ExportPicture of(String file, Inspection inspection) {
        Intake intake = inspection.intake();
        Coverage coverage = intake.coverage().getFirst();
        return new ExportPicture(
                file,
                intake.files().getFirst(),
                inspection.files().getFirst(),
                Arrays.stream(Metric.values())
                        .map(metric -> MetricUse.of(metric, coverage))
                        .toList(),
                StampQuality.of(intake.tickets()),
                intake);
    }

    /** The exit code that a file with these problems, of which one stops, comes to. */
    public static int exitCode(Checked<ExportPicture> picture) {
        return picture.value().isPresent() ? Outcome.End.PUBLISHED.exitCode() : CsvCopy.exitCode(picture.problems());
    }
}
