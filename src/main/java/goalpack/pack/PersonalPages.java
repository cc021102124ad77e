package goalpack.pack;

import goalpack.goal.GoalBook;
import goalpack.goal.MetricSpec;
import goalpack.goal.Person;
import goalpack.goal.Privacy;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together the page of a person. */
record PersonalPages(GoalBook book, Ledgers ledgers, Period period, Privacy.Basis basis) {

    PersonalPage of(Scorecard card) {
        return new PersonalPage(
                Counts.of(ledgers, card.scope(), told(period)),
                card,
                card.goals().stream().map(this::months).toList(),
                basis,
                card.scope().person().flatMap(this::above).map(Person::name).orElse(""));
    }

    /** The days of the period since the people were told. */
    private Period told(Period days) {
        return basis.informedOn().isAfter(days.start())
                ? new Period(days.id(), Period.Kind.RANGE, basis.informedOn(), days.end())
                : days;
    }

    private Optional<Person> above(Person person) {
        return book.people().stream()
                .filter(one -> one.id().equals(person.reportsTo()))
                .findFirst();
    }

    /** The calendar months of what was added up, the oldest first. */
    private List<PersonalPage.Month> months(GoalResult result) {
        List<PersonalPage.Month> months = new ArrayList<>();
        Optional<MetricSpec> spec = result.goal().spec();
        if (spec.isPresent() && result.measured().isPresent()) {
            Period all = result.measured().get();
            LocalDate start = all.start();
            while (start.isBefore(all.end())) {
                LocalDate next = start.withDayOfMonth(1).plusMonths(1);
                LocalDate end = next.isBefore(all.end()) ? next : all.end();
                boolean whole = start.getDayOfMonth() == 1 && end.equals(next);
                Period days = new Period(
                        start.toString().substring(0, 7), whole ? Period.Kind.MONTH : Period.Kind.RANGE, start, end);
                months.add(new PersonalPage.Month(days, ledgers.of(spec.get()).measure(result.scope(), days)));
                start = end;
            }
        }
        return months;
    }
}
