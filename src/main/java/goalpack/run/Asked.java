package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Role;
import goalpack.goal.Unit;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Judges what was asked for against the goal book, before any ticket is read. */
final class Asked {
    private final Request request;
    private final GoalBook book;
    private final List<Problem> problems = new ArrayList<>();

    private Asked(Request request, GoalBook book) {
        this.request = request;
        this.book = book;
    }

    /** The book again, with everything asked for that it does not have. */
    static Checked<BookCheck.ReadBook> of(Request request, BookCheck.ReadBook read) {
        Asked asked = new Asked(request, read.book());
        asked.roles();
        asked.unit();
        asked.language();
        request.period().ifPresent(asked::period);
        asked.problems.addAll(MailCheck.asked(request.mail().mode(), read.book()));
        return Checked.of(read, asked.problems);
    }

    private void roles() {
        List<String> known = book.withPartners().roles().stream().map(Role::id).toList();
        request.roles().stream()
                .filter(role -> !known.contains(role))
                .forEach(role -> add("asked-role-unknown", role, known));
    }

    private void unit() {
        List<String> known = book.units()
                .whole()
                .all()
                .map(Unit::name)
                .filter(name -> !name.isEmpty())
                .toList();
        request.only()
                .filter(only -> !known.contains(only)
                        && book.people().stream().noneMatch(person -> PackList.isCalled(person, only)))
                .ifPresent(unit -> add("asked-unit-unknown", unit, known));
    }

    private void language() {
        String rule = request.language().isPresent() ? "asked-language-unspoken" : "language-unspoken";
        String language = request.language().orElse(book.language());
        problems.addAll(Spoken.faults(rule, language, PackList.templateFolders(request.templates(), book)));
    }

    private void period(String text) {
        problems.addAll(new Periods(book.fiscalYear())
                .read(text, request.today(book.zone()))
                .problems());
    }

    private void add(String rule, String found, List<String> known) {
        problems.add(Problem.stops(
                rule, Place.NONE, Map.of("found", found, "known", String.join(", ", known), "count", known.size())));
    }
}
