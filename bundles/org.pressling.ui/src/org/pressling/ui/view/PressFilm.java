// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.pressling.study.OutputFolder;

/** Takes pictures that follow each other, all of one size, and writes them. */
interface PressFilm {

    /** Takes the next picture. */
    void add(BufferedImage picture) throws IOException;

    /** Writes what is not written yet. */
    void finish() throws IOException;

    /** Whether a file is to be a GIF; a series of pictures otherwise. */
    static boolean isGif(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gif");
    }

    /**
     * Pictures as PNG files beside each other: {@code NAME-001.png}, {@code NAME-002.png} … for {@code NAME.png}. None that is
     * there already is replaced.
     */
    static PressFilm series(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        int[] number = {0};
        return new PressFilm() {
            @Override
            public void add(BufferedImage picture) throws IOException {
                number[0]++;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ImageIO.write(picture, "png", bytes);
                OutputFolder.file(file.resolveSibling(String.format(Locale.ROOT, "%s-%03d.png", name, number[0])), false,
                        bytes.toByteArray());
            }

            @Override
            public void finish() {
                // each is written at once
            }
        };
    }
}
