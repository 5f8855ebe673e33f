// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressling.dataset.Split;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.io.MaterialLibraries;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.explorer.StudyExplorer;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.Runs;

/**
 * Every page, view and dialog in every theme, kept as pictures for people to look at. They show a tiny run, or the run
 * folder that the environment variable {@value #RUN} names.
 */
class StyleTest {
    private static final String RUN = "PRESSLING_LOOKS_RUN";
    private static final Duration A_RUN = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(60);
    /** Least contrast of text that the accessibility guidelines for the web ask for. */
    private static final double READABLE = 4.5;
    private static final List<String> WIZARDS = List.of("newProject", "newStudy", "newLibrary", "importPictures",
            "importParticles",
            "exportSamples", "exportDataset", "exportReport");

    private static IProject project;
    private static IFile study;
    private static IFile other;
    private static IFile library;
    private static RunFolder folder;
    private static RunData data;

    /** A page of the editor, and what stands beside and below it. */
    private record Scene(String page, String right, String numbers, String bottom) {
    }

    private static final List<Scene> SCENES = List.of(
            new Scene("overview", "structure", "samples", IPageLayout.ID_PROBLEM_VIEW),
            new Scene("materials", "attention", "learning", IPageLayout.ID_PROP_SHEET),
            new Scene("packing", "distribution", "parity", IPageLayout.ID_PROBLEM_VIEW),
            new Scene("press", "predict", "trends", IPageLayout.ID_PROP_SHEET),
            new Scene("campaign", "guide", "coverage", IPageLayout.ID_PROBLEM_VIEW),
            new Scene("picture", "structure", "samples", IPageLayout.ID_PROP_SHEET),
            new Scene("learning", "attention", "learning", IPageLayout.ID_PROBLEM_VIEW),
            new Scene("analyses", "body", "trends", IPageLayout.ID_PROBLEM_VIEW),
            new Scene("source", "distribution", "parity", IPageLayout.ID_PROP_SHEET));

    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("looks");
        String given = System.getenv(RUN);
        if (given == null) {
            study = WorkbenchDriver.tinyStudy(project, "seen");
            WorkbenchDriver.edit(study);
            Runs.start(study);
            WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        } else {
            study = project.getFile("seen.pressling");
            Files.copy(Path.of(given, "study.pressling"), StudyFiles.path(study));
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
            Path run = StudyFiles.runFolder(study).orElseThrow().root();
            Files.createDirectories(run.getParent());
            Files.createSymbolicLink(run, Path.of(given));
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
            WorkbenchDriver.edit(study);
        }
        folder = StudyFiles.runFolder(study).orElseThrow();
        data = RunData.read(folder);
        other = WorkbenchDriver.tinyStudy(project, "other");
        library = project.getFile("powders." + MaterialLibraries.EXTENSION);
        MaterialLibrary materials = MaterialLibraries.create("powders");
        materials.getMaterials().add(EcoreUtil.copy(StudyFiles.load(study).getAm()));
        library.create(new ByteArrayInputStream(MaterialLibraries.toBytes(materials, StudyFiles.path(library))), true, null);
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @AfterEach
    void backToLight() throws Exception {
        WorkbenchDriver.theme(WorkbenchDriver.LIGHT);
    }

    @Test
    void allPartsAreReadableInTheLightTheme() throws Exception {
        look("light");
    }

    @Test
    void allPartsAreReadableInTheDarkTheme() throws Exception {
        WorkbenchDriver.theme(WorkbenchDriver.DARK);
        look("dark");
    }

    @Test
    void allPartsAreReadableInHighContrast() throws Exception {
        WorkbenchDriver.theme(WorkbenchDriver.HIGH_CONTRAST);
        look("contrast");
    }

    private static void look(String theme) throws Exception {
        WorkbenchDriver.page().resetPerspective();
        StudyEditor editor = WorkbenchDriver.edit(study);
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        explorer.getCommonViewer().expandToLevel(study, 1);
        explorer.getCommonViewer().setSelection(new StructuredSelection(study));
        StructureView structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        WorkbenchDriver.waitUntil("a sample", SOON, () -> structure.canvas().scene() != null);
        structure.select(data.dataset().orElseThrow().of(Split.TEST).getFirst().index());
        for (Scene scene : SCENES) {
            editor.setActivePage(scene.page);
            WorkbenchDriver.view(scene.bottom, IViewPart.class);
            open(scene.numbers);
            open(scene.right);
            WorkbenchDriver.page().activate(editor);
            if (scene.page.equals("source")) { // which is written in the background
                WorkbenchDriver.waitUntil("the source", SOON, () -> WorkbenchDriver.find(WorkbenchDriver.shell(),
                        StyledText.class, text -> text.getText().contains("pressling:Study")) != null);
            }
            WorkbenchDriver.screenshot(theme + "-" + scene.page + "-" + scene.right + "-" + scene.numbers);
            assertReadable(theme + " " + scene);
        }
        IDE.openEditor(WorkbenchDriver.page(), library);
        WorkbenchDriver.screenshot(theme + "-library");
        dialogs(theme);
    }

