/** Makes the exports of `sample-data`: a made-up outdoor shop whose support teams have a story to tell. */
@NullMarked
package goalpack.sample;

import org.jspecify.annotations.NullMarked;
