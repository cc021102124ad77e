package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.pack.Pack;
import goalpack.render.html.RunPage;
import goalpack.render.model.PackModel;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Wording;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells packs again in one language, for a page or letter that speaks of them.
 *
 * @param folders of templates
 */
record Retold(GoalBook book, List<Path> folders, String language) {

    /** The packs with their words in the language; as they are where they speak it already. */
    List<RunPage.Entry> of(List<RunPage.Entry> packs) {
        if (packs.stream().allMatch(entry -> entry.pack().language().equals(language))) {
            return packs;
        }
        return Language.of(language)
                .flatMap(spoken -> MessageFiles.read(folders, spoken).value())
                .map(Wording::of)
                .map(wording ->
                        packs.stream().map(entry -> retold(entry, wording)).toList())
                .orElse(packs);
    }

    private RunPage.Entry retold(RunPage.Entry entry, Wording wording) {
        Pack pack = entry.pack();
        String title =
                book.role(pack.role()).map(role -> role.title().in(language)).orElse(pack.roleTitle());
        Pack told = pack.in(language, title);
        return new RunPage.Entry(told, PackModel.of(told, book.paper(), wording), entry.pdf(), entry.workbook());
    }
}
