// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

/** The examples of FIPS 180-2, appendix B, and that digests which are begun do not disturb each other. */
class Sha256Test {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String TWO_BLOCKS = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void theExamplesOfTheStandardHold() {
        assertEquals(ABC, Sha256.text(bytes("abc")));
        assertEquals("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1", Sha256.text(bytes(TWO_BLOCKS)));
    }

    @Test
    void digestsAreTakenBesideEachOther() {
        MessageDigest one = Sha256.begin();
        one.update(bytes("ab"));
        MessageDigest other = Sha256.begin();
        other.update(bytes("something else"));
        one.update(bytes("c"));
        assertEquals(ABC, HexFormat.of().formatHex(one.digest()));
    }
}
