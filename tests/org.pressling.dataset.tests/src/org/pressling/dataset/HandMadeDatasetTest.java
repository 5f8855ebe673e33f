// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.InvalidInputException;

/** Folders that people make from pictures of their own. */
class HandMadeDatasetTest {
    private static final OptionalDouble PIXEL = OptionalDouble.of(1e-7);

    @TempDir
    Path folder;

    @BeforeEach
    void pictures() throws IOException {
        Files.createDirectory(folder.resolve("images"));
        write("images/a.png", "png", 8, 8);
        write("images/b.jpg", "jpeg", 8, 8);
        write("c.tif", "tiff", 8, 8);
        write("images/wide.png", "png", 9, 8);
    }

    @Test
    void picturesOfSeveralKindsWithATableAreADataSet() throws IOException {
        table("file,reaction_area_um2,my_label,factor_x\nc.tif,1.5,-2e3,7\na.png,2,3,8\nb.jpg,3,4,9\n");
        Dataset dataset = DatasetReader.read(folder, PIXEL, Optional.of(new SplitRequest(1, 1, 1, 5)));
        assertEquals(List.of(new LabelColumn("reaction_area", "um2"), new LabelColumn("my_label", "")),
                dataset.labels());
        assertArrayEquals(new double[] {1.5, -2000}, dataset.entry(0).labels());
        assertEquals(List.of(1, 2, 3), dataset.entries().stream().map(Dataset.Entry::index).toList());
        assertEquals(Map.of("x", 7.0), dataset.entry(0).factors());
        assertEquals(1e-7, dataset.entry(2).image().pixelSize());
        for (Split split : Split.values()) {
            assertEquals(1, dataset.of(split).size());
        }
    }

    @Test
    void aSplitThatIsAskedForReplacesTheColumn() throws IOException {
        table("file,split,y\na.png,train,1\nb.jpg,test,2\n");
        Dataset asWritten = DatasetReader.read(folder, PIXEL, Optional.empty());
        assertEquals(List.of(Split.TRAIN, Split.TEST), asWritten.entries().stream().map(Dataset.Entry::split).toList());
        Dataset asAsked = DatasetReader.read(folder, PIXEL, Optional.of(new SplitRequest(0, 2, 0, 5)));
        assertEquals(2, asAsked.of(Split.VALIDATION).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "name,split,y;a.png,train,1|MISSING_COLUMN 1",
            "file,y;a.png,1|NO_SPLIT",
            "file,split,y;a.png,learn,1|CELL 2 split",
            "file,split,y;a.png,train,big|CELL 2 y",
            "file,split,y;a.png,train,NaN|CELL 2 y",
            "file,split,y;a.png,train,|CELL 2 y",
            "file,split,y,factor_x;a.png,train,1,?|CELL 2 factor_x",
            "file,split,index,y;a.png,train,1.5,1|CELL 2 index",
            "file,split,y;a.png,train,1;gone.png,train,2|CELL 3 file",
            "file,split,y;\0.png,train,1|ZERO_BYTE 2",
            "file,split,y;../secret.png,train,1|CELL 2 file",
            "file,split,y;a.png,train,1;a.png,test,2|TWICE",
            "file,split,y;a.png,train,1;wide.png,test,2|SIZE",
            "file,split;a.png,train|EMPTY",
            "file,split,y|EMPTY"})
    void whatIsWrongIsNamed(String lines, String expected) throws IOException {
        table(lines.replace(';', '\n'));
        assertEquals(expected, Told.of(Path.of("labels.csv"), () -> DatasetReader.read(folder, PIXEL, Optional.empty())));
    }

    @Test
    void aMissingTableOrScaleOrAWrongSplitIsNamed() throws IOException {
        assertThrows(InvalidInputException.class, () -> DatasetReader.read(folder));
        table("file,split,y\na.png,train,1\n");
        assertTrue(assertThrows(InvalidInputException.class,
                () -> DatasetReader.read(folder)).getMessage().contains("pixel"));
        assertThrows(InvalidInputException.class,
                () -> DatasetReader.read(folder, PIXEL, Optional.of(new SplitRequest(1, 1, 1, 5))));
        assertEquals(Map.of(), DatasetReader.provenance(folder));
    }

    private void table(String text) throws IOException {
        Files.writeString(folder.resolve("labels.csv"), text);
    }

    private void write(String name, String format, int width, int height) throws IOException {
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format,
                folder.resolve(name).toFile());
    }
}
