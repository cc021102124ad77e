package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is judged about a goal book beyond its form. */
public final class Rules {
    /** What stops the book from being understood, in the words it was written in. */
    private static final List<WrittenRule> AS_WRITTEN = List.of(
            // Names that stand for nothing.
            new UnknownMetric(),
            new UnknownField(),
            new UnknownStatus(),
            new CalendarUnknown(),
            new PartnerUnknown(),
            new RoleUnknown(),
            new LevelUnknown(),
            new UnitUnknown(),
            new ParentUnknown(),
            new ZoneUnknown(),
            // What a metric takes.
            new MetricMissing(),
            new ParameterUnknown(),
            new ParameterMissing(),
            new ParameterWord(),
            new StatisticWithoutSample(),
            new AnchorOfSnapshot(),
            // Marks.
            new MarkOfOtherUnit(),
            new RateOutOfRange(),
            new TargetMissing(),
            new PeriodMissing(),
            new GuardrailWithoutLimit(),
            new MilestoneWithoutMark(),
            // The organisation.
            new ExportsMissing(),
            new CascadeCycle(),
            new RoleCycle(),
            new UnitNamedTwice(),
            new UnitDepth(),
            new PasswordInBook());

    /** What is judged once the defaults are in place, by the groups of a good goal. */
    private static final List<AgreedRule> AS_AGREED = List.of(
            // Specific.
            new GoalsOverlap(),
            new VagueText(),
            new TextAndNumberDiffer(),
            // Measurable.
            new DirectionMissing(),
            // Attainable.
            new LadderNotMonotone(),
            new BaselineIsTarget(),
            new TargetNotAboveZero(),
            new TargetIsPerfection(),
            new NoAmbition(),
            new StretchIsTarget(),
            new NoFloor(),
            // Relevant.
            new ParentNotAbove(),
            new IllegalRollUp(),
            new GoalServesNothing(),
            new RoleWithoutGoal(),
            new ParentWithoutChildren(),
            new NoMission(),
            new LoweredWithoutReason(),
            // Time-bound.
            new EndsBeforeStart(),
            new MilestoneOutsideGoal(),
            new LongWithoutMilestone(),
            new AgreedLate(),
            // Few.
            new TooManyGoals(),
            // Owned.
            new OwnerDefaultsToHolder(),
            new NoReason(),
            // Weighted.
            new WeightsDoNotAddUp(),
            new WeightExtreme(),
            // Guarded.
            new NoGuardrail(),
            new GuardrailIsGoal(),
            new GoalsConflict(),
            // Fair.
            new PersonalWithoutBasis(),
            new SingleMetricPerson(),
            new NotInTheirLanguage());

    private Rules() {}

    /** The problems of the book's sound parts as written. */
    public static List<Problem> judge(WrittenBook book) {
        return AS_WRITTEN.stream().flatMap(rule -> rule.judge(book)).toList();
    }

    /** The problems of what the book's sound parts say. */
    public static List<Problem> judge(Draft draft) {
        return AS_AGREED.stream().flatMap(rule -> rule.judge(draft)).toList();
    }

    /** The names of all rules, in the order of the lists. */
    public static List<String> names() {
        return Stream.concat(
                        AS_WRITTEN.stream().map(WrittenRule::name),
                        AS_AGREED.stream().map(AgreedRule::name))
                .toList();
    }
}
