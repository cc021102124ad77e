package goalpack.render.xlsx;

import javax.xml.stream.XMLInputFactory;

/** XML without document types, so without entities of its own and without anything from outside. */
final class PlainXml {
    private static final String UNLIMITED = "0";

    private PlainXml() {}

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The JDK counts every &amp; of a document towards these; with no entities of its own there is no bomb.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", UNLIMITED);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", UNLIMITED);
        return factory;
    }
}
