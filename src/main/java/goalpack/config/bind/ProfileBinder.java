package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.ticket.Column;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Profile;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Binds a profile that has the form of one. */
public final class ProfileBinder {
    private ProfileBinder() {}

    public static Profile bind(Written written) {
        return new Profile(
                written.text("profile").orElseThrow(),
                written.text("evidence").filter("verified"::equals).isPresent()
                        ? Profile.Evidence.VERIFIED
                        : Profile.Evidence.UNVERIFIED,
                written.items("recognised-by").stream()
                        .map(ProfileBinder::headers)
                        .toList(),
                byColumn(written, "columns", ProfileBinder::headers),
                byColumn(written, "otherwise", ProfileBinder::headers),
                elapsed(written),
                durations(written),
                Values.words(written, "remaining"),
                byColumn(written, "vocabularies", ProfileBinder::words),
                Values.words(written, "nulls"),
                tags(written),
                lists(written),
                written.text("dates"),
                written.text("timezone").map(ZoneId::of));
    }

    private static <T> Map<Column, T> byColumn(Written written, String key, Function<Written, T> value) {
        Map<Column, T> found = new HashMap<>();
        keys(written, key)
                .forEach((header, below) -> found.put(Column.of(header).orElseThrow(), value.apply(below)));
        return found;
    }

    private static List<String> headers(Written list) {
        return list.items().stream().map(Written::text).toList();
    }

    private static Map<String, Written> keys(Written written, String key) {
        return written.at(key).map(Written::keys).orElse(Map.of());
    }

    private static Map<String, String> words(Written written) {
        Map<String, String> words = new TreeMap<>();
        written.keys().forEach((word, meaning) -> words.put(word.toLowerCase(Locale.ROOT), meaning.text()));
        return words;
    }

    private static Map<JourneyStep, Profile.Elapsed> elapsed(Written written) {
        Map<JourneyStep, Profile.Elapsed> found = new HashMap<>();
        keys(written, "elapsed")
                .forEach((step, how) -> found.put(
                        JourneyStep.valueOf(step.toUpperCase(Locale.ROOT)),
                        new Profile.Elapsed(
                                Values.words(how, "from"), unit(how.at("unit").orElseThrow()))));
        return found;
    }

    private static Map<Given, Profile.DurationUnit> durations(Written written) {
        Map<Given, Profile.DurationUnit> found = new HashMap<>();
        keys(written, "durations")
                .forEach((given, unit) -> found.put(Given.valueOf(given.toUpperCase(Locale.ROOT)), unit(unit)));
        return found;
    }

    private static Profile.DurationUnit unit(Written word) {
        return Profile.DurationUnit.valueOf(word.text().toUpperCase(Locale.ROOT));
    }

    private static Profile.Tags tags(Written written) {
        return written.at("tags")
                .map(tags -> new Profile.Tags(
                        tags.text("separator").orElse(Profile.Tags.NONE.separator()),
                        tags.at("flags").map(ProfileBinder::words).orElse(Map.of())))
                .orElse(Profile.Tags.NONE);
    }

    private static Profile.Lists lists(Written written) {
        return written.at("lists")
                .map(lists -> new Profile.Lists(
                        List.copyOf(Values.words(lists, "separators")),
                        lists.text("take").filter("all"::equals).isPresent() ? Profile.Take.ALL : Profile.Take.FIRST))
                .orElse(Profile.Lists.NONE);
    }
}
