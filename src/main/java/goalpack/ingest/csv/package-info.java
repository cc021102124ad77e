/**
 * Bytes into records: files unpacked, decoded, their dialect found, and cut into records and cells; knows nothing of
 * tickets.
 */
@NullMarked
package goalpack.ingest.csv;

import org.jspecify.annotations.NullMarked;
