// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.WorkbenchDriver;

/** The places that plug-ins are told of are there. */
class WorkbenchIdsTest {

    @Test
    void everyIdentifierIsDeclared() throws Exception {
        String declared;
        try (InputStream in = FileLocator.openStream(Platform.getBundle(PresslingUi.ID), new Path("plugin.xml"), false)) {
            declared = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Field[] fields = WorkbenchIds.class.getFields();
        assertTrue(fields.length > 5);
        for (Field field : fields) {
            assertTrue(declared.contains(" id=\"" + field.get(null) + '"'), field.getName() + ": " + field.get(null));
        }
        assertNotNull(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(WorkbenchIds.PERSPECTIVE));
        assertNotNull(PlatformUI.getWorkbench().getViewRegistry().find(WorkbenchIds.EXPLORER));
        assertNotNull(PlatformUI.getWorkbench().getViewRegistry().find(WorkbenchIds.FIGURES));
        assertNotNull(PlatformUI.getWorkbench().getEditorRegistry().findEditor(WorkbenchIds.STUDY_EDITOR));
        assertNotNull(PlatformUI.getWorkbench().getNewWizardRegistry().findCategory(WorkbenchIds.CATEGORY));
    }

    /** As a user opens it: what stands in it is asked for then. */
    private static Menu open(Menu parent, String label) {
        MenuItem found = Arrays.stream(parent.getItems())
                .filter(item -> item.getText().replace("&", "").startsWith(label) && item.getMenu() != null).findFirst()
                .orElseThrow();
        found.getMenu().notifyListeners(SWT.Show, new Event());
        WorkbenchDriver.settle();
        return found.getMenu();
    }

    private static List<String> items(Menu menu) {
        return Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "").replaceAll("\t.*", "")).toList();
    }

    @Test
    void aWizardOfAPlugInStandsInFileNewByItself() {
        assertEquals(
                List.of("Pressling Project...", "Study...", "Material Library...", "A wizard of others...", "In the slot", "",
                        "Other\u2026"),
                items(open(open(WorkbenchDriver.shell().getMenuBar(), "File"), "New")));
    }

    @Test
    void theMenuRunHasASlotAtItsEnd() {
        assertEquals(List.of("", "In the slot"), items(open(WorkbenchDriver.shell().getMenuBar(), "Run")).reversed().subList(0, 2)
                .reversed());
    }
}
