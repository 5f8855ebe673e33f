// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;

/** A line about plug-ins in the status line; a click lists them. */
final class PluginNotice extends ContributionItem {
    private static final int LONGEST = 100;

    private final String text;
    private final String tip;

    private PluginNotice(String id, String text, String tip) {
        super(id);
        this.text = text;
        this.tip = tip;
    }

    /**
     * Says something in a window, in place of what was said under the same identifier.
     *
     * @param window the window
     * @param line   its status line
     * @param id     what it is about
     * @param text   the text; of a long one the beginning is shown, and all of it above the mouse pointer
     * @param tip    what a click does
     */
    static void show(IWorkbenchWindow window, IStatusLineManager line, String id, String text, String tip) {
        if (window.getShell() != null && !window.getShell().isDisposed()) {
            line.remove(id);
            line.add(new PluginNotice(id, text, tip));
            line.update(true);
            window.getShell().layout(true, true);
        }
    }

    @Override
    public void fill(Composite parent) {
        boolean isLong = text.length() > LONGEST;
        String shown = isLong ? text.substring(0, LONGEST) + '\u2026' : text;
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + shown.replace("&", "&&").replace("<", "(").replace(">", ")") + "</a>");
        link.setToolTipText(isLong ? text + '\n' + tip : tip);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> new PluginsDialog(link.getShell()).open()));
        StatusLineLayoutData place = new StatusLineLayoutData();
        place.widthHint = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        link.setLayoutData(place);
    }
}
