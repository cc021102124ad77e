package goalpack.render;

import static goalpack.render.ExampleGoals.WHOLE;
import static goalpack.render.ExampleGoals.goal;
import static goalpack.render.ExampleGoals.ladder;
import static goalpack.render.ExampleGoals.rate;
import static goalpack.render.ExampleGoals.result;
import static goalpack.render.ExampleGoals.verdict;
import static goalpack.render.ExampleGoals.without;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.score.GoalResult;
import goalpack.score.Interval;
import goalpack.score.Status;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What headlines and the line below them claim. */
class FindingsTest {

    private static GoalResult judged(Metric metric, Status status) {
        return result(
                goal(metric.id(), "director", metric.id(), MetricSpec.plain(metric), ladder("0.6", "0.7", "0.9")),
                WHOLE,
                rate(80, 100),
                verdict(status, "1.1", new Interval(0.71, 0.87)));
    }

    private static GoalResult unjudged(Status status) {
        return result(
                goal("csat", "director", "csat", MetricSpec.plain(Metric.CSAT), ladder("0.6", "0.7", "0.9")),
                WHOLE,
                rate(3, 4),
                without(status, ""));
    }

    private static String page(GoalResult... goals) throws IOException {
        return PdfPacksTest.text(ExamplePacks.managed(List.of(goals), List.of()));
    }

    @Test
    void whatIsTrueOfSeveralGoalsIsSaidOnce() throws IOException {
        String page = page(judged(Metric.FCR, Status.MET), judged(Metric.CSAT, Status.MET));
        assertTrue(page.contains("Solving on first contact and customer satisfaction reach their target"), page);
    }

    @Test
    void aGoalThatCannotBeJudgedIsNotSaidToBeMissed() throws IOException {
        String page = page(unjudged(Status.INSUFFICIENT_DATA));
        assertTrue(page.contains("There are too few tickets to judge customer satisfaction"), page);
        assertFalse(page.contains("not reached"), page);
    }

    @Test
    void aGoalThatIsNotInForceIsNotCountedAmongTheOthers() throws IOException {
        String page = page(judged(Metric.FCR, Status.MET), unjudged(Status.NOT_APPLICABLE));
        assertTrue(page.contains("The goal is reached. 31 tickets came in"), page);
    }
}
