/** Publishes a run at once: staging, manifest, one atomic commit; also the plain formats of its files, CSV and JSON. */
@NullMarked
package goalpack.publish;

import org.jspecify.annotations.NullMarked;
