// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4), which names results and tells files apart. A campaign takes tens of thousands; to look an algorithm up
 * costs more than to digest a few lines, so that it is looked up once and copied.
 */
public final class Sha256 {
    private static final MessageDigest BLANK = blank();

    private Sha256() {
    }

    private static MessageDigest blank() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** {@return a digest of nothing yet, for bytes that come in parts} */
    public static MessageDigest begin() {
        try {
            return (MessageDigest) BLANK.clone();
        } catch (CloneNotSupportedException e) {
            return blank(); // an implementation in hardware may have none to spare
        }
    }

    /**
     * The digest of some bytes.
     *
     * @param bytes any bytes
     * @return 32 bytes
     */
    public static byte[] of(byte[] bytes) {
        return begin().digest(bytes);
    }

    /**
     * The digest of some bytes as text.
     *
     * @param bytes any bytes
     * @return 64 hexadecimal digits
     */
    public static String text(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }
}