    private static void open(String name) throws Exception {
        IViewPart view = WorkbenchDriver.view(PresslingUi.ID + "." + name, IViewPart.class);
        if (view instanceof PredictView predict) {
            predict.open(new SampleStore(folder.root()).folder(2).resolve("image.png"));
            WorkbenchDriver.waitUntil("labels", SOON, () -> predict.reading() != null);
            HeatCanvas canvas = WorkbenchDriver.find(WorkbenchDriver.shell(), HeatCanvas.class,
                    any -> any.getParent() instanceof SashForm);
            assertWithin(canvas.getParent().getParent());
        }
        if (view instanceof RelevanceView attention) {
            WorkbenchDriver.waitUntil("a map", SOON, () -> attention.canvas().map() != null);
            assertWithin(attention.canvas().getParent());
        }
        if (view instanceof BodyView body) {
            assertWithin(body.canvas().getParent());
        }
    }

    /** Nothing is cut off at the right, where no scroll bar leads to. */
    private static void assertWithin(Composite parent) {
        WorkbenchDriver.settle();
        for (Control child : parent.getChildren()) {
            int end = child.getBounds().x + child.getBounds().width;
            assertTrue(!child.isVisible() || end <= parent.getClientArea().width, child + " ends at " + end + " of "
                    + parent.getClientArea().width);
            if (child instanceof Composite inner && !(child instanceof Table) && !(child instanceof Combo)) {
                assertWithin(inner);
            }
        }
    }

    private static void dialogs(String theme) throws Exception {
        IWorkbench workbench = PlatformUI.getWorkbench();
        for (String name : WIZARDS) {
            String id = PresslingUi.ID + "." + name;
            IWizardDescriptor found = Optional.ofNullable(workbench.getNewWizardRegistry().findWizard(id))
                    .or(() -> Optional.ofNullable(workbench.getImportWizardRegistry().findWizard(id)))
                    .orElseGet(() -> workbench.getExportWizardRegistry().findWizard(id));
            IWorkbenchWizard wizard = found.createWizard();
            wizard.init(workbench, new StructuredSelection(study));
            show(new WizardDialog(WorkbenchDriver.shell(), wizard), theme + "-" + name);
        }
        show(PreferencesUtil.createPreferenceDialogOn(WorkbenchDriver.shell(), PresslingUi.ID + ".preferences", null, null),
                theme + "-preferences");
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        explorer.getCommonViewer().setSelection(new StructuredSelection(List.of(study, other)));
        WorkbenchDriver.settle();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(PresslingUi.ID + ".compare", null);
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot(theme + "-compare");
        command("about", theme);
    }

    private static void show(Dialog dialog, String name) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot(name);
        dialog.close();
        WorkbenchDriver.settle();
    }

    /** Executes a command that opens a dialog, at once or later, and closes the dialog again. */
    private static void command(String name, String theme) throws Exception {
        boolean[] closed = new boolean[1];
        Shell window = WorkbenchDriver.shell();
        window.getDisplay().timerExec(100, new Runnable() {
            @Override
            public void run() {
                Optional<Shell> open = Arrays.stream(window.getDisplay().getShells())
                        .filter(shell -> shell.getData() instanceof Dialog && shell.isVisible()).findFirst();
                open.ifPresentOrElse(dialog -> {
                    WorkbenchDriver.screenshot(theme + "-" + name);
                    dialog.close();
                    closed[0] = true;
                }, () -> window.getDisplay().timerExec(100, this));
            }
        });
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(PresslingUi.ID + "." + name, null);
        WorkbenchDriver.waitUntil("the dialog of " + name, SOON, () -> closed[0]);
    }

    private static void assertReadable(String where) {
        WorkbenchDriver.find(WorkbenchDriver.shell(), Chart.class, chart -> {
            if (chart.isVisible()) {
                for (IAxis axis : chart.getAxisSet().getAxes()) {
                    Color ground = chart.getBackground();
                    assertTrue(contrast(axis.getTitle().getForeground(), ground) > READABLE, where + ": name of an axis");
                    assertTrue(contrast(axis.getTick().getForeground(), ground) > READABLE, where + ": numbers of an axis");
                }
                assertTrue(contrast(chart.getLegend().getForeground(), chart.getLegend().getBackground()) > READABLE,
                        where + ": legend");
            }
            return false;
        });
    }

    /** Ratio of luminances, as the accessibility guidelines for the web define it. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
