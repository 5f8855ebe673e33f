// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.pressling.dem.Limits;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Split;
import org.pressling.model.SplitCounts;
import org.w3c.dom.Document;

/**
 * A study or a material library as an XMI file.
 *
 * <p>Reading refuses document types, migrates older versions, and reports every unknown or unfit element with its
 * line. Writing states every attribute that holds, the defaults too, so that a file keeps its meaning should a default change.
 */
final class StudyResource extends XMIResourceImpl {

    private final Migrations migrations;

    StudyResource(URI uri, Migrations migrations) {
        super(uri);
        this.migrations = migrations;
        setEncoding(StandardCharsets.UTF_8.name());
        Map<Object, Object> loading = getDefaultLoadOptions();
        loading.put(XMLResource.OPTION_PARSER_FEATURES, SafeXml.PARSER_FEATURES);
        loading.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
        Map<Object, Object> saving = getDefaultSaveOptions();
        saving.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
        saving.put(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, Boolean.TRUE);
        saving.put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(100));
        saving.put(XMLResource.OPTION_SAVE_TYPE_INFORMATION, Boolean.FALSE);
        saving.put(Resource.OPTION_LINE_DELIMITER, "\n");
    }

    @Override
    protected XMLSave createXMLSave() {
        return new XMISaveImpl(createXMLHelper()) {
            @Override
            protected boolean shouldSaveFeature(EObject owner, EStructuralFeature feature) {
                return super.shouldSaveFeature(owner, feature)
                        && !(owner instanceof Split split && !SplitCounts.holds(split, feature));
            }
        };
    }

    @Override
    public void doLoad(InputStream input, Map<?, ?> options) throws IOException {
        String file = FileNames.of(getURI());
        byte[] bytes = input.readNBytes(Limits.STUDY_FILE_BYTES + 1);
        if (bytes.length > Limits.STUDY_FILE_BYTES) {
            throw FileProblem.TOO_LARGE.of(Limits.STUDY_FILE_BYTES >> 20).in(file).exception();
        }
        Document document = SafeXml.parse(bytes, file);
        requireOurNamespace(document, file);
        boolean migrated = migrations.migrate(document, file);
        byte[] current = migrated ? SafeXml.write(document) : bytes;
        try {
            super.doLoad(new ByteArrayInputStream(current), options);
        } catch (IOException failure) {
            throw LoadErrors.describe(this, file, migrated, failure);
        } catch (ClassCastException | IllegalArgumentException misfit) {
            // What EMF answers to an object in a place that holds others.
            throw LoadErrors.describe(this, file, migrated, misfit);
        }
        if (!getErrors().isEmpty()) {
            throw LoadErrors.describe(this, file, migrated, null);
        }
        StudyNesting.check(current, file, migrated);
    }

    /** EMF would go looking for the definition of a foreign namespace; this says what is wrong instead. */
    private static void requireOurNamespace(Document document, String file) {
        String namespace = document.getDocumentElement().getNamespaceURI();
        if (!PresslingPackage.eNS_URI.equals(namespace)) {
            throw FileProblem.OTHER_FILE.of(namespace == null ? "" : namespace, PresslingPackage.eNS_URI).in(file).exception();
        }
    }
}
