package goalpack.render.html;

import goalpack.pack.LastPage;
import goalpack.pack.Pack;
import goalpack.period.Period;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.problem.Severity;
import goalpack.render.Templates;
import goalpack.render.model.NoticedText;
import goalpack.render.model.PackModel;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.text.ProblemText;
import goalpack.render.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published run at a glance, as {@code index.html}: opens from disk, needs no script and loads nothing.
 *
 * @param packs in the order of roles and units
 * @param personal how many pages of single persons there are besides, which are for them alone
 * @param failed packs that could not be made
 */
public record RunPage(
        List<Entry> packs, int personal, List<Failed> failed, LastPage sources, int tickets, List<Problem> problems) {
    private static final String TEMPLATE = "html/index.ftlx";

    /**
     * A pack with its files beside the page.
     *
     * @param pdf relative
     * @param workbook relative; empty when there is none
     */
    public record Entry(Pack pack, PackModel model, String pdf, Optional<String> workbook) {}

    /**
     * A pack that could not be made.
     *
     * @param name role and unit
     * @param reason what stopped it
     */
    public record Failed(String name, Problem reason) {}

    /** The page in the language. */
    public Checked<String> html(Templates templates, String language, Title title) {
        Language spoken = Language.of(language).orElse(Language.EN);
        Checked<Messages> messages = MessageFiles.read(templates.folders(), spoken);
        if (messages.value().isEmpty()) {
            return Checked.refused(messages.problems());
        }
        Wording wording = Wording.of(messages.value().get());
        return templates.fill(TEMPLATE, model(wording, title), wording);
    }

    /**
     * What the page is called.
     *
     * @param review the cycle's word
     */
    public record Title(String organisation, Period period, String review) {}

    private Map<String, Object> model(Wording wording, Title title) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("organisation", title.organisation());
        root.put("period", wording.dates().period(title.period()));
        root.put("review", title.review());
        root.put("language", wording.language().code());
        root.put(
                "pack",
                packs.isEmpty()
                        ? Map.of("paper", "a4")
                        : Map.copyOf((Map<?, ?>) packs.getFirst().model().root().getOrDefault("pack", Map.of())));
        root.put("packs", packs.stream().map(RunPage::entry).toList());
        root.put("personal", personal);
        root.put(
                "failed",
                failed.stream()
                        .map(one -> Map.of("name", one.name(), "problem", problem(one.reason(), wording)))
                        .toList());
        root.put("problems", groups(wording));
        root.put("files", sources.files().stream().map(RunPage::file).toList());
        root.put("noticed", noticed(wording));
        root.put("totals", totals());
        root.put("tickets", tickets);
        root.put("events", events());
        root.put("unmappedPeople", sources.unmappedPeople());
        root.put("unattributed", sources.unattributed());
        root.put("run", sources.runId());
        root.put("version", sources.version());
        return root;
    }

    private static Map<String, Object> entry(Entry entry) {
        Map<String, Object> map = new LinkedHashMap<>(entry.model().root());
        map.put("pdf", entry.pdf());
        entry.workbook().ifPresent(workbook -> map.put("workbook", workbook));
        return map;
    }

    private List<Map<String, Object>> groups(Wording wording) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Map<String, Object>> found = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .map(problem -> problem(problem, wording))
                    .toList();
            if (!found.isEmpty()) {
                groups.add(Map.of("severity", severity.letter(), "problems", found));
            }
        }
        return groups;
    }

    private static Map<String, Object> problem(Problem problem, Wording wording) {
        ProblemText text = ProblemText.of(problem, wording.messages());
        return Map.of(
                "rule", problem.rule(),
                "place", problem.place().toString(),
                "found", text.found(),
                "expected", text.expected(),
                "remedy", text.remedy());
    }

    private static Map<String, Object> file(LastPage.SourceFile file) {
        return Map.of(
                "name", file.name(),
                "sha256", file.sha256(),
                "records", file.records(),
                "accepted", file.accepted(),
                "duplicates", file.duplicates(),
                "filtered", file.filtered(),
                "rejected", file.rejected(),
                "repaired", file.repaired());
    }

    private List<Map<String, Object>> noticed(Wording wording) {
        return sources.noticed().stream()
                .map(one -> Map.<String, Object>of(
                        "text", NoticedText.of(one, wording.messages()),
                        "n", one.count()))
                .toList();
    }

    private Map<String, Object> events() {
        List<LastPage.SourceFile> files = holding(LastPage.Holds.EVENTS);
        long made = sources.noticed().stream()
                .filter(one -> one.kind() == LastPage.Noticed.Kind.MADE_OF_EVENTS)
                .mapToLong(LastPage.Noticed::count)
                .sum();
        return Map.of(
                "files",
                files.size(),
                "records",
                files.stream().mapToLong(LastPage.SourceFile::records).sum(),
                "accepted",
                files.stream().mapToLong(LastPage.SourceFile::accepted).sum(),
                "made",
                made);
    }

    private List<LastPage.SourceFile> holding(LastPage.Holds rows) {
        return sources.files().stream().filter(file -> file.holds() == rows).toList();
    }

    private Map<String, Object> totals() {
        List<LastPage.SourceFile> files = holding(LastPage.Holds.TICKETS);
        return Map.of(
                "records",
                        files.stream().mapToLong(LastPage.SourceFile::records).sum(),
                "accepted",
                        files.stream().mapToLong(LastPage.SourceFile::accepted).sum(),
                "duplicates",
                        files.stream()
                                .mapToLong(LastPage.SourceFile::duplicates)
                                .sum(),
                "filtered",
                        files.stream().mapToLong(LastPage.SourceFile::filtered).sum(),
                "rejected",
                        files.stream().mapToLong(LastPage.SourceFile::rejected).sum(),
                "repaired",
                        files.stream().mapToLong(LastPage.SourceFile::repaired).sum());
    }
}
