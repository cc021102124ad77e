/** Mails packs: letters, the outbox with its journal, the way to the server, and the check before anything goes out. */
@NullMarked
package goalpack.mail;

import org.jspecify.annotations.NullMarked;
