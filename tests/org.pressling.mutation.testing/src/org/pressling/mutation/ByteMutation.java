// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ways to damage bytes, whatever they mean. */
enum ByteMutation {
    FLIP {
        @Override
        byte[] apply(byte[] in, RandomGenerator random) {
            byte[] out = in.clone();
            out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
            return out;
        }
    },
    SET {
        @Override
        byte[] apply(byte[] in, RandomGenerator random) {
            byte[] out = in.clone();
            out[random.nextInt(out.length)] = EDGES[random.nextInt(EDGES.length)];
            return out;
        }
    },
    /** Overwrites a whole number of two, four or eight bytes in either order. */
    NUMBER {
        @Override
        byte[] apply(byte[] in, RandomGenerator random) {
            byte[] out = in.clone();
            int width = 2 << random.nextInt(3);
            if (out.length >= width) {
                long value = NUMBERS[random.nextInt(NUMBERS.length)];
                ByteBuffer buffer = ByteBuffer.wrap(out)
                        .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
                int at = random.nextInt(out.length - width + 1);
                switch (width) {
                case 2 -> buffer.putShort(at, (short) value);
                case 4 -> buffer.putInt(at, (int) value);
                default -> buffer.putLong(at, value);
                }
            }
            return out;
        }
    },
    CUT {
        @Override
        byte[] apply(byte[] in, RandomGenerator random) {
            return Arrays.copyOf(in, random.nextInt(in.length));
        }
    },
    DELETE {
        @Override
        byte[] apply(byte[] in, RandomGenerator random) {
            int from = random.nextInt(in.length);
            return replaced(in, from, Math.min(in.length, from + length(random)), new byte[0]);
        }
    },
    REPEAT {
        @Override
        byte[] apply(byte[] in, RandomGenerator random) {
            int from = random.nextInt(in.length);
            return replaced(in, from, from, Arrays.copyOfRange(in, from, Math.min(in.length, from + length(random))));
        }
    },
    INSERT {
        @Override
        byte[] apply(byte[] in, RandomGenerator random) {
            byte[] noise = new byte[length(random)];
            random.nextBytes(noise);
            int at = random.nextInt(in.length + 1);
            return replaced(in, at, at, noise);
        }
    };

    private static final byte[] EDGES = {0, 1, 9, 10, 13, 26, 27, 31, ' ', '"', ',', '-', '0', '9', '<', '>', '&', '[', '{', 127,
            -128, -2, -1};
    private static final long[] NUMBERS = {0, 1, 2, 3, -1, 7, 8, 16, 255, 256, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffffL,
            0x80000000L, 0xffffffffL, Long.MAX_VALUE, Long.MIN_VALUE, 0x7f800000L, 0x7fc00000L, 10_000, 100_000_000};

    /** The bytes with this damage; {@code in} is not empty and is left as it is. */
    abstract byte[] apply(byte[] in, RandomGenerator random);

    private static int length(RandomGenerator random) {
        return 1 + random.nextInt(1 << random.nextInt(1, 9));
    }

    static byte[] replaced(byte[] in, int from, int to, byte[] by) {
        byte[] out = new byte[in.length - (to - from) + by.length];
        System.arraycopy(in, 0, out, 0, from);
        System.arraycopy(by, 0, out, from, by.length);
        System.arraycopy(in, to, out, from + by.length, in.length - to);
        return out;
    }
}
