package goalpack.render.xlsx;

/** What is wrong with a workbook description: where, what stands there, what should stand there. */
public record Fault(Place place, String found, String expected) {

    @Override
    public String toString() {
        return place + ": found " + found + "; expected " + expected;
    }
}
