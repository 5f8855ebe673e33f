// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.pressling.study.contribute.LeftOut;
import org.pressling.study.plugin.InstalledPlugins;
import org.pressling.study.plugin.PluginContributions;
import org.pressling.study.plugin.PluginExtension;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/**
 * What the command {@code plugins list} tells: the user's own plug-ins, which can be removed, every contribution, and what those
 * plug-ins declare by extension points of Eclipse; what was left out stands first, with the reason.
 */
final class PluginsDialog extends Dialog {
    private static final Point SIZE = new Point(860, 600);
    private static final int OWN_ROWS = 5;

    private Table own;
    private Table contributions;
    private Button remove;

    PluginsDialog(Shell shell) {
        super(shell);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Plugins_title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).applyTo(area);
        heading(area, Messages.Plugins_own);
        own = table(area, 1, Messages.Plugins_bundle, Messages.Plugins_why);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, own.getItemHeight() * OWN_ROWS).applyTo(own);
        own.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> remove.setEnabled(true)));
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.Plugins_install, () -> PluginsHandler.install(getShell()));
        button(buttons, Messages.Plugins_update, () -> PluginsHandler.update(getShell()));
        remove = button(buttons, Messages.Plugins_remove, this::remove);
        heading(area, Messages.Plugins_contributions);
        contributions = table(area, 2, Messages.Plugins_kind, Messages.Plugins_id, Messages.Plugins_bundle,
                Messages.Plugins_version, Messages.Plugins_name);
        fillOwn();
        fillContributions();
        return area;
    }

    private static void heading(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
    }

    private static Table table(Composite area, int span, String... headings) {
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(span, 1).applyTo(table);
        PluginTables.columns(table, headings);
        return table;
    }

    private Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> {
            action.run();
            if (!button.isDisposed()) { // else the workbench is on its way to start again
                fillOwn();
            }
        }));
        return button;
    }

    private void fillOwn() {
        own.removeAll();
        Optional<InstalledPlugins> plugins = InstalledPlugins.ofUser();
        if (plugins.isPresent()) {
            for (InstalledPlugins.Plugin plugin : Busy.get(getShell(), plugins.get()::all).orElse(List.of())) {
                TableItem item = new TableItem(own, SWT.NONE);
                item.setData(plugin);
                item.setText(new String[] {plugin.name(), plugin.problems().isEmpty()
                        ? PluginFaults.last(plugin.name()).orElse("")
                        : plugin.problems().getFirst().said()});
            }
        }
        PluginTables.pack(own);
        remove.setEnabled(false);
    }

    private void fillContributions() {
        PluginContributions all = Busy.get(getShell(), () -> PluginContributions.of(PresslingUi.contributions()))
                .orElse(new PluginContributions(List.of(), List.of(), List.of()));
        for (LeftOut left : all.leftOut()) {
            row(left.kind(), left.id(), left.origin().bundle(), left.origin().version(),
                    NLS.bind(Messages.Plugins_leftOutWhy, left.why().said()));
        }
        for (PluginExtension extension : all.extensions()) {
            row(extension.point(), extension.id(), extension.origin().bundle(), extension.origin().version(),
                    extension.why().map(why -> NLS.bind(Messages.Plugins_leftOutWhy, why.said())).orElse(extension.name()));
        }
        for (PluginContributions.Line line : all.there()) {
            row(line.kind(), line.contribution().id(), line.contribution().origin().bundle(),
                    line.contribution().origin().version(), line.contribution().name().said());
        }
        PluginTables.pack(contributions);
    }

    private void row(String... texts) {
        new TableItem(contributions, SWT.NONE).setText(texts);
    }

    private void remove() {
        InstalledPlugins.Plugin plugin = (InstalledPlugins.Plugin) own.getSelection()[0].getData();
        if (!MessageDialog.openConfirm(getShell(), Messages.Plugins_title, NLS.bind(Messages.Plugins_removeDetail,
                plugin.name()))) {
            return;
        }
        InstalledPlugins plugins = InstalledPlugins.ofUser().orElseThrow();
        if (Busy.get(getShell(), () -> plugins.remove(plugin.name().split(" ", 2)[0])).isPresent()) {
            InstallDialog.offerRestart(getShell(), NLS.bind(Messages.Plugins_removed, plugin.name()));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
