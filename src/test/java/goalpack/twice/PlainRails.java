package goalpack.twice;

import goalpack.goal.Direction;
import goalpack.goal.Scope;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;

/** Guardrails once more: whether they held, and what a broken one does. */
record PlainRails(PlainJudge judge, int yearStarts, PlainDays run, LocalDate asOf) {

    String state(PlainGoal.Rail rail, PlainGoal goal, Scope scope, PlainDays measured) {
        PlainDays now = measured.within(PlainJudge.NEVER, asOf);
        PlainValue value = judge.value(rail.spec(), scope, now);
        PlainDays earlier;
        if (rail.worse().isPresent() && rail.against().equals("baseline")) {
            LocalDate began = judge.first(goal).equals(PlainJudge.NEVER)
                    ? PlainDays.yearStart(run.first(), yearStarts)
                    : judge.first(goal);
            earlier = PlainDays.around(began, run.months(), yearStarts).before();
        } else {
            earlier = judge.spoken(goal, run).before();
            LocalDate asLong = earlier.first().plusDays(now.count() - 1);
            boolean over = !now.last().isBefore(judge.spoken(goal, run).last());
            earlier = over ? earlier : earlier.within(PlainJudge.NEVER, asLong);
        }
        PlainValue before = judge.value(rail.spec(), scope, earlier);
        if (value.value().isEmpty() || value.n() < PlainJudge.leastN(rail.spec())) {
            return "NO_DATA";
        }
        BigFraction actual = value.value().get();
        boolean broken =
                rail.limit().filter(limit -> !holds(rail.sign(), actual, limit)).isPresent();
        boolean comparable = before.value().isPresent() && before.n() >= PlainJudge.leastN(rail.spec());
        if (rail.worse().isPresent() && comparable) {
            BigFraction rise = actual.subtract(before.value().get());
            boolean higherIsBetter = rail.spec().metric().direction() == Direction.HIGHER;
            broken |= (higherIsBetter ? rise.negate() : rise)
                            .compareTo(rail.worse().get())
                    > 0;
        }
        if (broken) {
            return "BREACHED";
        }
        return rail.limit().isPresent() || comparable ? "OK" : "NO_DATA";
    }

    private static boolean holds(String sign, BigFraction value, BigFraction limit) {
        int order = value.compareTo(limit);
        return switch (sign) {
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            case ">=" -> order >= 0;
            default -> order > 0;
        };
    }

    /** What a broken guardrail does: nothing, at most partly and a half, or missed and nothing. */
    static PlainJudge.Result lowered(PlainJudge.Result result, String policy) {
        if (policy.equals("flag") || result.score().isEmpty()) {
            return result;
        }
        boolean veto = policy.equals("veto");
        BigFraction most = veto ? BigFraction.ZERO : BigFraction.of(1, 2);
        String status = switch (result.status()) {
            case "EXCEEDED", "MET" -> veto ? "MISSED" : "PARTLY";
            case "PARTLY" -> veto ? "MISSED" : "PARTLY";
            case "SECURED", "ON_TRACK" -> veto ? "OFF_TRACK" : "AT_RISK";
            case "AT_RISK" -> veto ? "OFF_TRACK" : "AT_RISK";
            default -> result.status();
        };
        return new PlainJudge.Result(
                result.value(),
                result.marks(),
                status,
                result.attainment(),
                result.score().map(score -> score.compareTo(most) > 0 ? most : score),
                result.evidence(),
                result.rails());
    }
}
