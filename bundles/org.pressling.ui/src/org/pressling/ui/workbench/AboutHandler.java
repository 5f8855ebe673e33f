// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressling.study.Machine;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Says which build of Pressling this is and what it runs on: what a report of a fault needs. */
public final class AboutHandler extends AbstractHandler {

    /** For the platform. */
    public AboutHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.About_title, text());
        return null;
    }

    static String text() {
        Machine machine = Machine.here();
        return Platform.getProduct().getProperty("aboutText") + "\n\n"
                + NLS.bind(Messages.About_build, new Object[] {Platform.getBundle(PresslingUi.ID).getVersion(),
                        machine.java(), machine.system(), Integer.valueOf(machine.cores())});
    }
}
