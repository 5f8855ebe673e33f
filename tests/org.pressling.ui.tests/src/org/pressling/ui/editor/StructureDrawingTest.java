// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.Packing;

/** One sphere in the middle of a box, as the preview of the packing page draws it. */
class StructureDrawingTest {
    private static final int SIZE = 160;

    @Test
    void aSphereOfTheMiddleIsDrawnInThePlaneAndInSpace() {
        for (Box box : new Box[] {new Box(10e-6, 10e-6, false), new Box(10e-6, 10e-6, 10e-6, true, true)}) {
            Particles one = new Particles(1);
            one.set(0, Phase.AM, 5e-6, 5e-6, box.depth() / 2, 2e-6);
            ImageData picture = draw(new StructureDrawing(new Packing(new Structure(box, one), 0.5, 4e-6, 0, 1)));
            RGB ground = colour(picture, SIZE / 2, 4);
            assertEquals(new RGB(255, 255, 255), ground, "above the sphere");
            assertNotEquals(ground, colour(picture, SIZE / 2, SIZE / 2), "the sphere");
        }
    }

    private static RGB colour(ImageData picture, int column, int row) {
        return picture.palette.getRGB(picture.getPixel(column * picture.width / SIZE, row * picture.height / SIZE));
    }

    private static ImageData draw(StructureDrawing drawing) {
        Display display = Display.getCurrent();
        Image image = new Image(display, SIZE, SIZE);
        GC gc = new GC(image);
        try {
            gc.setBackground(new Color(255, 255, 255));
            gc.fillRectangle(0, 0, SIZE, SIZE);
            drawing.draw(gc, new Rectangle(0, 0, SIZE, SIZE));
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
