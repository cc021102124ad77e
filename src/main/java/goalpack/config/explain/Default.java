package goalpack.config.explain;

/**
 * What holds under a key that the book does not write.
 *
 * @param yaml its value in flow style; in words where it cannot be written
 */
record Default(String key, String yaml, Source source, Form form) {

    /** Whether it can stand in a book. */
    enum Form {
        KEY,
        /** Only as a comment. */
        COMMENT
    }

    static Default of(String key, String yaml, Source source) {
        return new Default(key, yaml, source, Form.KEY);
    }
}
