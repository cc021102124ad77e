package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** A role that the book does not hold, named by a goal, another role, a review or the mail. */
final class RoleUnknown implements WrittenRule {
    @Override
    public String name() {
        return "role-unknown";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        Written legible = book.legible();
        Stream<Written> named = Stream.of(
                        below(legible, "goals").flatMap(goal -> goal.at("role").stream()),
                        below(legible, "roles").flatMap(role -> role.at("reports-to").stream()),
                        below(legible, "reviews")
                                .flatMap(review -> review.items("packs").stream())
                                .filter(pack -> !isPartner(book, pack.text())))
                .flatMap(names -> names);
        Stream<Written> mailed = legible.at("mail", "to").stream().flatMap(to -> to.keys().values().stream());
        return book.names("roles").stream()
                .flatMap(known -> Stream.concat(
                        named.filter(role -> !known.contains(role.text()))
                                .map(role ->
                                        Problem.stops(name(), role.place(), Likeness.arguments(role.text(), known))),
                        mailed.filter(role -> !known.contains(role.key()) && !isPartner(book, role.key()))
                                .map(role -> Problem.stops(
                                        name(), role.keyPlace(), Likeness.arguments(role.key(), known)))));
    }

    /** Partners get a pack of their own, under their name. */
    private static boolean isPartner(WrittenBook book, String name) {
        return book.names("partners").filter(names -> names.contains(name)).isPresent();
    }

    private static Stream<Written> below(Written book, String key) {
        return book.at(key).map(Written::keys).map(keys -> List.copyOf(keys.values())).orElse(List.of()).stream();
    }
}
