// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.pressling.dataset.io.Sha256;

/**
 * The name of a result before it is made: SHA-256 over the step, its format, what it reads of the study, and the key
 * of the step before it. Two results with one key are the same bytes.
 *
 * @param hash   64 hexadecimal digits
 * @param inputs what the step itself reads, kept to say later why a key differs
 * @param before hash of the step before, empty for the first
 */
public record StepKey(String hash, Inputs inputs, String before) {

    /**
     * Names a result.
     *
     * @param step   name of the step
     * @param format version of the step's result; raised when the same inputs give another result
     * @param inputs what the step reads
     * @param before hash of the step before, empty for the first
     * @return the key
     */
    public static StepKey of(String step, int format, Inputs inputs, String before) {
        return new StepKey(hash(step, format, inputs.text(), before), inputs, before);
    }

    /**
     * The hash of a key alone, where the text of what the step reads is known: many samples read the same.
     *
     * @param step   name of the step
     * @param format version of the step's result
     * @param inputs {@link Inputs#text()} of what the step reads
     * @param before hash of the step before, empty for the first
     * @return 64 hexadecimal digits
     */
    public static String hash(String step, int format, String inputs, String before) {
        return hash(step + '\n' + format + '\n' + before + '\n' + inputs);
    }

    /**
     * One hash for many, used where a step takes the results of all samples.
     *
     * @param hashes the samples' hashes in order
     * @return their common hash
     */
    public static String together(List<String> hashes) {
        return hash(String.join("\n", hashes));
    }

    private static String hash(String text) {
        return Sha256.text(text.getBytes(StandardCharsets.UTF_8));
    }
}
