// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Whether this machine can write text into pictures at all: a bare server may lack every font. */
public final class Fonts {

    private Fonts() {
    }

    /**
     * Checks that text can be measured.
     *
     * @throws IllegalStateException if not; the message says what to install
     */
    public static void require() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            if (g.getFontMetrics(Style.TEXT).stringWidth("µ") <= 0) {
                throw new IllegalStateException("the font has no letters");
            }
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new IllegalStateException("Java finds no usable font on this machine, so no figure can be drawn."
                    + " Install fontconfig and a font (on Debian the packages fontconfig and fonts-dejavu-core) and run"
                    + " again.", e);
        } finally {
            g.dispose();
        }
    }
}
