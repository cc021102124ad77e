package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Roles that report to each other in a circle. */
final class RoleCycle implements WrittenRule {
    @Override
    public String name() {
        return "role-cycle";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        Map<String, Written> roles =
                book.legible().at("roles").map(Written::keys).orElse(Map.of());
        Map<String, String> above = new HashMap<>();
        roles.forEach((id, role) -> role.text("reports-to").ifPresent(upper -> above.put(id, upper)));
        return Circles.in(roles.keySet(), above)
                .map(circle -> Problem.stops(
                        name(),
                        book.legible()
                                .at("roles", circle.getFirst(), "reports-to")
                                .map(Written::place)
                                .orElseThrow(),
                        Map.of("circle", String.join(" → ", circle))));
    }
}
