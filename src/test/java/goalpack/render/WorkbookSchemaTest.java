package goalpack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import goalpack.goal.GoalBook;
import goalpack.pack.Pack;
import goalpack.render.model.PackModel;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema that lies beside the templates says what these write. */
class WorkbookSchemaTest {
    private static final Path FOLDER = Path.of("templates");
    private static final Templates TEMPLATES =
            Templates.in(List.of(FOLDER), Duration.ofSeconds(60)).value().orElseThrow();

    @SuppressWarnings("NullAway.Init")
    private static Schema schema;

    @BeforeAll
    static void read() throws SAXException {
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FOLDER.resolve("xlsx/workbook.xsd").toFile());
    }

    @ParameterizedTest
    @EnumSource
    void everyDescriptionThatOurTemplatesWriteIsValid(Language language) throws Exception {
        Wording wording =
                Wording.of(MessageFiles.read(List.of(FOLDER), language).value().orElseThrow());
        for (Pack pack : List.of(
                ManyTickets.pack(20),
                ExamplePacks.team(),
                ExamplePacks.partner(),
                ExamplePacks.everything(),
                ExamplePacks.patchy(),
                ExampleBaselines.full())) {
            StringWriter description = new StringWriter();
            PackModel pages = PackModel.of(pack, GoalBook.Paper.LETTER, wording);
            assertEquals(
                    List.of(),
                    XlsxPacks.with(TEMPLATES)
                            .describe(ExamplePacks.in(language.code(), pack), pages, wording, description)
                            .problems());
            validate(description.toString());
        }
    }

    @Test
    void theExamplesAreValid() throws Exception {
        validate(Files.readString(Path.of("src/test/resources/workbook/example.xml")));
        String readme = Files.readString(FOLDER.resolve("xlsx/README.md"));
        validate(readme.substring(readme.indexOf("    <workbook "), readme.indexOf("</workbook>") + 11)
                .strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><number>1,5</number></row>",
                "<row><date>30.6.2026</date></row>",
                "<row><dateTime>2026-06-30</dateTime></row>",
                "<row><boolean>yes</boolean></row>",
                "<row><money>1</money></row>",
                "<row><text stile='x'>a</text></row>",
                "<row><formula type='number'>1+1</formula></row>",
                "<row><formula type='number' value='2'>=1+1</formula></row>",
                "<row><link to='http://desk.example'>a</link></row>",
                "<row column='B'/>",
                "<table name='T'><row/></table>",
                "<block name='b'/>",
                "<chart at='A1' alt='x'><categories range='a'/><bars title='x' range='b'/></chart>",
                "text"
            })
    void whatTheWriterRefusesByItsShapeTheSchemaRefuses(String inside) {
        assertThrows(
                SAXParseException.class,
                () -> validate("<workbook title='T' author='A' language='en-GB' instant='2026-07-08T06:00:00Z'>"
                        + "<sheet name='S'>" + inside + "</sheet></workbook>"));
    }

    private static void validate(String description) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(description)));
    }
}
