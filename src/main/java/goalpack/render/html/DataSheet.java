package goalpack.render.html;

import goalpack.goal.GoalBook;
import goalpack.goal.MailRules;
import goalpack.goal.Privacy;
import goalpack.problem.Checked;
import goalpack.render.Templates;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.text.Wording;
import goalpack.ticket.Column;
import goalpack.ticket.Flag;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.TicketKey;
import goalpack.ticket.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a run reads, keeps and sends, and for how long, as {@code data-sheet.html}: for whoever asks what is done with data
 * of people.
 *
 * @param columns that some row fills, by source
 * @param roles ids of those that get packs, in the order of the review
 */
public record DataSheet(GoalBook book, SortedMap<String, Set<Column>> columns, List<String> roles, String run) {
    private static final String TEMPLATE = "html/data-sheet.ftlx";

    private static final Set<Column> OF_PEOPLE =
            Set.of(Label.ASSIGNEE, Label.REQUESTER, Label.ORGANISATION, Label.CSAT_AGENT, Label.CREATED_BY_ROLE);

    /** The page in the language. */
    public Checked<String> html(Templates templates, String language) {
        Language spoken = Language.of(language).orElse(Language.EN);
        Checked<Messages> messages = MessageFiles.read(templates.folders(), spoken);
        if (messages.value().isEmpty()) {
            return Checked.refused(messages.problems());
        }
        Wording wording = Wording.of(messages.value().get());
        return templates.fill(TEMPLATE, model(wording), wording);
    }

    private Map<String, Object> model(Wording wording) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("organisation", book.organisation());
        root.put("language", wording.language().code());
        root.put("run", run);
        root.put("sources", columns.entrySet().stream().map(DataSheet::source).toList());
        root.put("smallest", book.settings().smallestUnit());
        Privacy privacy = book.settings().privacy();
        privacy.keptMonths().ifPresent(months -> root.put("months", months));
        privacy.personal().ifPresent(basis -> root.put("personal", basis(basis, wording)));
        book.mail()
                .ifPresent(mail -> root.put(
                        "mail",
                        roles.stream().map(role -> role(mail, role, wording)).toList()));
        return root;
    }

    private static Map<String, Object> source(Map.Entry<String, Set<Column>> source) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Column column : Column.all()) {
            if (source.getValue().contains(column)) {
                groups.computeIfAbsent(group(column), any -> new ArrayList<>()).add(column.header());
            }
        }
        return Map.of(
                "name",
                source.getKey(),
                "groups",
                groups.entrySet().stream()
                        .map(group -> Map.of("kind", group.getKey(), "columns", group.getValue()))
                        .toList());
    }

    private static String group(Column column) {
        if (OF_PEOPLE.contains(column)) {
            return "people";
        }
        return switch (column) {
            case TicketKey key -> "ticket";
            case JourneyStep step -> "stamps";
            case Label label -> "labels";
            case Tally tally -> "counts";
            case Given given -> "durations";
            case Flag flag -> "flags";
            case Survey survey -> "surveys";
            case Told told -> "events";
        };
    }

    private static Map<String, Object> basis(Privacy.Basis basis, Wording wording) {
        return Map.of(
                "basis", basis.basis(),
                "informedOn", wording.dates().day(basis.informedOn()),
                "until", wording.dates().day(basis.until()));
    }

    private Map<String, Object> role(MailRules mail, String role, Wording wording) {
        return Map.of(
                "title",
                title(role, wording),
                "to",
                mail.to(role).stream().map(word -> reader(word, wording)).toList());
    }

    private String title(String role, Wording wording) {
        return book.role(role)
                .map(found -> found.title().in(wording.language().code()))
                .filter(title -> !title.isEmpty())
                .orElse(role);
    }

    private String reader(String word, Wording wording) {
        return switch (word) {
            case MailRules.HOLDER -> wording.text("data.reader", Map.of("who", "holder"));
            case MailRules.REPORTS_TO -> wording.text("data.reader", Map.of("who", "above"));
            default -> title(word, wording);
        };
    }
}
