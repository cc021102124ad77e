package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.goal.Clock;
import goalpack.goal.Partner;
import goalpack.goal.Review;
import goalpack.goal.Role;
import goalpack.goal.Texts;
import goalpack.goal.Unit;
import goalpack.goal.Units;
import goalpack.ticket.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Binds units, roles, partners and reviews. */
final class OrganisationBinder {
    private OrganisationBinder() {}

    static Units units(Written book) {
        Optional<Written> written = book.at("units");
        Map<String, String> calendars = new TreeMap<>();
        written.flatMap(units -> units.at("calendars"))
                .ifPresent(names -> names.keys().forEach((unit, calendar) -> calendars.put(unit, calendar.text())));
        Optional<String> fallback = Optional.ofNullable(calendars.remove("default"));
        String by = written.flatMap(units -> units.text("by")).orElse(Defaults.UNITS_BY);
        return new Units(
                Label.valueOf(by.toUpperCase(Locale.ROOT)),
                written.map(units -> Values.words(units, "levels")).orElse(List.of()),
                new Unit(
                        "",
                        written.flatMap(units -> units.at("tree"))
                                .map(OrganisationBinder::below)
                                .orElse(List.of())),
                calendars,
                fallback);
    }

    private static List<Unit> below(Written written) {
        List<Unit> units = new ArrayList<>();
        written.keys().forEach((name, deeper) -> units.add(new Unit(name, below(deeper))));
        if (!written.isMapping()) {
            written.items().forEach(leaf -> units.add(new Unit(leaf.text(), List.of())));
        }
        return units;
    }

    static List<Role> roles(Written book, List<String> levels) {
        List<Role> roles = new ArrayList<>();
        book.at("roles")
                .ifPresent(all -> all.keys()
                        .forEach((id, role) -> roles.add(new Role(
                                id,
                                role.at("title").map(Values::texts).orElseGet(() -> Texts.of(id)),
                                coverage(role.text("covers").orElse(Defaults.COVERS), levels),
                                role.text("reports-to")))));
        return roles;
    }

    private static Role.Coverage coverage(String covers, List<String> levels) {
        return switch (covers) {
            case "all" -> new Role.Coverage.Everything();
            case "person" -> new Role.Coverage.Personal();
            default -> new Role.Coverage.Level(levels.indexOf(covers) + 1, covers);
        };
    }

    static List<Partner> partners(Written book) {
        List<Partner> partners = new ArrayList<>();
        book.at("partners")
                .ifPresent(all -> all.keys()
                        .forEach((name, partner) -> partners.add(new Partner(
                                name,
                                words(partner, "status"),
                                words(partner, "tag"),
                                words(partner, "queue"),
                                partner.text("owner"),
                                partner.at("goal").map(OrganisationBinder::promise)))));
        return partners;
    }

    private static Set<String> words(Written partner, String how) {
        return partner.at("waits", how).map(Written::items).orElse(List.of()).stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Partner.Promise promise(Written goal) {
        return new Partner.Promise(
                Lengths.of(goal.at("within").orElseThrow()),
                Mark.of(goal.at("target").orElseThrow()).value(),
                goal.at("hours").map(SpecBinder::clock).orElse(Clock.CALENDAR));
    }

    static List<Review> reviews(Written book, List<Role> roles) {
        List<Review> reviews = new ArrayList<>();
        book.at("reviews")
                .ifPresent(all -> all.keys()
                        .forEach((cycle, review) -> reviews.add(new Review(
                                Review.Cycle.of(cycle).orElseThrow(),
                                Values.words(review, "packs"),
                                review.text("comments")))));
        return reviews.isEmpty() ? Defaults.reviews(roles) : reviews;
    }
}
