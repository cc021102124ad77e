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
import java.util.stream.Stream;

/** Finds the files that the entries of the goal book name, in one order on every machine. */
final class FileSearch {
    private static final String WILD = "*?[{";

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
            matches(source.files()).forEach(path -> files.add(ExportFile.of(source, path, name(path))));
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
            problems.add(Problem.stops(
                    "export-not-found",
                    Place.file(source.files()),
                    Map.of("files", source.files(), "folder", folder.toString())));
        }
        files.sort(Comparator.comparing(ExportFile::name));
        files.forEach(this::add);
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
        if (pattern.chars().noneMatch(c -> WILD.indexOf(c) >= 0)) {
            Path path = folder.resolve(pattern);
            return Files.exists(path) ? List.of(path) : List.of();
        }
        Path fixed = folder;
        String[] parts = pattern.split("/", -1);
        int i = 0;
        while (parts[i].chars().noneMatch(c -> WILD.indexOf(c) >= 0)) {
            fixed = fixed.resolve(parts[i].isEmpty() ? "/" : parts[i]);
            i++;
        }
        Path start = fixed;
        String rest = String.join("/", List.of(parts).subList(i, parts.length));
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        int depth = rest.contains("**") ? Integer.MAX_VALUE : parts.length - i;
        try (Stream<Path> walk = Files.walk(start, depth)) {
            return walk.filter(path -> matcher.matches(start.relativize(path)))
                    .filter(Files::isRegularFile)
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
