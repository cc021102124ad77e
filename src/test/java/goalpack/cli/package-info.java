/** Tests of the command line: whole runs and what they say. */
@NullMarked
package goalpack.cli;

import org.jspecify.annotations.NullMarked;
