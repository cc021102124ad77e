package goalpack.cli;

import goalpack.goal.Review;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the words of reviews, with commas between them. */
final class CyclesConverter implements ITypeConverter<CyclesConverter.Cycles> {

    /** Reviews in the order in which they were asked for. */
    record Cycles(List<Review.Cycle> all) {
        static final Cycles NONE = new Cycles(List.of());

        Cycles {
            all = List.copyOf(all);
        }
    }

    @Override
    public Cycles convert(String words) {
        List<Review.Cycle> cycles = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            cycles.add(Review.Cycle.of(word.strip())
                    .orElseThrow(() -> new TypeConversionException(
                            "expected monthly, quarterly, mid-year or annual, found '" + word + "'")));
        }
        return new Cycles(cycles);
    }
}
