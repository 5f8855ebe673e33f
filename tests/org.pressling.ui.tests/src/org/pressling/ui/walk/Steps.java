// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.walk;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.editor.StudyEditor;

/** Where a hand goes in the window: to pages, fields, views, layouts and rows. Each step ends when the window has followed. */
final class Steps {
    private static final Map<String, String> PAGES = Map.of("overview", Messages.Page_overview, "packing",
            Messages.Page_packing, "press", Messages.Page_press, "campaign", Messages.Page_campaign, "picture",
            Messages.Page_picture, "learning", Messages.Page_learning);

    private final Hand hand;

    Steps(Hand hand) {
        this.hand = hand;
    }

    /** Saves the study by its key. */
    void save() {
        hand.press(Devices.CONTROL, 's');
        hand.await("saved", () -> Boolean.valueOf(!editor().isDirty()));
    }

    /** Where to click on a row of a table. */
    Point row(Table table, int index) {
        return hand.see(() -> {
            Rectangle cell = table.getItem(index).getBounds(0);
            return table.toDisplay(cell.x + Math.min(cell.width, 40) / 2, cell.y + cell.height / 2);
        });
    }

    /** Clicks the tab of a page of the editor. */
    void turnTo(String page) {
        tab(PAGES.get(page));
        hand.await("the page " + page, () -> Boolean.valueOf(page.equals(editor().getActivePageInstance().getId())));
    }

    /** Clicks the tab of a view. */
    void bring(String view) {
        tab(hand.see(() -> page().findViewReference(view).getPartName()));
        hand.await("the view " + view, () -> Boolean.valueOf(page().isPartVisible(page().findView(view))));
    }

    private void tab(String name) {
        hand.click(hand.await("the tab " + name, () -> hand.find(control -> control instanceof CTabFolder tabs
                ? Arrays.stream(tabs.getItems()).filter(item -> item.getText().equals(name) && item.isShowing()).findFirst()
                        .map(Steps::middle).orElse(null)
                : null)));
    }

    private static Point middle(CTabItem item) {
        Rectangle there = item.getBounds();
        return item.getParent().toDisplay(there.x + there.width / 2, there.y + there.height / 2);
    }

    /** Clicks the button of a layout at the top right. */
    void layout(String key) {
        String name = Platform.getResourceString(Platform.getBundle(PresslingUi.ID), "%" + key).replace("&", "");
        hand.click(hand.await("the button " + name, () -> hand.find(control -> control instanceof ToolBar bar
                ? Arrays.stream(bar.getItems()).filter(item -> item.getText().equals(name)).findFirst()
                        .map(Steps::middle).orElse(null)
                : null)));
        hand.await("the layout " + name, () -> Boolean.valueOf(page().getPerspective().getLabel().equals(name)));
    }

    private static Point middle(ToolItem item) {
        Rectangle there = item.getBounds();
        return item.getParent().toDisplay(there.x + there.width / 2, there.y + there.height / 2);
    }

    /** Types a value into a field of the page in front. */
    void enter(String path, String value) {
        hand.reach(path, control -> Boolean.valueOf(isField(control, path)));
        hand.press(Devices.CONTROL, 'a');
        hand.type(value);
        hand.press(Devices.RETURN);
        hand.await(path + " = " + value, () -> Boolean.valueOf(value.equals(editor().document().get(path))));
    }

    /** Whether a control shows the value at a path of the study. */
    static boolean isField(Control control, String path) {
        return path.equals(control.getData(StudyEditor.PATH_KEY)) && !(control instanceof Hyperlink);
    }

    /** The editor in front. */
    static StudyEditor editor() {
        return (StudyEditor) page().getActiveEditor();
    }

    /** The page of the window. */
    static IWorkbenchPage page() {
        return WorkbenchDriver.page();
    }
}
