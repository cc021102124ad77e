/** The rules that judge a goal book: one file each, listed in {@link goalpack.config.rule.Rules}. */
@NullMarked
package goalpack.config.rule;

import org.jspecify.annotations.NullMarked;
