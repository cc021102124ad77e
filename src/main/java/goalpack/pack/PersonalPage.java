package goalpack.pack;

import goalpack.goal.Privacy;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.score.Scorecard;
import java.util.List;

/**
 * A person's own page, for nobody else: their goals over months added up until there is enough to judge.
 *
 * @param volumes of their own tickets
 * @param months for each goal of the scorecard what was added up
 * @param basis what allows the page
 * @param talkTo who may be talked to about it; empty when the people file does not say
 */
public record PersonalPage(
        Volumes volumes, Scorecard scorecard, List<List<Month>> months, Privacy.Basis basis, String talkTo)
        implements Page {
    public PersonalPage {
        months = List.copyOf(months);
    }

    /** A month, or the part of one, that was added up; it has no verdict of its own. */
    public record Month(Period period, Measurement actual) {}
}
