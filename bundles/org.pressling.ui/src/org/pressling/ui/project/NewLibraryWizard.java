// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.PresslingFactory;
import org.pressling.model.io.MaterialLibraries;
import org.pressling.ui.Messages;

/** Makes a library of the user's own materials, which studies beside it can choose from. */
public final class NewLibraryWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private WizardNewFileCreationPage page;

    /** For the platform. */
    public NewLibraryWizard() {
        setWindowTitle(Messages.NewLibrary_title);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        page = new WizardNewFileCreationPage("library", selection) {
            @Override
            protected InputStream getInitialContents() {
                return firstContents(getFileName());
            }
        };
        page.setTitle(Messages.NewLibrary_title);
        page.setDescription(Messages.NewLibrary_description);
        page.setFileName(Messages.NewLibrary_file);
        page.setFileExtension(MaterialLibraries.EXTENSION);
    }

    /** One material to fill in: an empty form tells nobody what to do. */
    private static InputStream firstContents(String fileName) {
        MaterialLibrary library = MaterialLibraries.create(fileName.replaceFirst("[.].*", ""));
        Material material = PresslingFactory.eINSTANCE.createMaterial();
        material.setId("material");
        material.setKind(MaterialKind.AM);
        library.getMaterials().add(material);
        return new ByteArrayInputStream(MaterialLibraries.toBytes(library, Path.of(fileName)));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.createNewFile();
        if (file == null) {
            return false; // the page has said why
        }
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
        return true;
    }
}
