// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How the bytes of a text become characters, as its first bytes tell: a byte order mark, or the zeros that every
 * UTF-16 text of Latin letters has in every other place.
 *
 * @param charset the encoding
 * @param mark    bytes of the byte order mark, 0 if there is none
 */
record TextEncoding(Charset charset, int mark) {
    /** Bytes that are needed to tell. */
    static final int HEAD = 64;

    private record Mark(Charset charset, int... bytes) {
        boolean begins(byte[] head, int length) {
            boolean same = length >= bytes.length;
            for (int i = 0; same && i < bytes.length; i++) {
                same = (head[i] & 0xFF) == bytes[i];
            }
            return same;
        }
    }

    /** Longer marks first: that of UTF-32 begins like that of UTF-16. */
    private static final List<Mark> MARKS = List.of(new Mark(StandardCharsets.UTF_32LE, 0xFF, 0xFE, 0, 0),
            new Mark(StandardCharsets.UTF_32BE, 0, 0, 0xFE, 0xFF), new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE), new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    /**
     * Looks at the begin of a text.
     *
     * @param head      its first bytes, {@link #HEAD} if there are as many
     * @param length    how many there are
     * @param otherwise the encoding of a text that does not tell
     */
    static TextEncoding of(byte[] head, int length, Charset otherwise) {
        for (Mark mark : MARKS) {
            if (mark.begins(head, length)) {
                return new TextEncoding(mark.charset(), mark.bytes().length);
            }
        }
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(length, HEAD); i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int pairs = Math.min(length, HEAD) / 2;
        if (pairs >= 2 && zeros[1] == pairs && zeros[0] == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (pairs >= 2 && zeros[0] == pairs && zeros[1] == 0) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(otherwise, 0);
    }
}
