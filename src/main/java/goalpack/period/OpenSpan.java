package goalpack.period;

import java.util.List;

/** The open windows of a span of time, each with the open seconds before it, so that a count is one look-up. */
final class OpenSpan {
    private final long[] opens;
    private final long[] before;
    private final long[] closes;
    private final long total;

    /** Of windows in order, apart, none empty. */
    OpenSpan(List<Open> windows) {
        opens = new long[windows.size()];
        closes = new long[windows.size()];
        before = new long[windows.size()];
        long sum = 0;
        for (int i = 0; i < opens.length; i++) {
            opens[i] = windows.get(i).from();
            closes[i] = windows.get(i).to();
            before[i] = sum;
            sum += closes[i] - opens[i];
        }
        total = sum;
    }

    /** A window in seconds since 1970, half-open. */
    record Open(long from, long to) {
        Open within(Open span) {
            return new Open(Math.max(from, span.from), Math.min(to, span.to));
        }

        boolean isEmpty() {
            return to <= from;
        }
    }

    /** The open seconds of the whole span. */
    long total() {
        return total;
    }

    /** The open seconds from the start of the span to the second. */
    long until(long second) {
        int window = lastBelow(opens, second);
        return window < 0 ? 0 : before[window] + Math.min(second, closes[window]) - opens[window];
    }

    /** The first second by which that many open seconds have passed, from 1 to the total. */
    long whenPassed(long seconds) {
        int window = lastBelow(before, seconds);
        return opens[window] + seconds - before[window];
    }

    /** The last index whose value is below the limit, in ascending values; -1 when none is. */
    private static int lastBelow(long[] values, long limit) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
