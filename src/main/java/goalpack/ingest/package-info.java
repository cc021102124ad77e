/**
 * Exports into tickets: files found, decoded, split into records, parsed, shaped, and the latest version of each kept.
 *
 * <p>Every record ends in exactly one place: it shaped a ticket, it was a duplicate or an older version, it was filtered
 * by a named rule, or it was rejected with its reasons.
 */
@NullMarked
package goalpack.ingest;

import org.jspecify.annotations.NullMarked;
