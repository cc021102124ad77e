package goalpack.mail;

/** A file that goes with a letter. */
public final class Attachment {
    private final HeaderText name;
    private final String type;
    private final byte[] content;

    /** A file under a name, with its media type such as {@code application/pdf}. */
    public Attachment(HeaderText name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    public HeaderText name() {
        return name;
    }

    public String type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }
}
