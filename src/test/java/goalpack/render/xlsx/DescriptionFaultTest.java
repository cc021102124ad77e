package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionFaultTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <row><number>1,5</number></row> | sheet S, cell A1, line 3, column 14: found "1,5" as <number>; expected a number such as 12.5
            <row><text>a</text><date>30.6.2026</date></row> | sheet S, cell B1, line 3, column 26: found "30.6.2026" as <date>; expected a day such as 2026-06-30
            <row><dateTime>2026-06-30</dateTime></row> | sheet S, cell A1, line 3, column 16: found "2026-06-30" as <dateTime>; expected a time such as 2026-06-30T14:05
            <row><boolean>yes</boolean></row> | sheet S, cell A1, line 3, column 15: found "yes" as <boolean>; expected true or false
            <row><money>1</money></row> | sheet S, cell A1, line 3, column 13: found <money> in <row>; expected one of: <text>, <number>, <percent>, <date>, <dateTime>, <boolean>, <formula>, <link>, <empty>
            <row><text stile='x'>a</text></row> | sheet S, cell A1, line 3, column 22: found attribute stile of <text>; expected one of: style, column, name, figure, across
            <row><text style='x'>a</text></row> | sheet S, cell A1, line 3, column 22: found style x; expected one of the styles of this workbook; it has none
            <row><formula type='number'>1+1</formula></row> | sheet S, cell A1, line 3, column 29: found <formula> without value; expected value="the figure that the formula yields"
            <row><formula type='number' value='2'>=1+1</formula></row> | sheet S, cell A1, line 3, column 39: found formula "=1+1"; expected a formula without the leading =, up to 8000 characters
            <row column='B'/> | sheet S, line 3, column 18: found attribute column of <row>; expected one of: style, height, break
            <row><text column='B'>b</text><text column='A'>a</text></row> | sheet S, cell C1, line 3, column 48: found a cell in column 1; expected a column after the cell before it, at most XFD
            <table name='T'><row/></table> | sheet S, line 3, column 17: found <table> without <head>; expected <head> first, with a <title> for each column
            <table name='A1'><head><title>x</title></head></table> | sheet S, line 3, column 18: found name "A1"; expected a letter or _ and then letters, digits, . or _, unlike a cell's address
            <table name='T'><head><title>x</title><title>X</title></head></table> | sheet S, line 3, column 46: found a second column "X"; expected one column of a title in a table
            <data-bar range='goals[C]' color='#112233'/> | sheet S, line 3, column 45: found range "goals[C]"; expected a block or table of this workbook such as goals[D] or Tickets[minutes], or an address such as B2:B9 or Goals!B2:B9
            <block name='b'/> | sheet S, line 3, column 18: found <block> b without a row; expected at least one <row>
            text | sheet S, line 4, column 3: found text "text" in <sheet>; expected elements only; text stands in cells
            """)
    void eachFaultNamesItsPlaceWhatIsThereAndWhatIsExpected(String inside, String expected) {
        assertEquals(expected, Workbooks.fault(Workbooks.sheet(inside)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SUM(A1 | a formula that does not close
            Gaols!A1 | a sheet that is not there
            SUM(Tickets[minutes]) | a table that is not there
            first_target*2 | a name that is not there
            """)
    void aFormulaThatExcelWouldNotReadIsRefusedWithItsCell(String formula, String why) {
        String fault = Workbooks.fault(
                Workbooks.sheet("<row><formula type='number' value='0'>" + formula + "</formula></row>"));

        assertEquals(
                "sheet S, cell A1, line 3, column 39: found formula \"" + formula + "\"",
                fault.substring(0, fault.indexOf(" (")),
                why);
    }
}
