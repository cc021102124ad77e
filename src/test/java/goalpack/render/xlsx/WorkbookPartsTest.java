package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WorkbookPartsTest {

    @Test
    void everyPartOfTheExampleIsValidByTheSchemaAndNothingDangles() throws Exception {
        WorkbookParts.check(Workbooks.make(Workbooks.resource("example.xml")).bytes());
    }

    @Test
    void anEmptyTableIsSound() throws Exception {
        WorkbookParts.check(Workbooks.make(Workbooks.sheet("<table name='T'><head><title>x</title></head></table>"))
                .bytes());
    }

    @Test
    void theCheckFindsAWrongPart() {
        assertThrows(
                AssertionError.class,
                () -> WorkbookParts.valid(
                        "/xl/styles.xml",
                        "<styleSheet "
                                + "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><nonsense/></styleSheet>"));
    }
}
