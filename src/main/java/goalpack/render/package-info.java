/** Turns packs into documents through templates that anybody may edit and nobody can break out of. */
@NullMarked
package goalpack.render;

import org.jspecify.annotations.NullMarked;
