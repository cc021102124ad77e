package goalpack.goal;

import goalpack.ticket.Column;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Files that one helpdesk exported.
 *
 * @param source the name its tickets carry; entries that share it share their tickets
 * @param files a path or glob beside the book
 * @param profile {@code auto}, a vendor's name, or a path of a profile file beside the book
 * @param zone of stamps without an offset
 * @param dates the order of day and month, or a pattern, where the files leave it open
 * @param datesByHeader the same of single columns, by their header in lower case
 * @param vocabularies words added to the profile's, lower case
 * @param encoding of the files, where a look at them tells it wrong
 * @param exported the day the files were made, where their names do not say
 */
public record ExportSource(
        String source,
        String files,
        String profile,
        Optional<ZoneId> zone,
        Optional<String> dates,
        Map<String, String> datesByHeader,
        Map<Column, Map<String, String>> vocabularies,
        Optional<Charset> encoding,
        Optional<LocalDate> exported) {

    /** Files of which nothing is said besides. */
    public static ExportSource of(String source, String files, String profile) {
        return new ExportSource(
                source,
                files,
                profile,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }
}
