// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.pressling.analysis.FigureSize;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing as SVG text. Letters stay text, so that they can be searched and edited; nothing in the file depends on when
 * or where it was written.
 */
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private SvgFile() {
    }

    /**
     * Draws into an SVG document.
     *
     * @param title name of the picture, for screen readers and tool tips
     * @param description longer text on the picture, for screen readers
     * @param size size in CSS pixels
     * @param drawing draws on the given surface
     * @return the document as text
     */
    static String text(String title, String description, FigureSize size, Consumer<Graphics2D> drawing) {
        SVGGraphics2D surface = surface();
        try {
            surface.setSVGCanvasSize(new Dimension(size.width(), size.height()));
            drawing.accept(surface);
            Element root = surface.getRoot();
            root.setAttributeNS(null, "viewBox", "0 0 " + size.width() + " " + size.height());
            root.setAttributeNS(null, "role", "img");
            describe(root, "desc", description);
            describe(root, "title", title);
            useFamilies(root);
            StringWriter text = new StringWriter();
            surface.stream(root, text, false, false);
            return text.toString().replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            surface.dispose();
        }
    }

    private static SVGGraphics2D surface() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Document document = factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setPrecision(DECIMALS);
            context.setImageHandler(new EmbeddedImages());
            return new SVGGraphics2D(context, false);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java runtime cannot make an XML document", e);
        }
    }

    private static void describe(Element root, String tag, String text) {
        if (!text.isEmpty()) {
            Element element = root.getOwnerDocument().createElementNS(SVG, tag);
            element.setTextContent(text);
            root.insertBefore(element, root.getFirstChild());
        }
    }

    private static void useFamilies(Node node) {
        if (node instanceof Element element && element.hasAttribute("font-family")) {
            element.setAttribute("font-family", Look.SVG_FAMILY);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            useFamilies(child);
        }
    }
}
