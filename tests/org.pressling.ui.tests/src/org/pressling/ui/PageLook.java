// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.pressling.ui.editor.StudyEditor;

/** What the page in front of an editor looks like. */
final class PageLook {
    private static final int SCALE = 100;
    /** The toolkit draws a page some time after it is in front. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private PageLook() {
    }

    private static FormPage page(StudyEditor editor) {
        WorkbenchDriver.settle();
        return (FormPage) editor.getActivePageInstance();
    }

    /** Head and body come to be drawn on a ground, in their first corner as well. */
    static void awaitGround(StudyEditor editor, RGB ground) {
        WorkbenchDriver.waitUntil("head and body on " + ground, PATIENCE,
                () -> grounds(page(editor).getManagedForm().getForm().getForm()).equals(List.of(ground, ground)));
    }

    private static List<RGB> grounds(Form form) {
        Image drawn = new Image(form.getDisplay(), form.getSize().x, form.getSize().y);
        GC gc = new GC(form);
        try {
            gc.copyArea(drawn, 0, 0);
            ImageData pixels = drawn.getImageData(SCALE);
            return Stream.of(form.getHead(), form.getBody()).map(part -> {
                Point corner = form.getDisplay().map(part, form, 1, 1);
                return pixels.palette.getRGB(pixels.getPixel(corner.x, corner.y));
            }).toList();
        } finally {
            gc.dispose();
            drawn.dispose();
        }
    }
}
