package goalpack.ticket;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as few bytes: seven bits of a number a byte, the lowest first, the sign in the lowest bit. */
final class Packing {
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[96];
    private int size;

    void number(long value) {
        bits((value << 1) ^ (value >> 63));
    }

    /** A number that is never negative, or a set of bits. */
    void bits(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            one((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        one((int) rest);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bits(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    private void one(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    byte[] packed() {
        return Arrays.copyOf(bytes, size);
    }

    /** Compares the texts that two cursors stand before, by code points. */
    static int compareTexts(Cursor one, Cursor other) {
        int oneLength = (int) one.bits();
        int otherLength = (int) other.bits();
        return Arrays.compareUnsigned(
                one.bytes, one.at, one.at + oneLength, other.bytes, other.at, other.at + otherLength);
    }

    /** Reads what was packed, in the same order. */
    static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        int at() {
            return at;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        long number() {
            long bits = bits();
            return (bits >>> 1) ^ -(bits & 1);
        }

        long bits() {
            long value = 0;
            int shift = 0;
            byte next = bytes[at++];
            while (next < 0) {
                value |= (long) (next & SEVEN_BITS) << shift;
                shift += 7;
                next = bytes[at++];
            }
            return value | (long) next << shift;
        }

        /** Passes over so many numbers. */
        void skip(int numbers) {
            for (int left = numbers; left > 0; at++) {
                left -= bytes[at] >= 0 ? 1 : 0;
            }
        }

        String text() {
            int length = (int) bits();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        void skipText() {
            int length = (int) bits();
            at += length;
        }
    }
}
