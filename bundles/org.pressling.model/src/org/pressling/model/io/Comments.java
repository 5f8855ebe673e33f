// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressling.dem.InvalidInputException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Comments of XML files. EMF reads none, so those of a file that is written again are taken over from its text, each to the
 * element that it stands before, as far as its name and identity tell. Where that element is gone, a comment stands at the end of
 * what it was in.
 */
final class Comments {
    private static final Pattern TAG = Pattern.compile("<(/?)(?:[\\w.-]+:)?([\\w.-]+)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final String STEP = "  ";
    /** What tells several of one name apart; others are counted. */
    private static final Map<String, String> IDENTITIES = Map.of("factors", "path", "phases", "name", "settings", "name",
            "descriptors", "id", "analyses", "id", "materials", "id");

    private Comments() {
    }

    /** A comment of the file that is written again; before no element where it is the last in its parent. */
    private record Comment(String parent, String before, String text, boolean apart) {
    }

    /** Where an element of the new text begins and ends. */
    private record Place(int start, int end, boolean hasContent) {
    }

    /**
     * What is to be written in place of a file.
     *
     * @param xml  what EMF writes, without a comment
     * @param file the file, if there is one
     * @return the same with the comments that the file has now
     * @throws IOException if the file cannot be read
     */
    static byte[] keep(byte[] xml, Path file) throws IOException {
        if (!Files.exists(file)) {
            return xml;
        }
        List<Comment> comments = new ArrayList<>();
        try {
            collect(SafeXml.parse(Files.readAllBytes(file), file.toString()), "", comments);
        } catch (InvalidInputException noXml) { // holds no comment that could be found
            return xml;
        }
        return comments.isEmpty() ? xml
                : insert(new String(xml, StandardCharsets.UTF_8), comments).getBytes(StandardCharsets.UTF_8);
    }

    private static void collect(Node parent, String path, List<Comment> comments) {
        List<Node> waiting = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.COMMENT_NODE) {
                waiting.add(child);
            } else if (child.getNodeType() == Node.ELEMENT_NODE) {
                String identity = IDENTITIES.get(child.getLocalName());
                String value = identity == null ? "" : ((Element) child).getAttribute(identity);
                String here = path(path, child.getLocalName(), value, counts);
                waiting.forEach(comment -> comments.add(comment(comment, path, here)));
                waiting.clear();
                collect(child, here, comments);
            }
        }
        waiting.forEach(comment -> comments.add(comment(comment, path, null)));
    }

    private static Comment comment(Node node, String parent, String before) {
        Node space = node.getPreviousSibling();
        boolean apart = space != null && space.getNodeType() == Node.TEXT_NODE
                && space.getNodeValue().matches("\\s*\\n\\s*\\n\\s*");
        return new Comment(parent, before, node.getNodeValue(), apart);
    }

    /** Which one of its name it is in its parent: {@code /Study#1/campaign#1/factors[packing.height]#1}. */
    private static String path(String parent, String name, String identity, Map<String, Integer> counts) {
        String named = identity.isEmpty() ? name : name + '[' + identity.replace('/', '|') + ']';
        return parent + '/' + named + '#' + counts.merge(named, 1, Integer::sum);
    }

    private static String insert(String xml, List<Comment> comments) {
        Map<String, Place> places = places(xml);
        TreeMap<Integer, StringBuilder> insertions = new TreeMap<>();
        for (Comment comment : comments) {
            boolean isThere = comment.before != null && places.containsKey(comment.before);
            Place place = isThere ? places.get(comment.before) : nearest(places, comment.parent);
            boolean inside = !isThere && place.hasContent;
            int at = inside ? place.end : place.start;
            int line = xml.lastIndexOf('\n', at - 1) + 1;
            String indentation = xml.substring(line, at);
            insertions.computeIfAbsent(line, none -> new StringBuilder()).append(comment.apart ? "\n" : "")
                    .append(indentation).append(inside ? STEP : "").append("<!--").append(comment.text).append("-->\n");
        }
        StringBuilder text = new StringBuilder(xml);
        insertions.descendingMap().forEach(text::insert);
        return text.toString();
    }

    /** What is left of the elements that a comment was in. */
    private static Place nearest(Map<String, Place> places, String path) {
        String there = path;
        while (!places.containsKey(there)) {
            there = there.substring(0, there.lastIndexOf('/'));
        }
        return places.get(there);
    }

    /** As the parser would give it. */
    private static String identity(String name, String tag) {
        if (!IDENTITIES.containsKey(name)) {
            return "";
        }
        Matcher attribute = Pattern.compile("\\s" + IDENTITIES.get(name) + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? attribute.group(1).replace("&lt;", "<").replace("&quot;", "\"").replace("&amp;", "&") : "";
    }

    /** Of each element by its path, and of what follows the last; EMF writes each tag at the start of a line of its own. */
    private static Map<String, Place> places(String xml) {
        Map<String, Place> places = new HashMap<>(Map.of("", new Place(xml.length(), xml.length(), false)));
        Deque<String> open = new ArrayDeque<>(List.of(""));
        Deque<Map<String, Integer>> counts = new ArrayDeque<>(List.of(new HashMap<>()));
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                counts.pop();
                String path = open.pop();
                int start = places.get(path).start;
                boolean ownLine = xml.lastIndexOf('\n', tag.start()) > start;
                places.put(path, new Place(start, tag.start(), ownLine));
            } else {
                String path = path(open.peek(), tag.group(2), identity(tag.group(2), tag.group()), counts.peek());
                places.put(path, new Place(tag.start(), tag.end(), false));
                if (!tag.group().endsWith("/>")) {
                    open.push(path);
                    counts.push(new HashMap<>());
                }
            }
        }
        return places;
    }
}
