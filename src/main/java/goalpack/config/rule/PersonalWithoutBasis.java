package goalpack.config.rule;

import goalpack.goal.Role;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A review that makes pages about single persons in a book that names no basis for them. */
final class PersonalWithoutBasis implements AgreedRule {
    @Override
    public String name() {
        return "personal-without-basis";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        if (draft.written().whole().at("personal").isPresent()) {
            return Stream.of();
        }
        return draft.written().sound().at("reviews").stream()
                .flatMap(reviews -> reviews.keys().values().stream())
                .flatMap(review -> review.items("packs").stream())
                .filter(pack -> draft.book()
                        .role(pack.text())
                        .filter(role -> role.covers() instanceof Role.Coverage.Personal)
                        .isPresent())
                .map(pack -> Problem.stops(name(), pack.place(), Map.of("role", pack.text())));
    }
}
