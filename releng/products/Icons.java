// SPDX-License-Identifier: EPL-2.0

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Draws the icon of the program in the formats of desktops, from its vector picture: PNG, Windows' ICO and macOS's ICNS, the
 * last two of PNG pictures. To be called when the picture changes:
 * {@code java -cp PRODUCT/plugins/com.github.weisj.jsvg_….jar Icons.java PICTURE.svg FOLDER}
 */
public final class Icons {
    /** Sides of the pictures in an ICO [pixels]; 256 is written as 0. */
    private static final int[] WINDOWS = {16, 32, 48, 256};
    /** Sides of the pictures in an ICNS [pixels] by their types. */
    private static final Map<String, Integer> MAC = new LinkedHashMap<>(Map.of("icp4", 16));

    static {
        MAC.put("icp5", 32);
        MAC.put("ic07", 128);
        MAC.put("ic08", 256);
        MAC.put("ic09", 512);
    }

    private final SVGDocument picture;

    private Icons(SVGDocument picture) {
        this.picture = picture;
    }

    /**
     * Draws them.
     *
     * @param arguments the vector picture, and the folder for the icons
     */
    public static void main(String[] arguments) throws IOException {
        Icons icons = new Icons(new SVGLoader().load(Path.of(arguments[0]).toUri().toURL()));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Files.write(folder.resolve("pressling.png"), icons.png(256));
        Files.write(folder.resolve("pressling.ico"), icons.ico());
        Files.write(folder.resolve("pressling.icns"), icons.icns());
    }

    private byte[] png(int side) throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.render(null, graphics, new ViewBox(0, 0, side, side));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A head of 6 bytes, an entry of 16 bytes for each picture, then the pictures; little-endian. */
    private byte[] ico() throws IOException {
        int start = 6 + 16 * WINDOWS.length;
        ByteBuffer head = ByteBuffer.allocate(start).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.length);
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int side : WINDOWS) {
            byte[] png = png(side);
            head.put((byte) side).put((byte) side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(start + pictures.size());
            pictures.writeBytes(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.array());
        all.writeBytes(pictures.toByteArray());
        return all.toByteArray();
    }

    /** A head, then type, length with this head of 8 bytes, and picture; big-endian. */
    private byte[] icns() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(pictures)) {
            for (Map.Entry<String, Integer> entry : MAC.entrySet()) {
                byte[] png = png(entry.getValue());
                out.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
                out.writeInt(8 + png.length);
                out.write(png);
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.write("icns".getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + pictures.size());
            out.write(pictures.toByteArray());
        }
        return all.toByteArray();
    }
}
