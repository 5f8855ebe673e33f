// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps count of what a power cut would leave of a folder: of a file the bytes that it had when it was last synced, of a
 * folder the names that it had when it was. What was not synced may be there or not; {@link Loss} says how. A move within
 * a folder is there or not as one, as all file systems with a journal have it; one between folders may be there by half.
 */
public final class Reckoning {

    /** What becomes of things that were not synced. */
    public enum Loss {
        /** Names and bytes are as they were last synced; a file never synced is empty. */
        ALL,
        /** Names are all there, bytes that were not synced are not: what a journal of names alone keeps. */
        BYTES,
        /** Of each name and each file it is tossed up. */
        SOME
    }

    private static final class Node {
        private final boolean folder;
        private Map<String, Node> names = new TreeMap<>();
        private Map<String, Node> safeNames = new TreeMap<>();
        private final Map<String, String> moved = new HashMap<>();
        private byte[] safe = {};
        private boolean dirty;

        Node(boolean folder) {
            this.folder = folder;
        }
    }

    private final Path root;
    private final Node top = new Node(true);

    /** Begins with all that is in the folder safe. */
    public Reckoning(Path root) throws IOException {
        this.root = root;
        read(root, top);
    }

    private static void read(Path folder, Node node) throws IOException {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.toList();
        }
        for (Path child : children) {
            Node below = new Node(Files.isDirectory(child));
            node.names.put(child.getFileName().toString(), below);
            if (below.folder) {
                read(child, below);
            } else {
                below.safe = Files.readAllBytes(child);
            }
        }
        node.safeNames = new TreeMap<>(node.names);
    }

    /** Notes an operation that was done. */
    void done(Guard.Kind kind, Path path, Path to) throws IOException {
        switch (kind) {
        case OPEN, WRITE -> file(path).dirty = true;
        case FOLDER -> parent(path).names.put(name(path), new Node(true));
        case DELETE -> parent(path).names.remove(name(path));
        case MOVE -> {
            parent(to).names.put(name(to), parent(path).names.remove(name(path)));
            if (path.getParent().equals(to.getParent())) {
                parent(to).moved.put(name(path), name(to));
            }
        }
        case SYNC -> sync(path);
        case READ -> {
            // changes nothing
        }
        }
    }

    private void sync(Path path) throws IOException {
        Node node = path.equals(root) ? top : parent(path).names.get(name(path));
        if (node.folder) {
            node.safeNames = new TreeMap<>(node.names);
            node.moved.clear();
        } else {
            node.safe = Files.readAllBytes(path);
            node.dirty = false;
        }
    }

    private Node file(Path path) {
        return parent(path).names.computeIfAbsent(name(path), _ -> new Node(false));
    }

    private Node parent(Path path) {
        Node node = top;
        for (Path part : root.relativize(path.getParent())) {
            if (!part.toString().isEmpty()) {
                node = node.names.get(part.toString());
            }
        }
        return node;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    /**
     * Writes what a power cut leaves.
     *
     * @param into an empty folder
     * @param loss what becomes of what was not synced
     * @param seed decides what is tossed up
     */
    public void write(Path into, Loss loss, long seed) throws IOException {
        Map<Node, byte[]> bytes = new HashMap<>();
        collect(root, top, bytes);
        write(top, into, loss, new Random(seed), bytes);
    }

    private static void collect(Path path, Node node, Map<Node, byte[]> bytes) throws IOException {
        for (Map.Entry<String, Node> child : node.names.entrySet()) {
            Path below = path.resolve(child.getKey());
            if (child.getValue().folder) {
                collect(below, child.getValue(), bytes);
            } else if (child.getValue().dirty) {
                bytes.put(child.getValue(), Files.readAllBytes(below));
            }
        }
    }

    private static void write(Node node, Path path, Loss loss, Random coin, Map<Node, byte[]> bytes) throws IOException {
        TreeSet<String> all = new TreeSet<>(node.names.keySet());
        all.addAll(node.safeNames.keySet());
        Map<String, Boolean> tossed = new HashMap<>();
        for (String name : all) {
            Node now = node.names.get(name);
            Node safe = node.safeNames.get(name);
            boolean kept = switch (loss) {
            case ALL -> false;
            case BYTES -> true;
            case SOME -> tossed.computeIfAbsent(node.moved.getOrDefault(name, name), _ -> coin.nextBoolean());
            };
            Node left = kept ? now : safe;
            if (left != null && left.folder) {
                write(left, Files.createDirectory(path.resolve(name)), loss, coin, bytes);
            } else if (left != null) {
                Files.write(path.resolve(name), content(left, loss, coin, bytes));
            }
        }
    }

    private static byte[] content(Node file, Loss loss, Random coin, Map<Node, byte[]> bytes) {
        byte[] written = bytes.get(file);
        if (!file.dirty || loss == Loss.ALL || written == null) {
            return file.safe;
        }
        int kept = loss == Loss.BYTES ? 0 : coin.nextInt(written.length + 1);
        return Arrays.copyOf(written, kept);
    }
}
