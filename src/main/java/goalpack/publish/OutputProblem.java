package goalpack.publish;

import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;

/** The problems of writing: not permitted, not to be created, failed. */
final class OutputProblem {
    private OutputProblem() {}

    /** What went wrong, at the path that the system names, else at the given one. */
    static Problem of(IOException failure, Path path) {
        String rule = switch (failure) {
            case AccessDeniedException denied -> "output-not-permitted";
            case FileAlreadyExistsException exists -> "output-not-created";
            case NotDirectoryException noFolder -> "output-not-created";
            case NoSuchFileException missing -> "output-not-created";
            default -> "output-failed";
        };
        return Problem.stops(rule, Place.file(file(failure, path)), Map.of("reason", reason(failure)));
    }

    private static String file(IOException failure, Path path) {
        String named = failure instanceof FileSystemException system ? system.getFile() : null;
        return named != null ? named : path.toString();
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason != null ? reason : failure.getClass().getSimpleName();
    }

    static Problem differs(Path folder, String path) {
        return Problem.stops(
                "run-differs", Place.file(folder.resolve(path).toString()), Map.of("run", folder.toString()));
    }
}
