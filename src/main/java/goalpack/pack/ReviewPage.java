package goalpack.pack;

import goalpack.period.Period;
import java.util.List;

/**
 * The agenda of a goal review: what was agreed, what was reached, what the year will bring, what is to be decided.
 *
 * @param front the same period as a management report tells it
 * @param parts the periods within the one reviewed, the earliest first
 * @param goals in the order of the front page's
 * @param questions for the talk, each drawn from figures alone
 * @param signs what is worth a look together: questions, too
 */
public record ReviewPage(
        FrontPage front, List<Period> parts, List<Reviewed> goals, List<Question> questions, List<SeenSign> signs)
        implements Page {
    public ReviewPage {
        parts = List.copyOf(parts);
        goals = List.copyOf(goals);
        questions = List.copyOf(questions);
        signs = List.copyOf(signs);
    }
}
