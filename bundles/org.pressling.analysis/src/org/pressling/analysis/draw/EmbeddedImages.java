// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.apache.batik.svggen.ImageHandlerBase64Encoder;

/**
 * Puts pictures into an SVG as data, encoded by the Java runtime: the SVG library would need one more of its jars for
 * it.
 */
final class EmbeddedImages extends ImageHandlerBase64Encoder {

    @Override
    public void encodeImage(RenderedImage image, OutputStream out) {
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
