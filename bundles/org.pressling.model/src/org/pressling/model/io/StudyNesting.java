// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;
import org.pressling.model.PresslingPackage;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds what EMF reads without a word and forgets: a part or a value that stands twice (the last one wins), text between
 * parts, and attributes of other namespaces. What EMF itself reports is left to it.
 */
final class StudyNesting extends DefaultHandler {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";

    /** An open element: its class, or null where it holds a value or is not known, and the lines of what it has so far. */
    private static final class Open {
        private final EClass type;
        private final Map<String, Integer> lines = new HashMap<>();
        private final Map<String, Integer> ids = new HashMap<>();
        private boolean textTold;

        Open(EClass type) {
            this.type = type;
        }
    }

    private final String file;
    private final boolean migrated;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Problems problems = new Problems();
    private Locator locator;

    private StudyNesting(String file, boolean migrated) {
        this.file = file;
        this.migrated = migrated;
    }

    /**
     * Checks a file that is known to be well-formed and without a document type.
     *
     * @param bytes the file, in the current format
     * @param file its name, for messages
     * @param migrated whether the lines are those of the migrated text rather than of the file
     * @throws org.pressling.dem.InvalidInputException naming the lines
     */
    static void check(byte[] bytes, String file, boolean migrated) {
        StudyNesting nesting = new StudyNesting(file, migrated);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            for (Map.Entry<String, Boolean> feature : SafeXml.PARSER_FEATURES.entrySet()) {
                factory.setFeature(feature.getKey(), feature.getValue());
            }
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), nesting);
        } catch (SAXException | IOException unreadable) {
            throw FileProblem.NO_XML.of(Shown.reason(unreadable)).in(file).exception(unreadable);
        } catch (ParserConfigurationException unsafe) {
            throw new IllegalStateException("The XML parser of this Java cannot be told to refuse document types", unsafe);
        }
        nesting.problems.throwIfAny();
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        Open parent = open.peek();
        EClass type = null;
        if (parent == null) {
            type = PresslingPackage.eINSTANCE.getEClassifier(name) instanceof EClass root ? root : null;
        } else if (!uri.isEmpty()) {
            problem(FileProblem.FOREIGN_ELEMENT.of(qualified, name));
        } else if (parent.type != null && parent.type.getEStructuralFeature(name) instanceof EStructuralFeature feature) {
            if (!feature.isMany()) {
                seen(parent, name, PartTerm.ELEMENT);
            }
            type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        Open element = new Open(type);
        open.push(element);
        attributes(element, attributes);
        if (parent != null && parent.type != null && type != null) {
            identifier(parent, name, attributes.getValue("id"));
        }
    }

    private void attributes(Open element, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String namespace = attributes.getURI(i);
            if (namespace.isEmpty()) {
                seen(element, attributes.getLocalName(i), PartTerm.ATTRIBUTE);
            } else if (namespace.equals(XSI)
                    ? "nil".equals(attributes.getLocalName(i)) || "type".equals(attributes.getLocalName(i))
                    : !XMI.equals(namespace)) {
                problem(FileProblem.FOREIGN_ATTRIBUTE.of(attributes.getQName(i)));
            }
        }
    }

    private void seen(Open owner, String name, PartTerm what) {
        Integer earlier = owner.lines.putIfAbsent(name, locator.getLineNumber());
        if (earlier != null) {
            problem(FileProblem.TWICE.of(what.with(name), earlier));
        }
    }

    /** Parts of a list that have the same identifier: only one of them could ever be referred to. */
    private void identifier(Open parent, String list, String id) {
        Integer earlier = id == null ? null : parent.ids.putIfAbsent(list + '#' + id, locator.getLineNumber());
        if (earlier != null) {
            problem(FileProblem.ID_TWICE.of(id, list, earlier));
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        Open element = open.peek();
        String found = new String(text, start, length).strip();
        if (element != null && element.type != null && !element.textTold && !found.isEmpty()) {
            element.textTold = true;
            problem(FileProblem.STRAY_TEXT.of(found, element.type.getName()));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        open.pop();
    }

    private void problem(Problem what) {
        problems.add(Shown.place(what, file, locator.getLineNumber(), migrated));
    }
}
