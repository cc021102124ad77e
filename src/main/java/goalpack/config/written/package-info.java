/** YAML files as they were written: every key and value with its place, held against a JSON Schema. */
@NullMarked
package goalpack.config.written;

import org.jspecify.annotations.NullMarked;
