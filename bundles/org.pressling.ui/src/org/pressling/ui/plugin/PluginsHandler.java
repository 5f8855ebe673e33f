// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressling.dem.Localized;
import org.pressling.study.plugin.InstalledPlugins;
import org.pressling.study.plugin.PluginUpdates;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** The commands about plug-ins: what there is, more of it, and newer versions. */
public final class PluginsHandler extends AbstractHandler {
    /** Command: more of what there is. */
    private static final String INSTALL = PresslingUi.ID + ".installPlugins";
    /** Command: newer versions. */
    private static final String UPDATE = PresslingUi.ID + ".updatePlugins";

    /** For the platform. */
    public PluginsHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        switch (event.getCommand().getId()) {
        case INSTALL -> install(shell);
        case UPDATE -> update(shell);
        default -> new PluginsDialog(shell).open();
        }
        return null;
    }

    /** Lets the user choose plug-ins of an address and installs them. */
    static void install(Shell shell) {
        plugins(shell).ifPresent(plugins -> new InstallDialog(shell, plugins, List.of(), "").open());
    }

    /** Looks for newer versions of what is installed, and lets the user choose from them. */
    static void update(Shell shell) {
        plugins(shell).ifPresent(plugins -> Busy.get(shell, () -> PluginUpdates.of(plugins))
                .ifPresent(updates -> show(shell, plugins, updates)));
    }

    private static void show(Shell shell, InstalledPlugins plugins, PluginUpdates updates) {
        try (updates) {
            String unseen = String.join("\n", updates.unseen().stream().map(Localized::said).toList());
            if (updates.newer().isEmpty()) {
                MessageDialog.openInformation(shell, Messages.Plugins_update,
                        (Messages.Plugins_nothingNewer + "\n\n" + unseen).strip());
            } else {
                new InstallDialog(shell, plugins, updates.newer().stream().map(PluginUpdates.Newer::choice).toList(), unseen)
                        .open();
            }
        } catch (IOException e) {
            PresslingUi.log().warn(e.getMessage(), e); // a file for the time being stays
        }
    }

    /** The user's own; says so where there is no folder for them. */
    private static Optional<InstalledPlugins> plugins(Shell shell) {
        Optional<InstalledPlugins> plugins = InstalledPlugins.ofUser();
        if (plugins.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Plugins_title, Messages.Plugins_noFolder);
        }
        return plugins;
    }
}
