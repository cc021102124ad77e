package goalpack.run;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.text.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the languages that a run's readers want. */
final class Wordings {
    private final Wording own;
    private final Map<Language, Wording> all;

    private Wordings(Wording own, Map<Language, Wording> all) {
        this.own = own;
        this.all = all;
    }

    /**
     * Reads them.
     *
     * @param folders of templates, the strongest last
     * @param language of the run; English where it is not spoken
     * @param readers languages that readers want; those that are not spoken are passed over
     * @return else the problems of the message files
     */
    static Checked<Wordings> read(List<Path> folders, String language, Stream<String> readers) {
        List<Language> spoken = MessageFiles.spoken(folders);
        Language run = Language.of(language).filter(spoken::contains).orElse(Language.EN);
        Map<Language, Wording> all = new EnumMap<>(Language.class);
        List<Problem> problems = new ArrayList<>();
        Stream<Language> wanted =
                readers.flatMap(code -> Language.of(code).stream()).filter(spoken::contains);
        Stream.concat(Stream.of(run), wanted).distinct().forEach(each -> {
            Checked<Messages> messages = MessageFiles.read(folders, each);
            problems.addAll(messages.problems());
            messages.value().ifPresent(words -> all.put(each, Wording.of(words)));
        });
        return problems.isEmpty()
                ? Checked.of(new Wordings(Objects.requireNonNull(all.get(run)), all))
                : Checked.refused(problems);
    }

    /** The run's. */
    Wording own() {
        return own;
    }

    /** The reader's, else the run's. */
    Wording of(String language) {
        return Language.of(language)
                .flatMap(known -> Optional.ofNullable(all.get(known)))
                .orElse(own);
    }
}
