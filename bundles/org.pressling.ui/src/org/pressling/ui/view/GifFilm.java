// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.pressling.study.OutputFolder;

/** Pictures as a GIF that begins again at its end; a file that is there already is replaced. */
final class GifFilm implements PressFilm {
    private static final String NATIVE = "javax_imageio_gif_image_1.0";
    /** What programs that show GIFs agreed on: again and again, without an end. */
    private static final byte[] FOREVER = {1, 0, 0};
    private static final double CENTISECONDS = 100;

    private final Path file;
    private final double seconds;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    private final ImageOutputStream out;

    /**
     * A film without pictures.
     *
     * @param file    where to
     * @param seconds how long each picture is seen
     */
    GifFilm(Path file, double seconds) throws IOException {
        this.file = file;
        this.seconds = seconds;
        out = ImageIO.createImageOutputStream(bytes);
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    @Override
    public void add(BufferedImage picture) throws IOException {
        writer.writeToSequence(new IIOImage(picture, null, shown(picture)), null);
    }

    private IIOMetadata shown(BufferedImage picture) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture),
                writer.getDefaultWriteParam());
        IIOMetadataNode root = new IIOMetadataNode(NATIVE);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Long.toString(Math.max(2, Math.round(seconds * CENTISECONDS))));
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        IIOMetadataNode repeat = new IIOMetadataNode("ApplicationExtension");
        repeat.setAttribute("applicationID", "NETSCAPE");
        repeat.setAttribute("authenticationCode", "2.0");
        repeat.setUserObject(FOREVER);
        extensions.appendChild(repeat);
        root.appendChild(extensions);
        metadata.mergeTree(NATIVE, root);
        return metadata;
    }

    @Override
    public void finish() throws IOException {
        writer.endWriteSequence();
        out.close();
        writer.dispose();
        OutputFolder.file(file, true, bytes.toByteArray());
    }
}
