/** Makes pictures of pages. */
@NullMarked
package goalpack.render.picture;

import org.jspecify.annotations.NullMarked;
