package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.mail.Address;
import goalpack.mail.Attachment;
import goalpack.mail.Entry;
import goalpack.mail.HeaderText;
import goalpack.mail.Letter;
import goalpack.mail.LetterWriter;
import goalpack.mail.PackRows;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.publish.Fingerprint;
import goalpack.publish.PublishedRun;
import goalpack.publish.Slug;
import goalpack.render.Templates;
import goalpack.render.html.RunPage;
import goalpack.render.mail.LetterTexts;
import goalpack.render.model.PackModel;
import goalpack.render.text.Language;
import goalpack.render.text.Wording;
import goalpack.render.view.PagePicture;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the message to each recipient of a run's packs. */
final class Letters {
    private static final int DOTS_PER_INCH = 96;
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PublishedRun run;
    private final GoalBook book;
    private final Templates templates;
    private final Wordings wordings;
    private final Address from;
    private final Instant date;
    private final Optional<Restated> restated;
    private final int most;
    private final Map<String, byte[]> messages = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Letters(
            PublishedRun run,
            GoalBook book,
            Templates templates,
            Wordings wordings,
            Address from,
            Instant date,
            Optional<Restated> restated,
            int most) {
        this.run = run;
        this.book = book;
        this.templates = templates;
        this.wordings = wordings;
        this.from = from;
        this.date = date;
        this.restated = restated;
        this.most = most;
    }

    Map<String, byte[]> messages() {
        return messages;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Writes to everybody who gets the pack. */
    void write(RunPage.Entry pack, List<Recipients.Recipient> recipients) throws IOException {
        if (recipients.isEmpty()) {
            return;
        }
        byte[] pdf = published(pack.pdf());
        Attachment picture = new Attachment(
                new HeaderText(Letter.PICTURE + ".png"), "image/png", PagePicture.first(pdf, DOTS_PER_INCH));
        for (Recipients.Recipient recipient : recipients) {
            for (LetterTexts.Form form : LetterTexts.Form.values()) {
                if (write(pack, recipient, form, picture)) {
                    break;
                }
            }
        }
    }

    private byte[] published(String path) throws IOException {
        return run.file(path).orElseThrow(() -> new IOException(path + " is not as published"));
    }

    /** Whether the message was small enough, or could not be made in any form. */
    private boolean write(RunPage.Entry pack, Recipients.Recipient recipient, LetterTexts.Form form, Attachment picture)
            throws IOException {
        List<Enclosed> enclosed = enclosed(pack, form);
        Wording wording = wordings.of(recipient.language());
        String id = Slug.of(recipient.audience() + " " + recipient.address().address());
        LetterTexts.Occasion occasion = new LetterTexts.Occasion(
                recipient.address().name().text(),
                form,
                enclosed.stream().map(one -> one.attachment().name().text()).toList(),
                restated.map(before -> new LetterTexts.Replaced(before.before(), moved(before, pack, wording))),
                run.place().run());
        Checked<LetterTexts> texts = LetterTexts.of(templates, model(pack, wording), occasion, wording);
        problems.addAll(texts.problems());
        if (!texts.isUsable()) {
            return true;
        }
        Letter letter = letter(id, recipient, texts.value().orElseThrow(), form, picture, enclosed, wording.language());
        byte[] message = LetterWriter.bytes(letter);
        if (message.length > most && form != LetterTexts.Form.NOTICE) {
            return false;
        }
        String file = "messages/" + id + ".eml";
        messages.put(file, message);
        entries.add(new Entry(
                id,
                recipient.person(),
                recipient.address(),
                recipient.audience(),
                pack.pdf().replace(".pdf", ""),
                file,
                Fingerprint.of(message).sha256(),
                enclosed.stream().map(Enclosed::enclosure).toList()));
        return true;
    }

    private Letter letter(
            String id,
            Recipients.Recipient recipient,
            LetterTexts texts,
            LetterTexts.Form form,
            Attachment picture,
            List<Enclosed> enclosed,
            Language language) {
        return new Letter(
                run.place().run() + " " + id,
                from,
                recipient.address(),
                HeaderText.flattened(texts.subject()),
                date,
                language.code(),
                texts.text(),
                texts.html(),
                form == LetterTexts.Form.NOTICE ? Optional.empty() : Optional.of(picture),
                enclosed.stream().map(Enclosed::attachment).toList());
    }

    /** A file on its way, and where it comes from. */
    private record Enclosed(Attachment attachment, String path) {
        Entry.Enclosure enclosure() {
            return new Entry.Enclosure(
                    attachment.name().text(),
                    path,
                    Fingerprint.of(attachment.content()).sha256());
        }
    }

    private List<Enclosed> enclosed(RunPage.Entry pack, LetterTexts.Form form) throws IOException {
        List<Enclosed> enclosed = new ArrayList<>();
        String name = name(pack);
        if (form != LetterTexts.Form.NOTICE) {
            enclosed.add(new Enclosed(
                    new Attachment(new HeaderText(name + ".pdf"), "application/pdf", published(pack.pdf())),
                    pack.pdf()));
        }
        if (form == LetterTexts.Form.FULL && pack.workbook().isPresent()) {
            String path = pack.workbook().get();
            enclosed.add(new Enclosed(new Attachment(new HeaderText(name + ".xlsx"), SHEET, published(path)), path));
        }
        if (form == LetterTexts.Form.LIGHT) {
            byte[] rows = PackRows.of(published(PackRows.FILE), pack.pack().audience());
            enclosed.add(new Enclosed(
                    new Attachment(new HeaderText(name + ".csv"), "text/csv; charset=UTF-8", rows), PackRows.FILE));
        }
        return enclosed;
    }

    /** A name that tells months and units apart in a folder of downloads. */
    private static String name(RunPage.Entry pack) {
        String unit = pack.pack().scope().isWhole()
                ? pack.pack().organisation()
                : pack.pack().scope().name();
        String slug = Slug.of(unit);
        int hash = slug.lastIndexOf('-');
        String plain = hash < 0 ? slug : slug.substring(0, hash);
        return "%s-%s-%s"
                .formatted(pack.pack().period().id(), pack.pack().role(), plain)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "-");
    }

    /** What the pack says, in the reader's words. */
    private PackModel model(RunPage.Entry entry, Wording wording) {
        String code = wording.language().code();
        Pack pack = entry.pack();
        if (code.equals(pack.language())) {
            return entry.model();
        }
        String title = book.role(pack.role())
                .map(role -> role.title().in(code))
                .filter(words -> !words.isEmpty())
                .orElse(pack.roleTitle());
        return PackModel.of(pack.in(code, title), book.paper(), wording);
    }

    private List<LetterTexts.Moved> moved(Restated before, RunPage.Entry pack, Wording wording) {
        MovedText text = new MovedText(book, wording);
        return before.moved().stream()
                .filter(one -> one.audience().equals(pack.pack().audience()))
                .map(one -> new LetterTexts.Moved(text.goal(one), text.before(one), text.after(one)))
                .toList();
    }
}
