/** Mailing as a user meets it: from the command line to mailboxes. */
@org.jspecify.annotations.NullMarked
package goalpack.mailing;
