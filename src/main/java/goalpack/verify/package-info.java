/** Whether a run is what was published: its files by their hashes, its figures by what PDFs, workbooks and tables show. */
@NullMarked
package goalpack.verify;

import org.jspecify.annotations.NullMarked;
