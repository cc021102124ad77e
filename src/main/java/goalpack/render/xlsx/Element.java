package goalpack.render.xlsx;

/** The start of an element: its name and its attributes. */
record Element(String name, Attributes attributes) {

    DescriptionException unexpected(String parent, String expected) {
        return attributes.fault("<" + name + "> in <" + parent + ">", expected);
    }
}
