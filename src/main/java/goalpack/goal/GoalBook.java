package goalpack.goal;

import goalpack.period.Calendar;
import goalpack.period.FiscalYear;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was agreed: the organisation, its goals, and where its tickets are.
 *
 * @param folder the folder that the book's paths are beside
 * @param language of packs and console, where a person has no other
 * @param asOf the day whose end the figures are as of; empty means the latest ticket's
 * @param ticketLink address of a ticket with {@code {id}} in it
 * @param templates a folder that wins file by file over the built-in templates
 * @param roles in the book's order
 * @param goals in the book's order
 * @param partners other departments that tickets wait for, in the book's order
 * @param mail how packs are mailed; empty when they are not
 */
public record GoalBook(
        Path folder,
        String organisation,
        Texts mission,
        ZoneId zone,
        String language,
        FiscalYear fiscalYear,
        Optional<LocalDate> asOf,
        Paper paper,
        Optional<String> ticketLink,
        Optional<Path> templates,
        List<ExportSource> exports,
        List<EventSource> events,
        Map<String, Calendar> calendars,
        Units units,
        List<Role> roles,
        List<Goal> goals,
        List<Person> people,
        List<Partner> partners,
        List<Review> reviews,
        Optional<MailRules> mail,
        Settings settings,
        FactSheet facts) {
    public GoalBook {
        exports = List.copyOf(exports);
        events = List.copyOf(events);
        calendars = Map.copyOf(calendars);
        roles = List.copyOf(roles);
        goals = List.copyOf(goals);
        people = List.copyOf(people);
        partners = List.copyOf(partners);
        reviews = List.copyOf(reviews);
    }

    /** What packs are laid out for. */
    public enum Paper {
        A4,
        LETTER
    }

    public Optional<Goal> goal(String id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public Optional<Role> role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    public List<Goal> goalsOf(Role role) {
        return goals.stream().filter(goal -> goal.role().equals(role.id())).toList();
    }

    /** The goals that serve the goal. */
    public List<Goal> childrenOf(Goal parent) {
        return goals.stream()
                .filter(goal -> goal.serves().filter(parent.id()::equals).isPresent())
                .toList();
    }

    /** The goal that the goal serves; empty when it serves the mission or nothing. */
    public Optional<Goal> parentOf(Goal child) {
        return child.serves().flatMap(this::goal);
    }

    /** Whether it serves another goal of its own role; such a goal has a share of that goal, not of the role's score. */
    public boolean isSubGoal(Goal goal) {
        return parentOf(goal)
                .filter(parent -> parent.role().equals(goal.role()))
                .isPresent();
    }

    /**
     * The same with each partner that promised something as a role of its own, named as it is, whose goal the promise is.
     *
     * <p>So the promise is measured, judged, shown and mailed as any goal.
     */
    public GoalBook withPartners() {
        List<Role> all = new ArrayList<>(roles);
        List<Goal> promises = new ArrayList<>(goals);
        for (Partner partner : partners) {
            if (role(partner.name()).isEmpty() && goal(partner.name()).isEmpty()) {
                partner.promise().ifPresent(promise -> {
                    all.add(partner.role());
                    promises.add(promise);
                });
            }
        }
        return new GoalBook(
                folder,
                organisation,
                mission,
                zone,
                language,
                fiscalYear,
                asOf,
                paper,
                ticketLink,
                templates,
                exports,
                events,
                calendars,
                units,
                all,
                promises,
                people,
                partners,
                reviews,
                mail,
                settings,
                facts);
    }

    /** Whether the role is that of a partner. */
    public boolean isPartner(Role role) {
        return partners.stream().anyMatch(partner -> partner.role().equals(role));
    }

    /** Whether the upper role is somewhere above the lower one. */
    public boolean isAbove(Role upper, Role lower) {
        Optional<Role> next = lower.reportsTo().flatMap(this::role);
        for (int steps = 0; steps < roles.size() && next.isPresent(); steps++) {
            if (next.get().id().equals(upper.id())) {
                return true;
            }
            next = next.get().reportsTo().flatMap(this::role);
        }
        return false;
    }

    /** The scopes that a role answers for, one for each of its holders' units. */
    public List<Scope> scopesOf(Role role) {
        return switch (role.covers()) {
            case Role.Coverage.Everything everything -> units.at(0);
            case Role.Coverage.Level level -> units.at(level.level());
            case Role.Coverage.Personal personal -> List.of();
        };
    }
}
