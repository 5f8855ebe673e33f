// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.Localized;
import org.pressling.study.contribute.LeftOut;
import org.pressling.study.contribute.Origin;
import org.pressling.study.plugin.InstalledPlugins;
import org.pressling.study.plugin.PluginFolder;
import org.pressling.study.plugin.PluginUpdates;
import org.pressling.ui.WorkbenchDriver;

/** What the user installs from a p2 repository lies in his folder, newer versions are offered, and what is missing is told of. */
class PluginsTest {
    @TempDir
    private Path folder;
    private InstalledPlugins plugins;

    @BeforeEach
    void folders() throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("product/plugins"));
        jar(shipped.resolve("dem.jar"), "org.pressling.dem", "0.1.0");
        plugins = new InstalledPlugins(new PluginFolder(folder.resolve("mine")), Optional.of(shipped));
    }

    private static void jar(Path file, String name, String version) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
    }

    /** A p2 repository of bundles, each a name and a version. */
    private Path site(String... bundles) throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("plugins"));
        StringBuilder units = new StringBuilder();
        for (String bundle : bundles) {
            String[] words = bundle.split(" ");
            jar(site.resolve("plugins/" + words[0] + '_' + words[1] + ".jar"), words[0], words[1]);
            units.append(
                    ("<unit id='%s' version='%s'><provides size='1'><provided namespace='org.eclipse.equinox.p2.eclipse.type'"
                            + " name='bundle' version='1.0.0'/></provides></unit>").formatted(words[0], words[1]));
        }
        Files.writeString(site.resolve("content.xml"), "<repository><units>" + units + "</units></repository>");
        return site;
    }

    private List<String> installed() throws IOException {
        return plugins.all().stream().map(InstalledPlugins.Plugin::name).toList();
    }

    private static void press(Composite in, String label) {
        Button button = WorkbenchDriver.find(in, Button.class, b -> b.getText().replace("&", "").equals(label));
        assertTrue(button.isEnabled(), label);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static List<String> rows(Table table) {
        return Arrays.stream(table.getItems()).map(item -> Arrays.stream(new int[] {1, 2, 3}).mapToObj(item::getText)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")) + (item.getChecked() ? " +" : "")).toList();
    }

    @Test
    void pluginsOfARepositoryAreInstalledAndRenewed() throws IOException {
        Path site = site("my.law 1.0.0", "my.packer 1.0.0", "org.pressling.dem 0.1.0");
        InstallDialog dialog = new InstallDialog(WorkbenchDriver.shell(), plugins, List.of(), "");
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = dialog.getShell();
        Table table = WorkbenchDriver.find(shell, Table.class, _ -> true);
        Button install = WorkbenchDriver.find(shell, Button.class, b -> b.getText().equals("&Install"));
        assertFalse(install.isEnabled());
        WorkbenchDriver.find(shell, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0).setText(site.toString());
        press(shell, "Look");
        assertEquals(List.of("my.law 1.0.0 +", "my.packer 1.0.0 +"), rows(table), "what is shipped is not offered");
        TableItem packer = table.getItem(1);
        packer.setChecked(false);
        table.notifyListeners(SWT.Selection, new Event());
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot("plugins-install");
        WorkbenchDriver.answer("Later");
        press(shell, "Install");
        assertTrue(shell.isDisposed());
        assertEquals(List.of("my.law 1.0.0"), installed());

        site("my.law 1.1.0", "my.packer 1.0.0");
        try (PluginUpdates updates = PluginUpdates.of(plugins)) {
            InstallDialog newer = new InstallDialog(WorkbenchDriver.shell(), plugins,
                    updates.newer().stream().map(PluginUpdates.Newer::choice).toList(), "");
            newer.setBlockOnOpen(false);
            newer.open();
            assertEquals(List.of("my.law 1.1.0 1.0.0 +"), rows(WorkbenchDriver.find(newer.getShell(), Table.class, _ -> true)));
            WorkbenchDriver.answer("Later");
            press(newer.getShell(), "Install");
        }
        assertEquals(List.of("my.law 1.1.0"), installed());
    }

    @Test
    void whereNothingCanBeInstalledTheReasonIsShown() throws IOException {
        InstallDialog dialog = new InstallDialog(WorkbenchDriver.shell(), plugins, List.of(), "");
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = dialog.getShell();
        WorkbenchDriver.find(shell, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0)
                .setText(folder.resolve("nowhere").toString());
        WorkbenchDriver.answer("OK");
        press(shell, "Look");
        assertEquals(0, WorkbenchDriver.find(shell, Table.class, _ -> true).getItemCount());
        dialog.close();
        assertEquals(List.of(), installed());
    }

    /** Takes down what the list that the next call opens says, and closes it. */
    private static void whenListed(List<String> listed) {
        Display.getCurrent().timerExec(200, () -> {
            for (Shell list : Display.getCurrent().getShells()) {
                Table table = list.getText().equals("Plug-ins")
                        ? WorkbenchDriver.find(list, Table.class, found -> found.getColumnCount() > 2) : null;
                if (table != null && table.getItemCount() > 0) {
                    WorkbenchDriver.screenshot("plugins-list");
                    Arrays.stream(table.getItems()).forEach(item -> listed.add(item.getText(0) + ' ' + item.getText(1) + ' '
                            + item.getText(2)));
                    list.close();
                    return;
                }
            }
            whenListed(listed);
        });
    }

    @Test
    void whatWasLeftOutIsSaidInOneLineThatLeadsToTheList() {
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        StatusLineManager line = new StatusLineManager();
        line.createControl(shell);
        shell.setSize(900, 80);
        shell.open();
        List<Localized> leftOut = List.of("a", "b", "c").stream().map(id -> new LeftOut("packer", id, new Origin("my", "1.0"),
                Localized.english("it is broken"), null).what()).toList();
        LeftOutNotice.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), line, leftOut);
        Link link = WorkbenchDriver.find(shell, Link.class, _ -> true);
        assertEquals("<a>Left out of plug-ins: the packer 'a' of my 1.0, the packer 'b' of my 1.0 and 1 more</a>",
                link.getText());
        List<String> listed = new ArrayList<>();
        whenListed(listed);
        link.notifyListeners(SWT.Selection, new Event());
        assertTrue(listed.contains("contact-law luding org.pressling.dem"), listed::toString);
        shell.dispose();
    }
}
