// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.walk;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Mouse and keyboard of a display of the X Window System: what is done here reaches programs just as if hands had done it. Asks
 * the server itself, by its extension XTEST, so that no library has to be installed.
 */
final class Devices implements AutoCloseable {
    /** Keys that make no character, by their names in the X Window System. */
    static final int TAB = 0xff09;
    /** The Enter key. */
    static final int RETURN = 0xff0d;
    /** The arrow downwards. */
    static final int DOWN = 0xff54;
    /** The function key F11. */
    static final int F11 = 0xffc8;
    /** The control key on the left. */
    static final int CONTROL = 0xffe3;

    private static final int QUERY_EXTENSION = 98;
    private static final int GET_KEYBOARD_MAPPING = 101;
    private static final int FAKE_INPUT = 2;
    private static final int KEY_PRESS = 2;
    private static final int BUTTON_PRESS = 4;
    private static final int MOTION = 6;
    private static final int REPLY = 32;

    private final SocketChannel server;
    private final DataInputStream in;
    private final int xtest;
    private final Map<Integer, Integer> codes = new HashMap<>();

    /**
     * Those of a display.
     *
     * @param display its name, for instance {@code :5}
     */
    Devices(String display) throws IOException {
        server = SocketChannel.open(StandardProtocolFamily.UNIX);
        server.connect(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + display.replaceAll("[:.]", "")));
        in = new DataInputStream(Channels.newInputStream(server));
        send(bytes(12).put((byte) 'l').put((byte) 0).putShort((short) 11));
        ByteBuffer greeting = read(8);
        if (greeting.get(0) != 1) {
            throw new IOException("The display " + display + " refuses");
        }
        ByteBuffer about = read(4 * Short.toUnsignedInt(greeting.getShort(6)));
        byte[] name = "XTEST".getBytes(StandardCharsets.US_ASCII);
        send(bytes(16).put((byte) QUERY_EXTENSION).put((byte) 0).putShort((short) 4).putShort((short) name.length)
                .putShort((short) 0).put(name));
        ByteBuffer extension = read(REPLY);
        if (extension.get(8) == 0) {
            throw new IOException("The display " + display + " has no extension XTEST");
        }
        xtest = extension.get(9);
        learnKeys(Byte.toUnsignedInt(about.get(26)), Byte.toUnsignedInt(about.get(27)));
    }

    /** Which key makes what, without any other key held. */
    private void learnKeys(int first, int last) throws IOException {
        send(bytes(8).put((byte) GET_KEYBOARD_MAPPING).put((byte) 0).putShort((short) 2).put((byte) first)
                .put((byte) (last - first + 1)));
        ByteBuffer head = read(REPLY);
        int each = Byte.toUnsignedInt(head.get(1));
        ByteBuffer symbols = read(4 * head.getInt(4));
        for (int code = last; code >= first; code--) {
            codes.put(Integer.valueOf(symbols.getInt(4 * each * (code - first))), Integer.valueOf(code));
        }
    }

    /** Moves the mouse to a pixel. */
    void move(int x, int y) throws IOException {
        fake(MOTION, 0, x, y);
    }

    /** Presses the left button, or lets it go. */
    void button(boolean down) throws IOException {
        fake(down ? BUTTON_PRESS : BUTTON_PRESS + 1, 1, 0, 0);
    }

    /** Presses the key for a character or of a name, or lets it go. */
    void key(int symbol, boolean down) throws IOException {
        Integer code = codes.get(Integer.valueOf(symbol));
        if (code == null) {
            throw new IOException("No key for " + Integer.toHexString(symbol));
        }
        fake(down ? KEY_PRESS : KEY_PRESS + 1, code.intValue(), 0, 0);
    }

    private void fake(int type, int detail, int x, int y) throws IOException {
        send(bytes(36).put((byte) xtest).put((byte) FAKE_INPUT).putShort((short) 9).put((byte) type).put((byte) detail)
                .putShort((short) 0).putInt(0).putInt(0).putLong(0).putShort((short) x).putShort((short) y));
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void send(ByteBuffer request) throws IOException {
        request.clear();
        while (request.hasRemaining()) {
            server.write(request);
        }
    }

    private ByteBuffer read(int length) throws IOException {
        byte[] answer = new byte[length];
        in.readFully(answer);
        return ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
