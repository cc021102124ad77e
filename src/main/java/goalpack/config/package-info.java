/** Reads goal books, people files and profiles strictly: all that is wrong with them at once, each thing with its place. */
@NullMarked
package goalpack.config;

import org.jspecify.annotations.NullMarked;
