// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.pressling.ui.raster.Raster;

/** A drawn scene, kept until something of it changes. */
final class StructurePicture {
    private static final double PERCENT = 100;

    private List<Band> bands = List.of();

    /** Some rows of what is drawn, from a row of the window on. */
    private record Band(int top, Image image) {
    }

    /** Forgets what was drawn. */
    void forget() {
        bands.forEach(band -> band.image.dispose());
        bands = List.of();
    }

    /** Paints what was drawn; draws it anew if it was forgotten. */
    void paint(GC gc, Rectangle area, Drawing drawing) {
        if (bands.isEmpty()) {
            bands = draw((Display) gc.getDevice(), area, drawing);
        }
        bands.forEach(band -> gc.drawImage(band.image, 0, band.top));
    }

    /** Draws some rows of the window, so many pixels for each of the window's. */
    @FunctionalInterface
    interface Drawing {
        void draw(Raster raster, double density);
    }

    /** Each core draws some rows; the toolkit's own copying of pixels, as slow as the drawing, is shared as well. */
    private static List<Band> draw(Display display, Rectangle area, Drawing drawing) {
        int number = Math.min(Runtime.getRuntime().availableProcessors(), area.height);
        return IntStream.range(0, number).parallel().mapToObj(i -> {
            int top = area.height * i / number;
            int end = area.height * (i + 1) / number;
            ImageDataProvider rows = percent -> {
                double density = percent / PERCENT;
                Raster raster = new Raster((int) Math.round(area.width * density), (int) Math.round(top * density),
                        (int) Math.round(end * density));
                drawing.draw(raster, density);
                return raster.toImageData();
            };
            return new Band(top, new Image(display, rows));
        }).toList();
    }
}
