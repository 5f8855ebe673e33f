// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogReaderService;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;

/** What a plug-in does wrong in views, listeners and commands is told as its fault, and hurts nothing else in the window. */
class PluginFaultsTest {
    private static final String NAME = "com.example.broken";
    private static final String BROKEN = "test.broken.";

    private final BundleContext framework = Platform.getBundle(PresslingUi.ID).getBundleContext();
    private final List<String> told = new CopyOnWriteArrayList<>();
    /** The views of the tests are in our bundle, which stands for that of a user here. */
    private final PluginFaults faults = new PluginFaults(framework, bundle -> List.of(PresslingUi.ID, NAME)
            .contains(bundle.getSymbolicName()), told::add);
    private final ServiceReference<LogReaderService> log = framework.getServiceReference(LogReaderService.class);
    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @BeforeEach
    void listen() {
        framework.getService(log).addLogListener(faults);
    }

    @AfterEach
    void close() {
        for (var view : page.getViewReferences()) {
            if (view.getId().startsWith(BROKEN)) {
                page.hideView(view);
            }
        }
        WorkbenchDriver.settle();
        framework.getService(log).removeLogListener(faults);
    }

    private static byte[] jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, NAME);
        main.putValue(Constants.BUNDLE_VERSION, "1.2.3");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            String file = BrokenCode.class.getName().replace('.', '/') + ".class";
            out.putNextEntry(new ZipEntry(file));
            try (InputStream in = BrokenCode.class.getResourceAsStream('/' + file)) {
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }

    private IViewPart open(String view) {
        try {
            return page.showView(BROKEN + view);
        } catch (PartInitException refused) {
            return null;
        } finally {
            WorkbenchDriver.settle();
        }
    }

    private void requireTold(String what) {
        Bundle ours = Platform.getBundle(PresslingUi.ID);
        String name = PresslingUi.ID + ' ' + ours.getVersion();
        WorkbenchDriver.waitUntil(what, Duration.ofSeconds(60),
                () -> told.stream().anyMatch(text -> text.startsWith("The plug-in " + name + " failed: " + what)));
        assertEquals(List.of(), told.stream().filter(text -> !text.contains(what)).toList(), "nothing else is told");
        assertTrue(PluginFaults.last(name).orElseThrow().contains(what));
    }

    @Test
    void aViewThatCannotBeMadeIsToldAndOthersOpen() throws PartInitException {
        open("Unmade");
        requireTold("IllegalStateException: in its constructor");
        assertNotNull(page.showView(WorkbenchIds.FIGURES));
    }

    @Test
    void aViewThatCannotBeShownIsTold() {
        open("Unshown");
        WorkbenchDriver.screenshot("plugin-fault-view");
        requireTold("IllegalStateException: in createPartControl");
    }

    @Test
    void aViewOfAnotherReleaseIsTold() {
        open("Old");
        requireTold("it does not go with this release of Pressling, or a part of it is missing (NoSuchMethodError: gone)");
    }

    @Test
    void aListenerThatFailsIsTold() {
        assertNotNull(open("Selecting"));
        page.activate(page.findView(WorkbenchIds.EXPLORER));
        page.findView(WorkbenchIds.EXPLORER).getSite().getSelectionProvider().setSelection(new StructuredSelection(new Object()));
        WorkbenchDriver.settle();
        requireTold("IllegalStateException: in its listener");
    }

    @Test
    void aViewThatCannotBeClosedIsToldAndIsGone() {
        IViewPart view = open("Undisposed");
        page.hideView(view);
        WorkbenchDriver.settle();
        requireTold("IllegalStateException: in dispose");
        assertEquals(null, page.findView(BROKEN + "Undisposed"));
    }

    @Test
    void aCommandThatFailsIsTold() throws Exception {
        Display.getCurrent().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(BROKEN + "command", null);
            } catch (org.eclipse.core.commands.common.CommandException notThere) {
                throw new AssertionError(notThere);
            }
        });
        WorkbenchDriver.settle();
        requireTold("IllegalStateException: in its command");
    }

    /** The bundle is that of the code that threw, not that which called it. */
    @Test
    void theBundleWhoseCodeThrewIsNamed() throws Exception {
        Bundle plugin = framework.installBundle("memory:" + NAME, new ByteArrayInputStream(jar()));
        Runnable code = (Runnable) plugin.loadClass(BrokenCode.class.getName()).getConstructor().newInstance();
        PluginFaults ofPlugin = new PluginFaults(framework, bundle -> NAME.equals(bundle.getSymbolicName()), told::add);
        framework.getService(log).removeLogListener(faults);
        framework.getService(log).addLogListener(ofPlugin);
        try {
            PresslingUi.log().error("ours", new IllegalStateException("of nobody's plug-in"));
            SafeRunner.run(code::run);
            WorkbenchDriver.waitUntil("told", Duration.ofSeconds(60), () -> !told.isEmpty());
            assertEquals(List.of("The plug-in com.example.broken 1.2.3 failed: UnsupportedOperationException: in its code"),
                    told);
        } finally {
            framework.getService(log).removeLogListener(ofPlugin);
            plugin.uninstall();
        }
    }

    @Test
    void itStandsInTheStatusLine() {
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        StatusLineManager line = new StatusLineManager();
        line.createControl(shell);
        shell.setSize(900, 80);
        shell.open();
        for (String text : List.of("first", "a < b & c")) {
            PluginFaults.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), line, text);
        }
        assertEquals("<a>a ( b && c</a>", WorkbenchDriver.find(shell, Link.class, _ -> true).getText(), "the last alone");
        shell.dispose();
    }
}
