// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.pressling.ui.editor.StudyEditor;

/** What the page in front of an editor looks like. */
final class PageLook {
    private static final int SCALE = 100;

    private PageLook() {
    }

    private static FormPage page(StudyEditor editor) {
        WorkbenchDriver.settle();
        return (FormPage) editor.getActivePageInstance();
    }

    /** Head and body are drawn on a ground, in their first corner as well. */
    static void assertGround(StudyEditor editor, RGB ground) {
        Form form = page(editor).getManagedForm().getForm().getForm();
        Image drawn = new Image(form.getDisplay(), form.getSize().x, form.getSize().y);
        GC gc = new GC(form);
        try {
            gc.copyArea(drawn, 0, 0);
            ImageData pixels = drawn.getImageData(SCALE);
            for (Control part : new Control[] {form.getHead(), form.getBody()}) {
                Point corner = form.getDisplay().map(part, form, 1, 1);
                assertEquals(ground, pixels.palette.getRGB(pixels.getPixel(corner.x, corner.y)),
                        editor.getActivePageInstance().getId() + ": " + part);
            }
        } finally {
            gc.dispose();
            drawn.dispose();
        }
    }
}
