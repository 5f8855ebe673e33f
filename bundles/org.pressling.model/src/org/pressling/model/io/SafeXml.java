// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.pressling.dem.InvalidInputException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that may come from anywhere: no document types, hence no entities, and nothing fetched from elsewhere. */
final class SafeXml {

    /** Parser features for EMF's own reader; the same rules once more, so that they hold whoever calls it. */
    static final Map<String, Boolean> PARSER_FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            XMLConstants.FEATURE_SECURE_PROCESSING, true);

    private SafeXml() {
    }

    /**
     * Parses a whole file.
     *
     * @param bytes the file
     * @param file its name, for messages
     * @return the document, with namespaces
     * @throws InvalidInputException if it is not well-formed XML or declares a document type; names file and line
     */
    static Document parse(byte[] bytes, String file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            for (Map.Entry<String, Boolean> feature : PARSER_FEATURES.entrySet()) {
                factory.setFeature(feature.getKey(), feature.getValue());
            }
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXParseException malformed) {
            throw malformed(malformed, file);
        } catch (SAXException | IOException unreadable) {
            throw FileProblem.NO_XML.of(Shown.reason(unreadable)).in(file).exception(unreadable);
        } catch (ParserConfigurationException unsafe) {
            throw new IllegalStateException("The XML parser of this Java cannot be told to refuse document types", unsafe);
        }
    }

    /**
     * Writes a document that a migration has changed.
     *
     * @param document the document
     * @return its bytes in UTF-8
     */
    static byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException impossible) {
            throw new IllegalStateException("A parsed document cannot be written again", impossible);
        }
        return bytes.toByteArray();
    }

    private static InvalidInputException malformed(SAXParseException error, String file) {
        boolean documentType = String.valueOf(error.getMessage()).contains("DOCTYPE");
        return (documentType ? FileProblem.DOCUMENT_TYPE.of() : FileProblem.NO_XML.of(Shown.reason(error))).in(file)
                .line(error.getLineNumber()).column(Integer.toString(error.getColumnNumber())).exception(error);
    }

    /** Leaves reporting to the caller; the default handler would print to the console. */
    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
