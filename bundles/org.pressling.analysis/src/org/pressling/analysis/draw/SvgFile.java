// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.pressling.analysis.FigureSize;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing as SVG text. Letters stay text, so that they can be searched and edited; nothing in the file depends on
 * when or where it was written.
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
     * @param scale CSS pixels of the document per CSS pixel of the drawing
     * @param drawing draws on the given surface
     * @return the document as text
     */
    static String text(String title, String description, FigureSize size, double scale, Consumer<Graphics2D> drawing) {
        SVGGraphics2D surface = surface();
        try {
            surface.setSVGCanvasSize(new Dimension(size.width(), size.height()));
            drawing.accept(surface);
            Element root = surface.getRoot();
            if (scale != 1) {
                root.setAttribute("width", pixels(scale * size.width()));
                root.setAttribute("height", pixels(scale * size.height()));
            }
            root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
            root.setAttribute("role", "img");
            describe(root, "desc", description);
            describe(root, "title", title);
            simplify(root);
            return serialise(root);
        } finally {
            surface.dispose();
        }
    }

    private static String pixels(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }

    private static String serialise(Element root) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text + "\n";
        } catch (TransformerException e) {
            throw new IllegalStateException("the Java runtime cannot write an XML document", e);
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

    /** Names the fonts that a browser has, and leaves out what only repeats a default in every element. */
    private static void simplify(Node node) {
        if (node instanceof Element element) {
            if (element.hasAttribute("font-family")) {
                element.setAttribute("font-family", Style.SVG_FAMILY);
            }
            element.removeAttribute("text-rendering");
            element.removeAttribute("xml:space");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            simplify(child);
        }
    }
}
