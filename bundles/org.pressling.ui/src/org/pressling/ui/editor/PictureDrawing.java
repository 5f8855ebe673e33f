// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Unit;
import org.pressling.ui.Numbers;
import org.pressling.ui.view.Grays;

/**
 * A picture as the network sees it: its grays mean something and stay the same in every theme.
 *
 * @param picture the picture
 * @param remark  what it was drawn from, with places for pixels and pixel size (µm)
 */
record PictureDrawing(GrayImage picture, String remark) implements Preview.Drawing {
    @Override
    public void draw(GC gc, Rectangle area) {
        Rectangle place = Preview.fit(new Point(picture.width(), picture.height()), area);
        Image image = new Image(gc.getDevice(), Grays.of(picture));
        try {
            gc.setInterpolation(place.width < picture.width() ? SWT.HIGH : SWT.NONE);
            gc.drawImage(image, 0, 0, picture.width(), picture.height(), place.x, place.y, place.width, place.height);
        } finally {
            image.dispose();
        }
    }

    @Override
    public String caption() {
        return NLS.bind(remark, Integer.toString(picture.width()),
                Numbers.rounded(Unit.MICROMETRE.fromSi(picture.pixelSize()), 3));
    }
}
