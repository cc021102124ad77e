/** Measures how fast and in how much memory exports of any size are read and turned into packs. */
@NullMarked
package goalpack.bench;

import org.jspecify.annotations.NullMarked;
