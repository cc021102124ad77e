/** Tests of the workbook language, its writer and its reader. */
@NullMarked
package goalpack.render.xlsx;

import org.jspecify.annotations.NullMarked;
