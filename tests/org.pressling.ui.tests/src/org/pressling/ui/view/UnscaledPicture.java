// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** A picture in the grays of the product that does not say how large a pixel is. */
final class UnscaledPicture {
    private UnscaledPicture() {
    }

    static Path write(Path file) {
        ImageData grays = new ImageData(64, 64, 8,
                new PaletteData(new RGB(0, 0, 0), new RGB(128, 128, 128), new RGB(255, 255, 255)));
        for (int i = 0; i < 64; i++) {
            grays.setPixel(i, i, 1 + i % 2);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {grays};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }
}
