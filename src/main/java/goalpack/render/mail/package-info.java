/** The texts of letters that packs are mailed with. */
@NullMarked
package goalpack.render.mail;

import org.jspecify.annotations.NullMarked;
