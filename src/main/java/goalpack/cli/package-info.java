/** Arguments, help, progress and exit codes. */
@NullMarked
package goalpack.cli;

import org.jspecify.annotations.NullMarked;
