/** Turns the XML description of a workbook into XLSX, and reads the cells of an XLSX back. */
@NullMarked
package goalpack.render.xlsx;

import org.jspecify.annotations.NullMarked;
