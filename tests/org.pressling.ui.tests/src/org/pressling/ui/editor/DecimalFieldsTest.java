// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Remedy;
import org.pressling.ui.ProblemTexts;
import org.pressling.ui.UiProblem;
import org.pressling.ui.WorkbenchDriver;

/** Who writes decimals with a comma finds them so in the fields, and may type them so or with a point. */
class DecimalFieldsTest {
    private static final String LEVELS = "campaign.factors[packing.initialWidth]";

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private IProject project;
    private StudyEditor editor;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        project = WorkbenchDriver.project("decimals");
        editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "decimals"));
    }

    @AfterEach
    void close() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, before);
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    private Text field(String page, String path) {
        editor.setActivePage(page);
        WorkbenchDriver.settle();
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Text.class,
                text -> path.equals(text.getData(StudyEditor.PATH_KEY)) && ((Control) text).isVisible());
    }

    @Test
    void aNumberIsShownAndTypedWithAComma() throws Exception {
        Text diameter = field(PackingPage.ID, "packing.amDiameterMeanMin");
        assertEquals("2,5", diameter.getText());
        WorkbenchDriver.enter(diameter, "2,75");
        assertEquals("2.75", editor.document().get("packing.amDiameterMeanMin"));
        assertEquals("2,75", diameter.getText());
        WorkbenchDriver.enter(diameter, "2.6");
        assertEquals("2.6", editor.document().get("packing.amDiameterMeanMin"));
        assertEquals("2,6", diameter.getText(), "the field shows it as it is written here");
        WorkbenchDriver.enter(diameter, "1.234,5");
        assertEquals("2.6", editor.document().get("packing.amDiameterMeanMin"), "what is no number is not guessed at");
    }

    @Test
    void aNumberThatMayHaveThousandsIsRefusedAndBothReadingsOffered() throws Exception {
        Values values = new LocalValues(editor.document());
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> values.set("packing.height", "12.500"));
        assertTrue(refused.has(UiProblem.POINT_MEANT), refused.getMessage());
        assertTrue(ProblemTexts.of(refused).endsWith("Schreiben Sie 12,5."),
                () -> "a box of 12,500 µm is not allowed: " + ProblemTexts.of(refused));
        assertTrue(ProblemTexts.of(refused).contains("„12.500“"), () -> "with the point: " + ProblemTexts.of(refused));
        List<Remedy> offered = values.remedies("packing.height", "12.500");
        assertEquals(List.of(Remedy.set("packing.height", "12.5")), offered);
        values.take(offered.getFirst());
        assertEquals("12.5", editor.document().get("packing.height"));
        values.take(Remedy.set("packing.height", "12.625"));
        assertEquals("12.625", editor.document().get("packing.height"), "remedies are not in the language");
        assertEquals(List.of("46 48", "46.48"), new LocalLists(editor.document()).remedies(LEVELS, "46,48").stream()
                .map(Remedy::value).toList());
    }

    @Test
    void ofWhatMayHaveThousandsThatIsNamedWhichIsAllowed() {
        Values values = new LocalValues(editor.document());
        InvalidInputException whole = assertThrows(InvalidInputException.class, () -> values.check("training.epochs", "1.500"));
        assertTrue(whole.has(UiProblem.POINT_MEANT), "epochs have no decimals: " + whole.getMessage());
        InvalidInputException neither = assertThrows(InvalidInputException.class,
                () -> values.check("packing.height", "-12.500"));
        assertFalse(neither.has(UiProblem.POINT) || neither.has(UiProblem.POINT_MEANT), neither.getMessage());
    }

    @Test
    void levelsThatMayHaveThousandsAreRefusedAsInAFieldAlone() throws Exception {
        Values lists = new LocalLists(editor.document());
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> lists.set(LEVELS, "11.500 12"));
        assertTrue(refused.has(UiProblem.POINT_MEANT), refused.getMessage());
        assertTrue(ProblemTexts.of(refused).endsWith("Schreiben Sie 11,5 12."), () -> ProblemTexts.of(refused));
        List<Remedy> offered = lists.remedies(LEVELS, "11.500 12");
        assertEquals(List.of(Remedy.set(LEVELS, "11.5 12")), offered);
        lists.take(Remedy.set(LEVELS, "11.625"));
        assertEquals("11.6250", lists.get(LEVELS), "what the field shows can be typed again");
        lists.set(LEVELS, "11.6250");
        assertEquals("11.625", editor.document().get(LEVELS));
    }

    @Test
    void levelsAreShownAndTypedWithCommasAndTakenOneByOne() throws Exception {
        Text levels = field(CampaignPage.ID, LEVELS);
        assertEquals("11,5 12", levels.getText());
        WorkbenchDriver.enter(levels, "11,5 11,75 12");
        assertEquals("11.5 11.75 12", editor.document().get(LEVELS));
        for (String ambiguous : new String[] {"11,25, 12", "11,5,12", "46,48"}) {
            WorkbenchDriver.enter(levels, ambiguous);
            assertEquals("11.5 11.75 12", editor.document().get(LEVELS), "what may be other levels is refused");
        }
        WorkbenchDriver.enter(levels, "11,25 12");
        assertEquals("11.25 12", editor.document().get(LEVELS));
    }

    @Test
    void undoSaysTheNumberAsTheFieldDoes() throws Exception {
        WorkbenchDriver.enter(field(PackingPage.ID, "packing.height"), "10,5");
        assertTrue(editor.document().commands().getUndoCommand().getLabel().contains("10,5"),
                () -> editor.document().commands().getUndoCommand().getLabel());
    }
}
