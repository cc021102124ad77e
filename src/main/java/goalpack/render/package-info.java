/** Turns a pack into documents through templates, one package per format. */
@NullMarked
package goalpack.render;

import org.jspecify.annotations.NullMarked;
