package goalpack.run;

import goalpack.config.explain.YamlText;
import goalpack.goal.ExportSource;
import goalpack.ingest.FileReport;
import goalpack.ingest.Intake;
import goalpack.problem.Problem;
import goalpack.render.text.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exports of a first goal book: one entry for the files of a helpdesk, with what is assumed about them. */
final class FirstExports {
    private static final Pattern WORD_AT_END = Pattern.compile("[\\p{L}\\p{N}]+$");
    private static final Pattern WORD_AT_START = Pattern.compile("^[\\p{L}\\p{N}]+");

    /** The profile that goes by the usual names of columns. */
    static final String GENERIC = "generic";

    private FirstExports() {}

    /** The exports as few entries, those of a helpdesk sharing their source. */
    static List<ExportSource> entries(Path folder, Intake intake) {
        Map<String, Set<String>> byProfile = new TreeMap<>();
        for (FileReport file : intake.files()) {
            byProfile
                    .computeIfAbsent(file.profile(), profile -> new TreeSet<>())
                    .add(file.file());
        }
        List<ExportSource> entries = new ArrayList<>();
        byProfile.forEach((profile, files) ->
                patterns(folder, files).forEach(pattern -> entries.add(ExportSource.of(profile, pattern, profile))));
        return entries;
    }

    /** Lines of YAML under {@code exports:}, with what is assumed where a question about them is open. */
    static List<String> lines(List<ExportSource> entries, List<Problem> problems, Wording wording) {
        List<String> lines = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (ExportSource entry : entries) {
            boolean isOneOfSeveral = entries.stream()
                            .filter(other -> other.source().equals(entry.source()))
                            .count()
                    > 1;
            boolean zone = isAsked(entry, problems, "zone-missing");
            boolean dates = isAsked(entry, problems, "dates-open") || isAsked(entry, problems, "dates-contradictory");
            if (entry.profile().equals(GENERIC) && said.add(GENERIC)) {
                lines.add("  # " + wording.text("init.generic"));
            }
            String asides = Stream.of(zone ? "init.zone" : "", dates ? "init.dates" : "")
                    .filter(key -> !key.isEmpty() && said.add(key))
                    .map(wording::text)
                    .collect(Collectors.joining("; "));
            lines.add("  - { files: " + YamlText.text(entry.files()) + ", profile: " + entry.profile()
                    + (isOneOfSeveral ? ", source: " + entry.source() : "")
                    + (zone ? ", timezone: UTC" : "")
                    + (dates ? ", dates: day-first" : "") + " }" + (asides.isEmpty() ? "" : "   # " + asides));
            if (isAsked(entry, problems, "status-unknown")) {
                lines.add("    # " + wording.text("init.statuses", Map.of("words", unknownStatuses(entry, problems))));
            }
        }
        return lines;
    }

    private static boolean isAsked(ExportSource entry, List<Problem> problems, String rule) {
        return problems.stream().anyMatch(problem -> problem.rule().equals(rule) && isAbout(entry, problem));
    }

    private static boolean isAbout(ExportSource entry, Problem problem) {
        return entry.files().equals(problem.arguments().get("files"));
    }

    private static String unknownStatuses(ExportSource entry, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.rule().equals("status-unknown") && isAbout(entry, problem))
                .map(problem ->
                        YamlText.text(String.valueOf(problem.arguments().getOrDefault("word", ""))) + ": on-hold")
                .distinct()
                .collect(Collectors.joining(", ", "statuses: { ", " }"));
    }

    /** A pattern that finds these files and no others, else each of them. */
    private static Set<String> patterns(Path folder, Set<String> files) {
        Set<String> folders = files.stream().map(FirstExports::folderOf).collect(Collectors.toCollection(TreeSet::new));
        if (files.size() < 2 || folders.size() > 1) {
            return files;
        }
        String in = folders.iterator().next();
        List<String> names =
                files.stream().map(file -> file.substring(in.length())).toList();
        String start = common(names);
        String end = reversed(common(names.stream().map(FirstExports::reversed).toList()));
        String word = WORD_AT_END.matcher(start).replaceFirst("");
        String lastWord = WORD_AT_START.matcher(end).replaceFirst("");
        return Stream.of(in + word + "*" + lastWord, in + start + "*" + end)
                .filter(pattern -> found(folder, in, pattern).equals(files))
                .findFirst()
                .map(Set::of)
                .orElse(files);
    }

    /** What there is in the folder by a pattern with one asterisk. */
    private static Set<String> found(Path folder, String in, String pattern) {
        String start = pattern.substring(0, pattern.indexOf('*'));
        String end = pattern.substring(pattern.indexOf('*') + 1);
        try (Stream<Path> there = Files.list(folder.resolve(in))) {
            return there.map(file -> in + file.getFileName())
                    .filter(name -> name.length() >= start.length() + end.length())
                    .filter(name -> name.startsWith(start) && name.endsWith(end))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | UncheckedIOException unreadable) {
            return Set.of();
        }
    }

    private static String folderOf(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** What all of them begin with. */
    private static String common(List<String> texts) {
        String start = texts.getFirst();
        for (String text : texts) {
            while (!text.startsWith(start)) {
                start = start.substring(0, start.length() - 1);
            }
        }
        return start;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
