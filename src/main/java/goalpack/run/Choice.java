package goalpack.run;

import goalpack.mail.Entry;
import goalpack.mail.Outbox;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries of an outbox are meant. */
record Choice(Outbox outbox, SendRequest request) {

    /** Those asked for; all where nothing was. */
    List<Entry> entries() {
        List<Entry> all = outbox.plan().entries();
        return request.only().isEmpty()
                ? all
                : all.stream()
                        .filter(entry -> request.only().stream().anyMatch(entry::isNamed))
                        .toList();
    }

    /** Those of them that would go out now: in a trial all, else the open ones. */
    List<Entry> going() {
        return request.kind() instanceof SendRequest.Trial
                ? entries()
                : entries().stream()
                        .filter(entry -> outbox.standing(entry).state().isOpen())
                        .toList();
    }

    List<Entry> named(String who) {
        return outbox.plan().entries().stream()
                .filter(entry -> entry.isNamed(who))
                .toList();
    }

    /** The problem that something was named which the outbox does not have. */
    Optional<Problem> unnamed() {
        return Stream.concat(
                        request.only().stream(), request.resolutions().stream().map(SendRequest.Resolution::who))
                .filter(who -> named(who).isEmpty())
                .findFirst()
                .map(who -> Problem.stops(
                        "mail-nobody-named",
                        Place.NONE,
                        Map.of(
                                "found",
                                who,
                                "known",
                                outbox.plan().entries().stream()
                                        .map(entry -> entry.to().address())
                                        .distinct()
                                        .limit(12)
                                        .collect(Collectors.joining(", ")))));
    }
}
