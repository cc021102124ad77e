package goalpack.measure;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Places in a list, day by day and within a day ascending, each once a day.
 *
 * <p>A run holds as many of them as it has metrics, over every ticket: of each place only the distance from the one
 * before is kept, seven bits a byte, the lowest first.
 */
final class DayPlaces {
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int MOST_BYTES = 5;

    private final long firstDay;

    /** Where each day's bytes begin, from the first day on, and behind them where the last day's end. */
    private final int[] begins;

    private byte[] bytes = {};
    private int size;

    /** @param found the day since the epoch in the upper half, the place in the lower; in any order */
    DayPlaces(long[] found) {
        Arrays.sort(found);
        firstDay = found.length == 0 ? 0 : day(found[0]);
        int days = found.length == 0 ? 0 : Math.toIntExact(day(found[found.length - 1]) - firstDay + 1);
        begins = new int[days + 1];
        int next = 0;
        for (int day = 0; day < days; day++) {
            int last = 0;
            for (; next < found.length && day(found[next]) == firstDay + day; next++) {
                if (next == 0 || found[next] != found[next - 1]) {
                    put((int) found[next] - last);
                    last = (int) found[next];
                }
            }
            begins[day + 1] = size;
        }
        bytes = Arrays.copyOf(bytes, size);
    }

    private static long day(long found) {
        return found >> Integer.SIZE;
    }

    private void put(int distance) {
        if (size + MOST_BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / 2 + MOST_BYTES);
        }
        int rest = distance;
        for (; rest > SEVEN_BITS; rest >>>= 7) {
            bytes[size++] = (byte) ((rest & SEVEN_BITS) | MORE);
        }
        bytes[size++] = (byte) rest;
    }

    /** The first day that has any; 0 when there is none. */
    long firstDay() {
        return firstDay;
    }

    /** The day after the last that has any. */
    long end() {
        return firstDay + begins.length - 1;
    }

    /** Tells the places of a day from {@link #firstDay} to before {@link #end}. */
    void of(long day, IntConsumer told) {
        int which = Math.toIntExact(day - firstDay);
        int place = 0;
        int distance = 0;
        int shift = 0;
        for (int at = begins[which]; at < begins[which + 1]; at++) {
            distance |= (bytes[at] & SEVEN_BITS) << shift;
            shift += 7;
            if (bytes[at] >= 0) {
                place += distance;
                told.accept(place);
                distance = 0;
                shift = 0;
            }
        }
    }
}
