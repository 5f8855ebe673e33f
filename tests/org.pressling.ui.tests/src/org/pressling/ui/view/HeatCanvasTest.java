// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.GrayImage;
import org.pressling.ui.WorkbenchDriver;

/** Particles over a picture are drawn the small ones last, and told of by the pointer. */
class HeatCanvasTest {

    @Test
    void thePointerTellsOfTheParticleThatItIsOn() throws Exception {
        Composite parent = new Composite(WorkbenchDriver.shell(), SWT.NONE);
        HeatCanvas canvas = new HeatCanvas(parent);
        canvas.setSize(112, 112); // a picture of 100 x 100 pixels within a margin of 6
        canvas.show(new GrayImage(10, 10, new byte[100], 1e-6), null);
        canvas.discs(List.of(new PictureDisc(5, 5, 4, 0xFF0000, "large"), new PictureDisc(5, 5, 1, 0x00FF00, "small"),
                new PictureDisc(20, 20, 1, 0x0000FF, "outside")), true);
        move(canvas, 56, 56);
        assertEquals("small", canvas.getToolTipText());
        move(canvas, 56, 26);
        assertEquals("large", canvas.getToolTipText());
        move(canvas, 10, 10);
        assertNull(canvas.getToolTipText());
        Image image = new Image(canvas.getDisplay(), 112, 112);
        Event paint = new Event();
        paint.gc = new GC(image);
        canvas.notifyListeners(SWT.Paint, paint);
        paint.gc.dispose();
        ImageData data = image.getImageData();
        assertEquals(new RGB(0, 255, 0), data.palette.getRGB(data.getPixel(56, 56)));
        assertEquals(new RGB(255, 0, 0), data.palette.getRGB(data.getPixel(56, 26)));
        assertEquals(new RGB(0, 0, 0), data.palette.getRGB(data.getPixel(8, 8)));
        image.dispose();
        parent.dispose();
    }

    private static void move(HeatCanvas canvas, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        canvas.notifyListeners(SWT.MouseMove, event);
    }
}
