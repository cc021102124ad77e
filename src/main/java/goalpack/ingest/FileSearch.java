package goalpack.ingest;

import goalpack.goal.ExportSource;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files that the entries of the goal book name, in one order on every machine. */
final class FileSearch {
    private static final String WILD = "*?[{";
    private static final Pattern TABLE = Pattern.compile("(?i)\\.(csv|tsv|gz|zip)$");
    private static final int SHOWN = 5;

    private final Path folder;
    private final List<Problem> problems;
    private final Map<String, ExportFile> found = new LinkedHashMap<>();

    private FileSearch(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The files of all entries; what is wrong is added to the problems. */
    static List<ExportFile> find(Path folder, List<ExportSource> sources, List<Problem> problems) {
        FileSearch search = new FileSearch(folder, problems);
        sources.forEach(search::find);
        return List.copyOf(search.found.values());
    }

    private void find(ExportSource source) {
        List<ExportFile> files = new ArrayList<>();
        try {
            List<Path> paths = matches(source.files());
            if (paths.size() == 1 && Files.isDirectory(paths.getFirst())) {
                problems.add(Problem.stops(
                        "export-is-folder", Place.file(source.files()), Map.of("file", name(paths.getFirst()))));
                return;
            }
            paths.forEach(path -> files.add(ExportFile.of(source, path, name(path))));
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Problem.stops(
                    "export-unreadable",
                    Place.file(source.files()),
                    Map.of("file", source.files(), "cause", cause(unreadable))));
            return;
        } catch (IllegalArgumentException noPattern) {
            files.clear();
        }
        if (files.isEmpty()) {
            problems.add(notFound(source));
        }
        files.sort(Comparator.comparing(ExportFile::name));
        files.forEach(this::add);
    }

    /** Tells what lies where the pattern looks: a slip of the pen shows beside it. */
    private Problem notFound(ExportSource source) {
        Path where = fixed(source.files());
        List<String> there = Files.isDirectory(where) ? tables(where) : List.of();
        return Problem.stops(
                "export-not-found",
                Place.file(source.files()),
                Map.of(
                        "files",
                        source.files(),
                        "folder",
                        where.toString(),
                        "count",
                        there.size(),
                        "there",
                        String.join(", ", there)));
    }

    private static List<String> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> TABLE.matcher(name).find())
                    .sorted()
                    .limit(SHOWN)
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** The folder that the part of a pattern before its first wild letter leads to. */
    private Path fixed(String pattern) {
        Path fixed = folder;
        String[] parts = pattern.split("/", -1);
        for (int i = 0; i < parts.length - 1 && !isWild(parts[i]); i++) {
            fixed = fixed.resolve(parts[i].isEmpty() ? "/" : parts[i]);
        }
        return fixed;
    }

    private static boolean isWild(String text) {
        return text.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
    }

    private void add(ExportFile file) {
        ExportFile twice = found.putIfAbsent(file.name(), file);
        if (twice != null) {
            problems.add(Problem.stops(
                    "export-twice",
                    Place.file(file.name()),
                    Map.of(
                            "file",
                            file.name(),
                            "one",
                            twice.source().files(),
                            "other",
                            file.source().files())));
        }
    }

    private List<Path> matches(String pattern) throws IOException {
        if (!isWild(pattern)) {
            Path path = folder.resolve(pattern);
            return Files.exists(path) ? List.of(path) : List.of();
        }
        Path start = fixed(pattern);
        List<String> parts = List.of(pattern.split("/", -1));
        int first = 0;
        while (!isWild(parts.get(first))) {
            first++;
        }
        String rest = String.join("/", parts.subList(first, parts.size()));
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        int depth = rest.contains("**") ? Integer.MAX_VALUE : parts.size() - first;
        Path real = start.toRealPath();
        try (Stream<Path> walk = Files.walk(real, depth)) {
            return walk.filter(Files::isRegularFile)
                    .map(real::relativize)
                    .filter(matcher::matches)
                    .map(start::resolve)
                    .toList();
        }
    }

    private String name(Path path) {
        Path relative =
                path.isAbsolute() == folder.isAbsolute() && path.startsWith(folder) ? folder.relativize(path) : path;
        return relative.toString().replace('\\', '/');
    }

    static String cause(Exception exception) {
        return exception.getClass().getSimpleName();
    }
}
