// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MigrationsTest {

    /** Two steps that the format never took: an attribute of another name, then an element of another name. */
    private static final Migrations TO_VERSION_3 = new Migrations(3, Map.of(
            1, document -> element(document, "press").setAttribute("finalWidth", element(document, "press").getAttribute("width")),
            2, document -> element(document, "press").removeAttribute("width")));

    private static Element element(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    @Test
    void anOldFileIsLiftedStepByStep() throws IOException {
        Study study = load(StudyText.around("formatVersion=\"1\" name=\"µ old\"", "<press width=\"33\"/>"));
        assertEquals(33, study.getPress().getFinalWidth());
        assertEquals("µ old", study.getName());
        assertEquals(3, study.getFormatVersion());
    }

    @Test
    void onlyTheStepsThatAreNeededAreTaken() throws IOException {
        Study study = load(StudyText.around("formatVersion=\"2\"", "<press width=\"33\" finalWidth=\"44\"/>"));
        assertEquals(44, study.getPress().getFinalWidth());
    }

    @Test
    void aFileWithoutVersionIsOfTheFirst() throws IOException {
        assertEquals(33, load(StudyText.around("", "<press width=\"33\"/>")).getPress().getFinalWidth());
    }

    @Test
    void aCurrentFileIsLeftAlone() {
        Document document = SafeXml.parse(StudyText.around("formatVersion=\"3\"", "<press/>").getBytes(StandardCharsets.UTF_8), "x");
        assertFalse(TO_VERSION_3.migrate(document, "x"));
    }

    @Test
    void anErrorInAnOldFileSaysThatLinesAreThoseAfterMigration() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> load(StudyText.around("formatVersion=\"2\"", "<press width=\"33\" speed=\"1\"/>")));
        assertTrue(refused.getMessage().contains("after migration"), refused.getMessage());
    }

    @Test
    void aChainWithAGapCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Migrations(3, Map.of(1, unchanged -> { })));
    }

    @Test
    void aNewStudyIsOfTheCurrentVersion() {
        assertEquals(Migrations.CURRENT_VERSION, Studies.create().getFormatVersion());
    }

    private static Study load(String text) throws IOException {
        ResourceSet resources = StudyResourceSets.create();
        StudyResource resource = new StudyResource(URI.createURI("pressling:/studies/old.pressling"), TO_VERSION_3);
        resources.getResources().add(resource);
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return (Study) resource.getContents().get(0);
    }
}
