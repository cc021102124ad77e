package goalpack.run;

import java.util.Locale;

/** What becomes of a published run's packs. */
public enum MailMode {
    /** Nothing. */
    OFF,
    /** The messages are written to files, to look at. */
    EML,
    /** They are sent. */
    SMTP;

    /** As the command line says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
