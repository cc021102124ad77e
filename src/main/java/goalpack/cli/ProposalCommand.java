package goalpack.cli;

import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import goalpack.render.text.Wording;
import goalpack.run.BookCheck;
import goalpack.run.Spoken;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code goalpack proposal}. */
@Command(
        name = "proposal",
        mixinStandardHelpOptions = true,
        description = "Prints the goals that are not agreed, objected to or due for review, as a sheet to talk over.")
final class ProposalCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private BookArgument book = new BookArgument();

    ProposalCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Checked<BookCheck.ReadBook> read =
                BookCheck.of(book.in(surroundings)).then(found -> Spoken.of(found, surroundings.templates()));
        String language = read.value().map(found -> found.book().language()).orElse("en");
        Talk talk = new Talk(surroundings, language, surroundings.out());
        if (read.value().isEmpty()) {
            talk.problems(read.problems(), Talk.Detail.ALL);
            return BookCheck.exitCode(read.problems());
        }
        GoalBook goals = read.value().get().book();
        LocalDate today = surroundings.now().atZone(goals.zone()).toLocalDate();
        ProposalSheet sheet = new ProposalSheet(goals, today, Wording.of(talk.messages()));
        if (sheet.lines().isEmpty()) {
            talk.say("console.proposal.none", Map.of("book", book.written().toString()));
        }
        sheet.lines().forEach(surroundings.out()::println);
        return ExitCode.DONE;
    }
}
