// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.Figure;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.UiProblem;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.figure.FigureFormat;
import org.pressling.ui.figure.FigureSource;
import org.pressling.ui.figure.PrintSize;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.Runs;
import org.w3c.dom.Element;

/** Taking figures out of the views. */
class ExportTest {
    private static final Duration A_RUN = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, Class<? extends IViewPart>> VIEWS = new LinkedHashMap<>();
    static {
        VIEWS.put(StructureView.ID, StructureView.class);
        VIEWS.put(SamplesView.ID, SamplesView.class);
        VIEWS.put(LearningView.ID, LearningView.class);
        VIEWS.put(ParityView.ID, ParityView.class);
        VIEWS.put(DistributionView.ID, DistributionView.class);
        VIEWS.put(TrendsView.ID, TrendsView.class);
        VIEWS.put(RelevanceView.ID, RelevanceView.class);
        VIEWS.put(PredictView.ID, PredictView.class);
    }

    @TempDir
    private Path temporary;

    @Test
    void eachFigureIsWrittenAsPictureDrawingAndTable() throws Exception {
        IProject project = WorkbenchDriver.project("exporting");
        IFile file = WorkbenchDriver.tinyStudy(project, "figures");
        WorkbenchDriver.edit(file);
        Runs.start(file);
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        RunFolder folder = StudyFiles.runFolder(file).orElseThrow();
        for (Map.Entry<String, Class<? extends IViewPart>> view : VIEWS.entrySet()) {
            FigureSource source = (FigureSource) WorkbenchDriver.view(view.getKey(), view.getValue());
            if (source instanceof PredictView predict) {
                predict.open(new SampleStore(folder.root()).folder(1).resolve("image.png"));
            }
            WorkbenchDriver.waitUntil("a figure in " + view.getKey(), SOON, () -> source.figure().isPresent());
            check(source.figure().orElseThrow());
        }
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    private void check(Figure figure) throws Exception {
        Path png = temporary.resolve(figure.id() + ".png");
        Files.write(png, FigureFormat.of(png).draw(figure, PrintSize.ofMillimetres(85, 300)));
        BufferedImage picture = ImageIO.read(png.toFile());
        assertEquals(1004, picture.getWidth(), "85 mm at 300 dpi, " + figure.id());
        Path svg = temporary.resolve(figure.id() + ".svg");
        Files.write(svg, FigureFormat.of(svg).draw(figure, PrintSize.ofMillimetres(85, 300)));
        Element root = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(svg.toFile())
                .getDocumentElement();
        assertEquals("svg", root.getLocalName());
        assertEquals(85 / 25.4 * 96, Double.parseDouble(root.getAttribute("width")), 0.01, figure.id());
        Path csv = temporary.resolve(figure.id() + ".csv");
        Files.write(csv, FigureFormat.of(csv).draw(figure, PrintSize.of(figure)));
        List<String> lines = Files.readAllLines(csv);
        assertEquals(String.join(",", figure.data().header()), lines.getFirst());
        assertEquals(figure.data().rows().size(), lines.size() - 1);
        assertTrue(lines.size() > 1, figure.id());
        List<String> copied = FigureFiles.tabs(figure.data()).lines().toList();
        assertEquals(String.join("\t", figure.data().header()), copied.getFirst(), "what is copied as a table");
        assertEquals(lines.size(), copied.size());
    }

    @Test
    void anotherKindOfFileIsRefusedWithThoseThatThereAre() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> FigureFormat.of(Path.of("parity.pdf")));
        assertTrue(refused.has(UiProblem.FIGURE_FORMAT), refused.getMessage());
    }

    @Test
    void theCommandsAreThere() {
        ICommandService commands = WorkbenchDriver.page().getWorkbenchWindow().getService(ICommandService.class);
        assertTrue(commands.getCommand("org.pressling.ui.exportFigure").isHandled());
        assertTrue(commands.getCommand("org.pressling.ui.copyFigure").isHandled());
    }

    @Test
    void eachViewOffersThemInItsMenuAndOneInItsToolBar() throws Exception {
        ICommandService commands = WorkbenchDriver.page().getWorkbenchWindow().getService(ICommandService.class);
        String export = commands.getCommand("org.pressling.ui.exportFigure").getName();
        String copy = commands.getCommand("org.pressling.ui.copyFigure").getName();
        for (Map.Entry<String, Class<? extends IViewPart>> view : VIEWS.entrySet()) {
            IViewPart shown = WorkbenchDriver.view(view.getKey(), view.getValue());
            List<String> tools = Arrays.stream(shown.getViewSite().getActionBars().getToolBarManager().getItems())
                    .filter(ActionContributionItem.class::isInstance)
                    .map(item -> ((ActionContributionItem) item).getAction().getText()).toList();
            assertTrue(tools.contains(export), () -> view.getKey() + ": " + tools);
            Composite place = (Composite) shown.getViewSite().getService(MPart.class).getWidget();
            Menu menu = WorkbenchDriver.find(place, Control.class, control -> control.getMenu() != null).getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            List<String> entries = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
            menu.notifyListeners(SWT.Hide, new Event());
            assertTrue(entries.containsAll(List.of(export, copy)), () -> view.getKey() + ": " + entries);
        }
    }
}
