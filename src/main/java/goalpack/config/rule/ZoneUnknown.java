package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.problem.Problem;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A time zone that the zone database does not hold. */
final class ZoneUnknown implements WrittenRule {
    @Override
    public String name() {
        return "zone-unknown";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return book.legible()
                .all()
                .filter(value -> value.path()
                        .matches("timezone|(exports|events)(\\[\\d+])?\\.timezone|calendars\\..+\\.timezone"))
                .filter(value -> !ZoneId.getAvailableZoneIds().contains(value.text()))
                .map(value -> Problem.stops(name(), value.place(), arguments(value.text())));
    }

    private static Map<String, Object> arguments(String found) {
        Map<String, Object> arguments =
                new HashMap<>(Likeness.arguments(found, new TreeSet<>(ZoneId.getAvailableZoneIds())));
        arguments.remove("known");
        arguments.remove("count");
        return arguments;
    }
}
