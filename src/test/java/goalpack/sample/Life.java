package goalpack.sample;

import goalpack.sample.SampleTicket.Channel;
import goalpack.sample.Step.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happens to one ticket from its creation on, drawn from the team's story. */
final class Life {
    private static final int LIMIT = 240;
    private static final int[][] IN_TIME = {
        {2, 15, 14}, {16, 45, 22}, {46, 90, 22}, {91, 150, 20}, {151, 200, 13}, {201, 239, 9}
    };
    private static final int[][] LATE = {
        {241, 300, 25}, {301, 420, 25}, {421, 600, 25}, {601, 1200, 20}, {1201, 2400, 5}
    };

    private final Story story;
    private final int month;
    private final WorkingHours hours;
    private final Dice dice;
    private final List<Step> steps = new ArrayList<>();
    private Instant now;

    /** @param month months since January 2025 */
    Life(Story story, int month, Instant created, WorkingHours hours, Dice dice) {
        this.story = story;
        this.month = month;
        this.hours = hours;
        this.dice = dice;
        now = created;
        add(Happening.CREATED);
    }

    private void add(Happening what) {
        steps.add(new Step(now, what));
    }

    private void pass(int fromMinutes, int toMinutes) {
        now = now.plus(Duration.ofMinutes(dice.between(fromMinutes, toMinutes))).plusSeconds(dice.between(0, 59));
    }

    private void work(int fromMinutes, int toMinutes) {
        now = hours.after(now, Duration.ofMinutes(dice.mostlySmall(fromMinutes, toMinutes)));
    }

    List<Step> spam() {
        pass(10, 1400);
        add(Happening.DELETED);
        return steps;
    }

    List<Step> merged() {
        work(5, 600);
        add(Happening.MERGED);
        return steps;
    }

    /** Nobody answers: closed after days or weeks, or never. */
    List<Step> unanswered(boolean taken) {
        if (taken) {
            work(20, 400);
            add(Happening.ASSIGNED);
        }
        if (dice.chance(25)) {
            return steps;
        }
        now = hours.after(now, Duration.ofMinutes(dice.mostlySmall(200, dice.chance(250) ? 14_000 : 2_400)));
        add(Happening.SOLVED);
        close();
        return steps;
    }

    List<Step> ordinary(Channel channel, Category category) {
        Instant created = now;
        boolean late = firstReply(channel);
        if (dice.chance(story.stuck().at(month) + (category == Category.REPAIR ? 10 : 0))) {
            stuck(created);
        } else if (dice.chance(Math.min(950, story.oneReply().at(month) + category.ease(month)))) {
            afterOneReply();
        } else {
            afterSeveral();
        }
        if (steps.get(steps.size() - 1).what() == Happening.SOLVED) {
            afterSolved(late);
        }
        return steps;
    }

    private boolean firstReply(Channel channel) {
        Instant created = now;
        boolean quick = channel == Channel.CHAT || channel == Channel.PHONE;
        int minutes = quick ? dice.mostlySmall(1, 12) : minutesToFirstReply();
        boolean atNight = !quick && !hours.openAt(created) && dice.chance(40);
        Instant reply = atNight
                ? created.plus(Duration.ofMinutes(dice.between(4, 90)))
                : hours.after(created, Duration.ofMinutes(minutes));
        long wait = Duration.between(created, reply).toSeconds();
        now = created.plusSeconds(dice.chance(600) ? Math.min(wait, 20) : wait * dice.between(20, 80) / 100);
        add(Happening.ASSIGNED);
        now = reply;
        add(Happening.REPLIED);
        return minutes > LIMIT;
    }

    private int minutesToFirstReply() {
        if (dice.chance(6)) {
            return LIMIT + (dice.chance(400) ? 1 : 0);
        }
        int[][] shape = dice.chance(story.answered().at(month)) ? IN_TIME : LATE;
        int[] weights = new int[shape.length];
        for (int i = 0; i < shape.length; i++) {
            weights[i] = shape[i][2];
        }
        int[] bucket = shape[dice.weighted(weights)];
        return dice.between(bucket[0], bucket[1]);
    }

    private void afterOneReply() {
        if (dice.chance(420)) {
            if (dice.chance(500)) {
                pass(60, 2_000);
                add(Happening.CUSTOMER_WROTE);
            }
            work(200, 1_600);
        }
        add(Happening.SOLVED);
    }

    private void afterSeveral() {
        int more = 1 + dice.weighted(60, 25, 10, 5);
        for (int i = 0; i < more; i++) {
            pass(30, 1_500);
            add(Happening.CUSTOMER_WROTE);
            work(20, 900);
            add(Happening.REPLIED);
        }
        if (dice.chance(250)) {
            work(300, 1_200);
        }
        add(Happening.SOLVED);
    }

    /** Waits for a spare part, a carrier or a refund: more than a month. */
    private void stuck(Instant created) {
        work(30, 600);
        add(Happening.HELD);
        Instant end = created.plus(Duration.ofDays(dice.between(31, 118)));
        while (dice.chance(550)) {
            pass(4 * 1440, 20 * 1440);
            if (!now.isBefore(end)) {
                break;
            }
            add(Happening.CUSTOMER_WROTE);
            work(30, 700);
            add(Happening.REPLIED);
            work(30, 300);
            add(Happening.HELD);
        }
        now = hours.after(later(now, end), Duration.ofMinutes(dice.between(10, 300)));
        if (dice.chance(985)) {
            add(Happening.REPLIED);
            add(Happening.SOLVED);
        }
    }

    private void afterSolved(boolean late) {
        boolean again = dice.chance(story.reopened().at(month));
        boolean wasReopened = again;
        while (again) {
            pass(120, 2_600);
            add(Happening.REOPENED);
            work(20, 700);
            add(Happening.REPLIED);
            work(5, 900);
            add(Happening.SOLVED);
            again = dice.chance(120);
        }
        Instant solved = now;
        if (dice.chance(760)) {
            now = solved.plus(Duration.ofDays(1));
            add(Happening.ASKED);
            if (dice.chance(story.rated().at(month))) {
                pass(20, 2_400);
                add(rating(late, wasReopened));
            }
        }
        now = solved;
        close();
    }

    private Happening rating(boolean late, boolean reopened) {
        int good = story.good().at(month) + 20 - (late ? 90 : 0) - (reopened ? 200 : 0);
        if (dice.chance(good)) {
            return Happening.RATED_GOOD;
        }
        return dice.chance(250) ? Happening.RATED_NEUTRAL : Happening.RATED_BAD;
    }

    private void close() {
        now = now.plus(Duration.ofDays(4));
        add(Happening.CLOSED);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
