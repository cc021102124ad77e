/** The command line as a user sees it: exit codes, what is said where. */
@NullMarked
package goalpack.cli;

import org.jspecify.annotations.NullMarked;
