package goalpack.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Durations of any length, in any order, added one by one or all at once. */
class SampleTest {
    private static final long HUGE = 3_000_000_000L;

    private static Sample of(long... seconds) {
        Sample sample = new Sample();
        LongStream.of(seconds).forEach(sample::add);
        return sample;
    }

    @Test
    void holdsShortAndHugeOnes() {
        Sample sample = of(5, HUGE + 1, -HUGE, 3, HUGE, Integer.MAX_VALUE);
        assertEquals(6, sample.size());
        assertArrayEquals(new long[] {-HUGE, 3, 5, Integer.MAX_VALUE, HUGE, HUGE + 1}, sample.sorted());
    }

    @Test
    void takesInAnother() {
        Sample sample = of(7, HUGE);
        sample.addAll(of(1, HUGE - 1, 9));
        sample.addAll(of());
        assertEquals(5, sample.size());
        assertArrayEquals(new long[] {1, 7, 9, HUGE - 1, HUGE}, sample.sorted());
    }

    @Test
    void growsAsLongAsSomethingComes() {
        Sample sample = new Sample();
        LongStream.range(0, 1000).forEach(sample::add);
        assertArrayEquals(LongStream.range(0, 1000).toArray(), sample.sorted());
    }
}
