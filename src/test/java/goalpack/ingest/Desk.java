package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.ExportSource;
import goalpack.goal.Settings;
import goalpack.ingest.csv.Limits;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.ticket.Column;
import goalpack.ticket.Profile;
import goalpack.ticket.Ticket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of exports with one entry in the goal book, changed step by step, then read. */
record Desk(
        Path folder,
        String files,
        String profile,
        Optional<ZoneId> zone,
        Optional<String> dates,
        Map<Column, Map<String, String>> words,
        List<Profile> profiles,
        Limits limits) {

    static Desk in(Path folder) {
        return new Desk(
                folder,
                "*",
                "auto",
                Optional.of(ZoneId.of("UTC")),
                Optional.empty(),
                Map.of(),
                ProfileFiles.BUILT_IN,
                Limits.DEFAULT);
    }

    Desk with(String name, String... lines) {
        return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Desk with(String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).resolve("..").normalize());
            Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    Desk files(String pattern) {
        return new Desk(folder, pattern, profile, zone, dates, words, profiles, limits);
    }

    Desk profile(String name) {
        return new Desk(folder, files, name, zone, dates, words, profiles, limits);
    }

    Desk profiles(Profile... known) {
        return new Desk(folder, files, profile, zone, dates, words, List.of(known), limits);
    }

    Desk zone(String name) {
        return new Desk(folder, files, profile, Optional.of(ZoneId.of(name)), dates, words, profiles, limits);
    }

    Desk withoutZone() {
        return new Desk(folder, files, profile, Optional.empty(), dates, words, profiles, limits);
    }

    Desk dates(String rule) {
        return new Desk(folder, files, profile, zone, Optional.of(rule), words, profiles, limits);
    }

    Desk words(Column column, Map<String, String> added) {
        return new Desk(folder, files, profile, zone, dates, Map.of(column, added), profiles, limits);
    }

    Desk limits(Limits other) {
        return new Desk(folder, files, profile, zone, dates, words, profiles, other);
    }

    /** Reads it with rules for the dates of single columns. */
    Checked<Intake> readWithDates(Map<String, String> byHeader) {
        ExportSource source = new ExportSource(
                "desk", files, profile, zone, dates, byHeader, words, Optional.empty(), Optional.empty());
        return Exports.read(
                folder, List.of(source), List.of(), profiles, Settings.DEFAULT.rejects(), limits, Progress.NONE);
    }

    ExportSource source() {
        return new ExportSource(
                "desk", files, profile, zone, dates, Map.of(), words, Optional.empty(), Optional.empty());
    }

    Checked<Intake> read() {
        return Exports.read(
                folder, List.of(source()), List.of(), profiles, Settings.DEFAULT.rejects(), limits, Progress.NONE);
    }

    /** The intake of exports that leave no question. */
    Intake intake() {
        Checked<Intake> read = read();
        assertTrue(read.isUsable(), () -> read.problems().toString());
        return read.value().orElseThrow();
    }

    Ticket ticket() {
        Intake intake = intake();
        assertEquals(1, intake.tickets().size(), () -> intake.rejects().toString());
        return intake.tickets().getFirst();
    }

    Problem problem() {
        List<Problem> problems = read().problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }
}
