// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Version;
import org.pressling.study.plugin.InstalledPlugins;
import org.pressling.study.plugin.PluginChoice;
import org.pressling.study.plugin.PluginSource;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Lets the user choose plug-ins and installs them: those of an address, or newer versions of what is there. */
final class InstallDialog extends TitleAreaDialog {
    private static final Point SIZE = new Point(720, 480);

    private final InstalledPlugins plugins;
    private final boolean isUpdate;
    private final String remark;
    private List<PluginChoice> choices;
    private PluginSource source;
    private Text address;
    private Table table;

    /**
     * A dialog that is not open yet.
     *
     * @param shell   what it stands before
     * @param plugins what is installed
     * @param updates newer versions, whose sources their maker closes; none to let the user name an address
     * @param remark  what is to be said besides
     */
    InstallDialog(Shell shell, InstalledPlugins plugins, List<PluginChoice> updates, String remark) {
        super(shell);
        this.plugins = plugins;
        this.remark = remark;
        choices = updates;
        isUpdate = !updates.isEmpty();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private String title() {
        return isUpdate ? Messages.Plugins_update : Messages.Plugins_install;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        setTitle(title());
        setMessage(isUpdate ? (Messages.Plugins_updateDetail + '\n' + remark).strip() : Messages.Plugins_installDetail);
        if (!isUpdate) {
            createAddress(area);
        }
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        PluginTables.columns(table, Messages.Plugins_name, Messages.Plugins_bundle, Messages.Plugins_version,
                Messages.Plugins_installed);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> enable()));
        return area;
    }

    private void createAddress(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.Plugins_from);
        address = new Text(row, SWT.BORDER | SWT.SINGLE);
        address.setMessage("https://example.org/my.laws/repository");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(address);
        address.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(_ -> look()));
        button(row, Messages.Plugins_folder, () -> take(new DirectoryDialog(getShell(), SWT.OPEN).open()));
        button(row, Messages.Plugins_file, () -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setFilterExtensions(new String[] {"*.jar"});
            take(dialog.open());
        });
        button(row, Messages.Plugins_look, this::look);
    }

    private static void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
    }

    private void take(String chosen) {
        if (chosen != null) {
            address.setText(chosen);
            look();
        }
    }

    /** Looks at what there is at the address. */
    private void look() {
        String given = address.getText().strip();
        if (given.isEmpty()) {
            return;
        }
        closeSource();
        choices = List.of();
        Optional<PluginSource> found = Busy.get(getShell(),
                () -> PluginSource.of(given, Path.of(System.getProperty("user.home"))));
        if (found.isPresent()) {
            source = found.get();
            choices = Busy.get(getShell(), () -> PluginChoice.all(source, plugins)).orElse(List.of());
        }
        fill();
    }

    /** Whatever is newer than what is there is ticked. */
    private void fill() {
        table.removeAll();
        Map<String, Version> there = Busy.get(getShell(), plugins::versions).orElse(Map.of());
        for (PluginChoice choice : choices) {
            Version installed = there.get(choice.offer().name());
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(choice);
            item.setText(new String[] {choice.offer().label(), choice.offer().name(), choice.offer().version().toString(),
                    installed == null ? "" : installed.toString()});
            item.setChecked(installed == null || choice.offer().version().compareTo(installed) > 0);
        }
        PluginTables.pack(table);
        enable();
    }

    private List<PluginChoice> ticked() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (PluginChoice) item.getData()).toList();
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(!ticked().isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Plugins_doInstall, isUpdate);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        fill();
    }

    @Override
    protected void okPressed() {
        List<PluginChoice> ticked = new ArrayList<>(ticked());
        Optional<List<String>> done = Busy.get(getShell(), () -> plugins.install(ticked));
        if (done.isPresent()) {
            Shell behind = (Shell) getShell().getParent();
            super.okPressed();
            offerRestart(behind, String.join("\n", done.get()));
        }
    }

    /** What was installed or removed is there or gone after the next start. */
    static void offerRestart(Shell shell, String what) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Plugins_title,
                NLS.bind(Messages.Plugins_restartDetail, what), SWT.NONE, Messages.Plugins_restart, Messages.Plugins_later);
        if (answer == 0) {
            PlatformUI.getWorkbench().restart();
        }
    }

    @Override
    public boolean close() {
        closeSource();
        return super.close();
    }

    private void closeSource() {
        if (source != null) {
            try {
                source.close();
            } catch (IOException e) {
                PresslingUi.log().warn(e.getMessage(), e); // a file for the time being stays
            }
            source = null;
        }
    }
}
