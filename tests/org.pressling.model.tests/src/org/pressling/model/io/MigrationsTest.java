// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.LevelList;
import org.pressling.model.NamedValue;
import org.pressling.model.Study;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MigrationsTest {

    /** Two steps that the format never took: an attribute of another name, then an element of another name. */
    private static final Migrations TO_VERSION_3 = new Migrations(3, Map.of(
            1, document -> {
                element(document, "press").setAttribute("finalWidth", element(document, "press").getAttribute("width"));
                return true;
            },
            2, document -> {
                element(document, "press").removeAttribute("width");
                return true;
            }));

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
        Document document = SafeXml.parse(StudyText.around("formatVersion=\"3\"", "<press/>").getBytes(StandardCharsets.UTF_8),
                "x");
        assertFalse(TO_VERSION_3.migrate(document, "x"));
    }

    @Test
    void anErrorInAnOldFileSaysThatLinesAreThoseAfterMigration() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> load(StudyText.around("formatVersion=\"2\"", "<press width=\"33\" speed=\"1\"/>")));
        assertTrue(refused.problems().getFirst().advice(Locale.ENGLISH).contains("after migration"), refused.getMessage());
    }

    @Test
    void aChainWithAGapCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Migrations(3, Map.of(1, unchanged -> false)));
    }

    @Test
    void aNewStudyIsOfTheCurrentVersion() {
        assertEquals(Migrations.CURRENT_VERSION, Studies.create().getFormatVersion());
    }

    @ParameterizedTest
    @CsvSource({"0.15, 0", "0.2, 0", "0.5, 0", "0.05, 0.05", "0.149, 0.149"})
    void theStepOfVersion1ThatTheLawCutBecomesThatOfTheLaw(double before, double after) {
        Study study = StudyText.load(StudyText.around("formatVersion=\"1\" name=\"old\"", "<press rayleighShare=\"" + before
                + "\"/><campaign><factors path=\"press.rayleighShare\" values=\"" + before + " 0.01\"/></campaign>"));
        assertEquals(after, study.getPress().getRayleighShare());
        assertEquals(LevelList.of(List.of(after, 0.01)), study.getCampaign().getFactors().getFirst().getValues());
    }

    @Test
    void numbersOfSettingsOfVersion2StandInTheFormInWhichTheyAreShown() {
        Study study = StudyText.load(StudyText.around("formatVersion=\"2\" name=\"old\"", "<contactLaw id=\"own\">"
                + "<settings name=\"a\" value=\"1.0\"/><settings name=\"b\" value=\"0.3\"/><settings name=\"c\" value=\"rough\"/>"
                + "<settings name=\"d\"/></contactLaw>"));
        assertEquals(List.of("1", "0.3", "rough", "0"),
                study.getContactLaw().getSettings().stream().map(NamedValue::getValue).toList());
        Study today = StudyText.load(StudyText.around("formatVersion=\"3\" name=\"new\"",
                "<contactLaw id=\"own\"><settings name=\"a\" value=\"1.0\"/></contactLaw>"));
        assertEquals("1.0", today.getContactLaw().getSettings().getFirst().getValue(), "a text that looks like a number");
    }

    @Test
    void aFileOfAnOlderVersionThatMeansTheSameKeepsItsLines() {
        Document document = SafeXml.parse(StudyText.around("", "<press finalWidth=\"40\"/>").getBytes(StandardCharsets.UTF_8),
                "x");
        assertFalse(Migrations.RELEASED.migrate(document, "x"));
    }

    private static Study load(String text) throws IOException {
        ResourceSet resources = StudyResourceSets.create();
        StudyResource resource = new StudyResource(URI.createURI("pressling:/studies/old.pressling"), TO_VERSION_3);
        resources.getResources().add(resource);
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return (Study) resource.getContents().get(0);
    }
}
