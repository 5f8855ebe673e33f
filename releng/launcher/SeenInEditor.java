// SPDX-License-Identifier: EPL-2.0
package my.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

/**
 * What a user sees of a law that is installed, and does with it: opens a study, brings the page Press to the front, types another
 * modulus, saves, and closes the window. For {@code try-plugins.sh}, which names the folder in the environment.
 */
public final class SeenInEditor implements IStartup {
    /** Holds {@code study.pressling}; receives {@code seen.txt}, what the page reads, and {@code saved.pressling}. */
    private static final String FOLDER = "PRESSLING_SEEN_IN_EDITOR";
    private static final String PAGE = "Press";
    private static final String FIELD = "Modulus";
    private static final String TYPED = "3e10";
    private static final long PATIENCE = 60_000_000_000L;
    private static final int A_WHILE = 50;

    private final List<String> seen = new ArrayList<>();

    @Override
    public void earlyStartup() {
        String folder = System.getenv(FOLDER);
        if (folder != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> look(Path.of(folder)));
        }
    }

    private void look(Path folder) {
        try {
            IFile study = study(folder.resolve("study.pressling"));
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IEditorPart editor = open(page, study);
            Composite window = page.getWorkbenchWindow().getShell();
            if (bringToFront(window) && type(window)) {
                page.saveEditor(editor, false);
                Files.copy(study.getLocation().toPath(), folder.resolve("saved.pressling"));
            }
        } catch (CoreException | IOException | RuntimeException e) {
            seen.add("failed: " + e);
        }
        try {
            Files.write(folder.resolve("seen.txt"), seen);
        } catch (IOException e) {
            System.err.println("what was seen cannot be written: " + e);
        }
        PlatformUI.getWorkbench().close();
    }

    private static IFile study(Path file) throws CoreException, IOException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("seen");
        project.create(null);
        project.open(null);
        IFile study = project.getFile("study.pressling");
        study.create(Files.readAllBytes(file), false, false, null);
        return study;
    }

    private static IEditorPart open(IWorkbenchPage page, IFile study) throws PartInitException {
        return page.openEditor(new FileEditorInput(study),
                PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(study.getName()).getId());
    }

    /** Clicks on the tab of the page. */
    private boolean bringToFront(Composite window) {
        return waitFor("a tab " + PAGE, window, control -> control instanceof CTabFolder folder && tab(folder) >= 0, control -> {
            CTabFolder folder = (CTabFolder) control;
            folder.setSelection(tab(folder));
            Event click = new Event();
            click.item = folder.getSelection();
            folder.notifyListeners(SWT.Selection, click);
        });
    }

    private static int tab(CTabFolder folder) {
        for (int i = 0; i < folder.getItemCount(); i++) {
            CTabItem item = folder.getItem(i);
            if (item.getText().equals(PAGE)) {
                return i;
            }
        }
        return -1;
    }

    /** Writes down what the page reads, and types into the field of the law. */
    private boolean type(Composite window) {
        boolean[] named = new boolean[1];
        return waitFor("a field " + FIELD, window, control -> {
            if (control instanceof Label label) {
                named[0] = label.getText().equals(FIELD);
            }
            return named[0] && control instanceof Text && control.isVisible();
        }, control -> {
            read(control.getParent());
            control.forceFocus();
            ((Text) control).setText(TYPED);
            control.notifyListeners(SWT.DefaultSelection, new Event());
            control.notifyListeners(SWT.FocusOut, new Event());
        });
    }

    private void read(Composite parent) {
        for (Control control : parent.getChildren()) {
            switch (control) {
            case Label label -> seen.add("label: " + label.getText());
            case Text text -> seen.add("text: " + text.getText());
            case Combo combo -> seen.add("choice: " + combo.getText());
            default -> {
            } // what is drawn without words
            }
        }
    }

    private boolean waitFor(String what, Composite window, Predicate<Control> wanted, Consumer<Control> then) {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            Control found = find(window, wanted);
            if (found != null) {
                then.accept(found);
                return true;
            }
            if (!window.getDisplay().readAndDispatch()) {
                window.getDisplay().timerExec(A_WHILE, () -> {});
                window.getDisplay().sleep();
            }
        }
        seen.add("not there: " + what);
        return false;
    }

    private static Control find(Composite parent, Predicate<Control> wanted) {
        for (Control control : parent.getChildren()) {
            if (wanted.test(control)) {
                return control;
            }
            Control found = control instanceof Composite inner ? find(inner, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
