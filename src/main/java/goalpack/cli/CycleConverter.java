package goalpack.cli;

import goalpack.goal.Review;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a review's word. */
final class CycleConverter implements ITypeConverter<Review.Cycle> {
    @Override
    public Review.Cycle convert(String word) {
        return Review.Cycle.of(word)
                .orElseThrow(() -> new TypeConversionException(
                        "expected monthly, quarterly, mid-year or annual, found '" + word + "'"));
    }
}
