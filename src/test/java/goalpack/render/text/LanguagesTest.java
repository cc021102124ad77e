package goalpack.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language says all that English says, of the same facts. */
class LanguagesTest {
    private static final Path TEMPLATES = Path.of("templates");

    /** Chooses only between forms of a verb or noun, which not every language has. */
    private static final String FORM = "form";

    /** What is given where English has no need of it. */
    private static Set<String> givenBeside(String key) {
        return key.startsWith("finding.") ? Set.of(FORM, "reached") : Set.of();
    }

    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 3L, 5L, 21L, 1_000L, 1_000_000L);
    private static final Pattern TYPED = Pattern.compile(
            "(?<![\\w-])--[a-z-]+|goalpack (?:run|check|send|inspect|verify|explain|metrics|profiles|proposal|demo)\\b"
                    + "|[\\w-]+\\.(?:csv|json|html|md|yaml)\\b");
    private static final int MOST_TRIALS = 4_000;

    /** The texts of every file of English, by the file's name. */
    private static SortedMap<String, SortedMap<String, String>> files(Language language) throws IOException {
        SortedMap<String, SortedMap<String, String>> files = new TreeMap<>();
        List<Path> english = new ArrayList<>(List.of(TEMPLATES.resolve("messages.properties")));
        try (Stream<Path> more = Files.list(TEMPLATES.resolve("messages"))) {
            more.filter(file -> file.getFileName().toString().matches("[a-z-]+\\.properties"))
                    .sorted()
                    .forEach(english::add);
        }
        for (Path file : english) {
            String name = file.getFileName().toString();
            Path own = language == Language.EN
                    ? file
                    : file.resolveSibling(name.replace(".properties", "_" + language.code() + ".properties"));
            files.put(name, Files.exists(own) ? texts(own) : new TreeMap<>());
        }
        return files;
    }

    private static SortedMap<String, String> texts(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static void each(Language language, Check check) throws IOException {
        SortedMap<String, SortedMap<String, String>> own = files(language);
        for (Map.Entry<String, SortedMap<String, String>> file :
                files(Language.EN).entrySet()) {
            for (Map.Entry<String, String> text : file.getValue().entrySet()) {
                String ours = own.getOrDefault(file.getKey(), new TreeMap<>()).get(text.getKey());
                if (ours != null) {
                    check.check(text.getKey(), text.getValue(), ours);
                }
            }
        }
    }

    private interface Check {
        void check(String key, String english, String own);
    }

    /** Findings of a comparison of each text with the English one. */
    private static List<String> findings(Language language, Comparison comparison) throws IOException {
        List<String> findings = new ArrayList<>();
        each(
                language,
                (key, english, own) -> comparison
                        .of(Grammar.of(english), Grammar.of(own), key)
                        .forEach(finding -> findings.add(key + ": " + finding)));
        return findings;
    }

    private interface Comparison {
        List<String> of(Grammar english, Grammar own, String key);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void noTextIsMissing(Language language) throws IOException {
        SortedMap<String, SortedMap<String, String>> own = files(language);
        SortedMap<String, Set<String>> missing = new TreeMap<>();
        files(Language.EN).forEach((file, texts) -> {
            Set<String> keys = new TreeSet<>(texts.keySet());
            SortedMap<String, String> translated = own.getOrDefault(file, new TreeMap<>());
            keys.removeAll(translated.keySet());
            if (!keys.isEmpty()) {
                missing.put(file, keys);
            }
        });
        assertEquals(Map.of(), missing);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void noTextIsWithoutAnEnglishOne(Language language) throws IOException {
        SortedMap<String, Set<String>> unknown = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> english = files(Language.EN);
        files(language).forEach((file, texts) -> {
            Set<String> keys = new TreeSet<>(texts.keySet());
            keys.removeAll(english.getOrDefault(file, new TreeMap<>()).keySet());
            if (!keys.isEmpty()) {
                unknown.put(file, keys);
            }
        });
        assertEquals(Map.of(), unknown);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyTextUsesTheSameArguments(Language language) throws IOException {
        assertEquals(List.of(), findings(language, (english, own, key) -> {
            Set<String> lacking = new TreeSet<>(english.arguments());
            lacking.removeAll(own.arguments());
            lacking.remove(FORM);
            Set<String> unknown = new TreeSet<>(own.arguments());
            unknown.removeAll(english.arguments());
            unknown.removeAll(givenBeside(key));
            return Stream.of(
                            lacking.isEmpty() ? "" : "lacks " + lacking,
                            unknown.isEmpty() ? "" : "is never given " + unknown)
                    .filter(finding -> !finding.isEmpty())
                    .toList();
        }));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyTextHasABranchForEachWord(Language language) throws IOException {
        assertEquals(
                List.of(),
                findings(
                        language,
                        (english, own, key) -> english.selects().entrySet().stream()
                                .filter(one -> !one.getKey().equals(FORM))
                                .filter(one -> !one.getValue()
                                        .equals(own.selects().getOrDefault(one.getKey(), new TreeSet<>())))
                                .map(one -> "for %s the branches are %s"
                                        .formatted(
                                                one.getKey(),
                                                own.selects().getOrDefault(one.getKey(), new TreeSet<>())))
                                .toList()));
    }

    /** A line may end at an ordinary space, and then a mark would begin the next one. */
    @ParameterizedTest
    @EnumSource
    void noMarkCanBePartedFromItsWord(Language language) throws IOException {
        Pattern parted = Pattern.compile(
                language == Language.FR ? "« | (?=[;:!?»](?!\\?))|(?<=[\\d}]) (?=%)" : "(?<=[\\d}]) (?=%)");
        SortedMap<String, String> found = new TreeMap<>();
        files(language)
                .values()
                .forEach(texts -> texts.forEach((key, text) -> {
                    if (parted.matcher(text).find()) {
                        found.put(key, text);
                    }
                }));
        assertEquals(Map.of(), found);
    }

    /** Where a text changes with a number, it has the forms its language has, and every number English sets apart. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyTextHasTheFormsOfItsLanguage(Language language) throws IOException {
        Set<String> known = PluralRules.forLocale(language.icu()).getKeywords();
        Set<String> ordinals = PluralRules.forLocale(language.icu(), PluralRules.PluralType.ORDINAL)
                .getKeywords();
        assertEquals(List.of(), findings(language, (english, own, key) -> {
            List<String> findings = new ArrayList<>();
            own.plurals().forEach((name, forms) -> {
                SortedSet<String> theirs = english.plurals().getOrDefault(name, new TreeSet<>());
                theirs.stream()
                        .filter(form -> form.startsWith("=") && !forms.contains(form))
                        .forEach(form -> findings.add(name + " lacks " + form));
                forms.stream()
                        .filter(form -> !form.startsWith("=") && !known.contains(form) && !ordinals.contains(form))
                        .forEach(form -> findings.add(name + " never is " + form));
                if (language != Language.TR
                        && theirs.contains("one")
                        && !forms.contains("one")
                        && !forms.contains("=1")) {
                    findings.add(name + " lacks one");
                }
            });
            english.plurals().forEach((name, forms) -> {
                if (forms.stream().anyMatch(form -> form.startsWith("="))
                        && !own.plurals().containsKey(name)) {
                    findings.add(name + " has no forms");
                }
            });
            return findings;
        }));
    }

    /** Each text is made with every combination of words and several numbers, beside the English one. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextCanBeSaidOfWhateverIsFound(Language language) throws IOException {
        List<String> findings = new ArrayList<>();
        each(language, (key, english, own) -> {
            Set<String> found = new TreeSet<>();
            Messages messages = Messages.of(
                    language,
                    Map.of("own", Messages.format(language, own), "english", Messages.format(Language.EN, english)));
            trials(Grammar.of(english + own), arguments -> {
                String said = messages.text("own", arguments);
                String meant = messages.text("english", arguments);
                if (said.isBlank() != meant.isBlank()) {
                    found.add("says “" + said + "” for “" + meant + "”");
                }
                if (!only("{}", said).equals(only("{}", meant)) || (said.contains("  ") && !meant.contains("  "))) {
                    found.add("says “" + said + "” for “" + meant + "”");
                }
                arguments.forEach((name, value) -> {
                    if (value.toString().startsWith("‹")
                            && meant.contains(value.toString()) != said.contains(value.toString())) {
                        found.add("“" + said + "” for “" + meant + "”");
                    }
                });
            });
            found.stream().limit(1).forEach(one -> findings.add(key + " " + one));
        });
        assertEquals(List.of(), findings);
    }

    private static String only(String characters, String text) {
        return text.replaceAll("[^" + Pattern.quote(characters) + "]", "");
    }

    private static void trials(Grammar grammar, Consumer<Map<String, Object>> trial) {
        List<Map<String, Object>> trials = new ArrayList<>(List.of(new HashMap<>()));
        for (String name : grammar.arguments()) {
            List<?> values = grammar.plurals().containsKey(name)
                    ? NUMBERS
                    : grammar.selects().containsKey(name)
                            ? new ArrayList<>(grammar.selects().get(name))
                            : List.of(isNumber(name) ? (Object) 7L : "‹" + name + "›");
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> begun : trials) {
                for (Object value : values) {
                    Map<String, Object> longer = new HashMap<>(begun);
                    longer.put(name, value);
                    more.add(longer);
                }
            }
            trials = more.size() > MOST_TRIALS ? more.subList(0, MOST_TRIALS) : more;
        }
        trials.forEach(trial);
    }

    private static boolean isNumber(String name) {
        return name.equals("n") || name.equals("count");
    }

    /** What is to be typed is the same in every language. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void commandsAndOptionsAreNotTranslated(Language language) throws IOException {
        List<String> findings = new ArrayList<>();
        each(language, (key, english, own) -> {
            for (Matcher typed = TYPED.matcher(english); typed.find(); ) {
                if (!own.contains(typed.group())) {
                    findings.add(key + " lacks " + typed.group());
                }
            }
        });
        assertEquals(List.of(), findings);
    }

    /** A full stop, colon or question mark at the end says what kind of text it is: sentence, lead-in, label. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void aSentenceStaysASentenceAndALabelALabel(Language language) throws IOException {
        List<String> findings = new ArrayList<>();
        each(language, (key, english, own) -> {
            if (!ending(english).equals(ending(own)) && !key.startsWith("format.")) {
                findings.add("%s ends “%s”, English “%s”".formatted(key, tail(own), tail(english)));
            }
        });
        assertEquals(List.of(), findings);
    }

    private static String ending(String text) {
        String last = text.strip().isEmpty() ? "" : tail(text.strip());
        return last.replaceAll("[^.:?!]", "").replaceAll(".*(.)", "$1");
    }

    private static String tail(String text) {
        return text.strip().isEmpty() ? "" : text.strip().substring(text.strip().length() - 1);
    }
}
