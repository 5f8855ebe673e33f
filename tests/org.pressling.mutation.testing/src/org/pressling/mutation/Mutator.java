// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages inputs by chance: one to four times, by bytes, by words and lines, now and then by another encoding. */
final class Mutator {

    private static final int MOST_CHANGES = 4;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE, StandardCharsets.UTF_32, StandardCharsets.ISO_8859_1);
    /** Bytes one by one as characters, so that any file can be treated as text and comes back the same. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final List<String> words;
    private final List<String> wordsAsBytes;

    Mutator(List<String> own) {
        words = Words.with(own);
        wordsAsBytes = words.stream().map(word -> new String(word.getBytes(StandardCharsets.UTF_8), BYTES)).toList();
    }

    /** Mostly one, since a file with many faults is refused for the first of them. */
    private static int changes(RandomGenerator random) {
        return random.nextInt(3) > 0 ? 1 : random.nextInt(2, MOST_CHANGES + 1);
    }

    /** A damaged copy of a file. */
    byte[] bytes(byte[] seed, RandomGenerator random) {
        byte[] mutant = seed;
        for (int changes = changes(random); changes > 0 && mutant.length > 0; changes--) {
            mutant = switch (random.nextInt(10)) {
            case 0 -> encoded(mutant, random);
            case 1, 2, 3 -> TextMutation.pick(List.of(ByteMutation.values()), random).apply(mutant, random);
            default -> text(new String(mutant, BYTES), random, wordsAsBytes).getBytes(BYTES);
            };
        }
        return mutant;
    }

    /** A damaged copy of a file that is no text. */
    byte[] binary(byte[] seed, RandomGenerator random) {
        byte[] mutant = seed;
        for (int changes = changes(random); changes > 0 && mutant.length > 0; changes--) {
            mutant = TextMutation.pick(List.of(ByteMutation.values()), random).apply(mutant, random);
        }
        return mutant;
    }

    /** A damaged copy of a text that comes from the command line or a form. */
    String text(String seed, RandomGenerator random) {
        String mutant = seed;
        for (int changes = changes(random); changes > 0 && !mutant.isEmpty(); changes--) {
            mutant = text(mutant, random, words);
        }
        return mutant;
    }

    private static String text(String seed, RandomGenerator random, List<String> words) {
        // Most changes take a word out for another: that is what people get wrong, and it gets deepest.
        TextMutation mutation = random.nextInt(3) > 0 ? TextMutation.WORD
                : TextMutation.pick(List.of(TextMutation.values()), random);
        return mutation.apply(seed, random, words);
    }

    private static byte[] encoded(byte[] seed, RandomGenerator random) {
        String text = new String(seed, StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0) {
            return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        }
        return text.getBytes(TextMutation.pick(ENCODINGS, random));
    }
}
