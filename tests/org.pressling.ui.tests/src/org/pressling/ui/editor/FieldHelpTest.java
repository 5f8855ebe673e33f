// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.model.PresslingPackage;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;

/** What fields say of themselves, and how buttons look that are off. */
class FieldHelpTest {
    private IProject project;
    private StudyEditor editor;

    @BeforeEach
    void open() throws Exception {
        project = WorkbenchDriver.project("help");
        editor = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "helped"));
    }

    @AfterEach
    void close() throws Exception {
        WorkbenchDriver.theme(WorkbenchDriver.LIGHT);
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    /** Files write them in capitals, and switches as true and false. */
    @Test
    void choicesAreNamedAsTheirListsDo() {
        String written = PresslingPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .flatMap(type -> ((EEnum) type).getELiterals().stream()).map(Object::toString).filter(name -> name.length() > 3)
                .filter(name -> !name.equals("HDF5")).collect(Collectors.joining("|"));
        Pattern unsaid = Pattern.compile("\\b(" + written + "|true|false)\\b");
        List<String> found = new ArrayList<>();
        for (String page : List.of("materials", "packing", "press", "campaign", "picture", "learning", "analyses")) {
            List<String> tips = tips(page);
            assertTrue(tips.size() > 3, () -> page + " " + tips);
            tips.stream().filter(tip -> unsaid.matcher(tip).find()).forEach(found::add);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void theDefaultIsInTheList() {
        tips("campaign");
        Combo tables = WorkbenchDriver.find(WorkbenchDriver.shell(), Combo.class,
                combo -> "campaign.tables".equals(combo.getData(StudyEditor.PATH_KEY)));
        assertNotNull(tables);
        assertTrue(tables.getToolTipText().contains("Default: " + tables.getItem(0) + "."), tables.getToolTipText());
    }

    /** Tool tips of all that stands on a page. */
    private List<String> tips(String page) {
        editor.setActivePage(page);
        WorkbenchDriver.settle();
        List<String> tips = new ArrayList<>();
        WorkbenchDriver.find(((FormPage) editor.getActivePageInstance()).getManagedForm().getForm(), Control.class, control -> {
            tips.add(control.getToolTipText());
            return false;
        });
        return tips.stream().filter(Objects::nonNull).toList();
    }

    @Test
    void aButtonThatIsOffLooksSoInEveryTheme() throws Exception {
        editor.setActivePage("overview");
        for (String theme : List.of(WorkbenchDriver.LIGHT, WorkbenchDriver.DARK, WorkbenchDriver.HIGH_CONTRAST)) {
            WorkbenchDriver.theme(theme);
            WorkbenchDriver.settle();
            Button stop = WorkbenchDriver.find(WorkbenchDriver.shell(), Button.class,
                    button -> button.getText().equals(Messages.Run_stop) && button.isVisible());
            assertNotNull(stop);
            int off = contrast(stop, false);
            int on = contrast(stop, true);
            stop.setEnabled(false);
            assertTrue(off < 0.75 * on, theme + ": " + off + " of " + on);
        }
    }

    /** How far the words of a button stand out from what is around them: from 0 to 765. */
    private static int contrast(Button button, boolean isOn) {
        button.setImage(null);
        button.setEnabled(isOn);
        WorkbenchDriver.pause(Duration.ofMillis(500));
        Point size = button.getSize();
        Image image = new Image(button.getDisplay(), size.x, size.y);
        GC gc = new GC(image);
        button.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int y = size.y / 4; y < 3 * size.y / 4; y++) {
            for (int x = size.x / 4; x < 3 * size.x / 4; x++) {
                RGB colour = data.palette.getRGB(data.getPixel(x, y));
                int sum = colour.red + colour.green + colour.blue;
                least = Math.min(least, sum);
                most = Math.max(most, sum);
            }
        }
        return most - least;
    }
}
