/** Who gets which pages with which figures; knows no formats and no language. */
@NullMarked
package goalpack.pack;

import org.jspecify.annotations.NullMarked;
