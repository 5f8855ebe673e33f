// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;

/** Pictures beyond the memory that is theirs stay in their files and look the same. */
class PictureMemoryTest {
    private final AtomicInteger reads = new AtomicInteger();

    private static GrayImage picture(long seed) {
        byte[] pixels = new byte[20];
        new Random(seed).nextBytes(pixels);
        return new GrayImage(5, 4, pixels, 1e-7);
    }

    private GrayImage read(long seed) {
        reads.incrementAndGet();
        return picture(seed);
    }

    @Test
    void keepsAsManyAsFitAndReadsTheOthersWhenTheyAreAskedFor() {
        PictureMemory memory = new PictureMemory(50);
        for (int i = 0; i < 4; i++) {
            int seed = i;
            GrayImage kept = memory.keep(picture(i), () -> read(seed));
            assertEquals(picture(i), kept);
            assertEquals(picture(i).hashCode(), kept.hashCode());
            assertArrayEquals(picture(i).toUnit(), kept.toUnit());
            assertEquals(picture(i).gray(3, 2), kept.gray(3, 2));
            assertEquals(picture(i), kept.shown());
        }
        assertTrue(reads.get() > 0);
        reads.set(0);
        GrayImage inMemory = new PictureMemory(20).keep(picture(7), () -> read(7));
        assertSame(inMemory, inMemory.held());
        inMemory.toUnit();
        assertEquals(0, reads.get(), "a picture that is kept is not read again");
        GrayImage inFile = new PictureMemory(19).keep(picture(7), () -> read(7));
        assertEquals("5 × 4 pixels of 1.0E-7 m", inFile.toString());
        assertEquals(0, reads.get(), "what is known of a picture without its pixels needs no file");
        GrayImage held = inFile.held();
        assertNotSame(inFile, held);
        held.gray(0, 0);
        held.gray(1, 1);
        assertEquals(1, reads.get(), "a picture that is looked at is read once");
    }

    @Test
    void stacksAreLeftInFilesWithAllTheirChannels() {
        GrayImage stack = GrayImage.stack(List.of(picture(1), picture(2), picture(3)));
        GrayImage inFile = new PictureMemory(59).keep(stack, () -> GrayImage.stack(List.of(read(1), read(2), read(3))));
        assertEquals(3, inFile.channels());
        assertArrayEquals(stack.toUnit(), inFile.toUnit());
        assertEquals(picture(3), inFile.channel(2));
        assertEquals(stack, inFile);
    }

    @Test
    void whatIsMadeOfPicturesSharesTheMemoryAndIsMadeAgainBeyondIt() {
        PictureMemory memory = new PictureMemory(50);
        Supplier<GrayImage> kept = memory.keep(picture(1), 30, () -> read(1));
        Supplier<GrayImage> beyond = memory.keep(picture(2), 30, () -> read(2));
        assertSame(kept.get(), kept.get());
        assertEquals(0, reads.get());
        assertEquals(picture(2), beyond.get());
        assertNotSame(beyond.get(), beyond.get());
        assertEquals(3, reads.get());
        GrayImage small = picture(3);
        assertSame(small, memory.keep(small, () -> read(3)), "20 bytes are left");
    }

    @Test
    void anotherPictureInTheFileIsToldAndNotTaken() {
        GrayImage inFile = picture(1).leftInFile(() -> picture(2));
        assertTrue(assertThrows(InvalidInputException.class, inFile::toUnit).has(PictureProblem.CHANGED));
        GrayImage other = picture(1).leftInFile(() -> new GrayImage(4, 5, picture(1).pixels(), 1e-7));
        assertTrue(assertThrows(InvalidInputException.class, other::held).has(PictureProblem.CHANGED));
    }

    @Test
    void dataSetGivesPicturesToLookAtAndPicturesToKeep() {
        GrayImage inFile = new PictureMemory(0).keep(picture(5), () -> read(5));
        Dataset.Entry entry = new Dataset.Entry(1, "1.png", inFile, new double[] {1}, Split.TRAIN, Optional.empty(), Map.of());
        Dataset dataset = new Dataset(List.of(new LabelColumn("force", Unit.MILLINEWTON)), List.of(entry));
        assertEquals(0, reads.get(), "to gather a data set needs no pixels");
        assertSame(inFile, dataset.entry(0).picture());
        assertEquals(picture(5), dataset.entry(0).image());
        assertTrue(reads.get() >= 1);
    }
}
