// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.project.StudyNode;
import org.pressling.ui.run.Runs;

/** What the explorer shows of a study. */
class ExplorerTest {
    private static final Duration A_RUN = Duration.ofMinutes(5);

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("explored");
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.waitUntil("no run is under way", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void aStudyOpensUpIntoItsMaterialsAndWhatItsRunMade() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "opened");
        assertEquals(2, children(file).size(), () -> children(file).toString());
        Runs.start(file);
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        explorer.getCommonViewer().expandToLevel(file, 1);
        TreeItem item = (TreeItem) explorer.getCommonViewer().testFindItem(file);
        List<String> made = List.of("Run: done", "Samples (6)", "Trained network", "Report");
        WorkbenchDriver.waitUntil("samples are counted", Duration.ofSeconds(20), () -> made.equals(Arrays.stream(item.getItems())
                .skip(2).map(TreeItem::getText).toList()));
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot("explorer");
    }

    @Test
    void aStudyWithAListOfPhasesOpensUpIntoTheMaterialOfEach() throws Exception {
        IFile file = project.getFile("listed.pressling");
        file.create(new ByteArrayInputStream("""
                <pressling:Study xmlns:pressling="https://pressling.org/model" formatVersion="3" name="listed">
                  <phases name="NMC" role="ACTIVE"><material href="pressling:/materials#NMC532"/></phases>
                  <phases name="carbon" role="CONDUCTOR"><material href="pressling:/materials#carbon-black"/></phases>
                </pressling:Study>
                """.getBytes(StandardCharsets.UTF_8)), true, null);
        WorkbenchDriver.settle();
        List<String> names = children(file);
        assertEquals(2, names.size(), names.toString());
        assertTrue(names.get(0).startsWith("NMC: ") && names.get(1).equals("carbon: Carbon black"), names.toString());
    }

    @Test
    void theMenuOfAStudyHasItsCommandsAndThatOfTwoComparesThem() throws Exception {
        IFile first = WorkbenchDriver.tinyStudy(project, "first");
        IFile second = WorkbenchDriver.tinyStudy(project, "second");
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        explorer.getCommonViewer().expandToLevel(project, 1);
        assertTrue(menu(explorer, first).containsAll(List.of("Run Study", "Stop Run", "Open Report")),
                () -> menu(explorer, first).toString());
        assertTrue(menu(explorer, new StudyNode(first, StudyNode.Kind.AM, "", "am")).contains("Export"));
        IFile table = project.getFile("particles.csv");
        table.create(new ByteArrayInputStream(new byte[0]), true, null);
        WorkbenchDriver.settle();
        assertTrue(menu(explorer, table).contains("Press Particles\u2026"), () -> menu(explorer, table).toString());
        assertTrue(menu(explorer, first, second).contains("Compare Runs"), () -> menu(explorer, first, second).toString());
    }

    @Test
    void theStatusLineSaysHowManyAreSelectedAndNothingOfNone() throws Exception {
        IFile first = WorkbenchDriver.tinyStudy(project, "one");
        IFile second = WorkbenchDriver.tinyStudy(project, "two");
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        explorer.getCommonViewer().expandToLevel(project, 1);
        explorer.getCommonViewer().setSelection(new StructuredSelection(List.of(first, second)));
        WorkbenchDriver.settle();
        assertNotNull(said("2 elements selected"));
        explorer.getCommonViewer().setSelection(StructuredSelection.EMPTY);
        WorkbenchDriver.settle();
        assertNull(said("2 elements selected"));
        assertNull(said("0 items selected"));
    }

    private static CLabel said(String words) {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), CLabel.class, label -> label.getText().equals(words));
    }

    @Test
    void aPictureFromOutsideIsDroppedOnAProject(@TempDir Path outside) throws Exception {
        Path picture = outside.resolve("electrode.png");
        Pictures.writePng(new GrayImage(8, 8, new byte[64], 2e-7), picture);
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        Tree tree = explorer.getCommonViewer().getTree();
        TreeItem item = Arrays.stream(tree.getItems()).filter(i -> project.equals(i.getData())).findFirst().orElseThrow();
        WorkbenchDriver.drop(tree, item, picture);
        WorkbenchDriver.waitUntil("the picture is in the project", Duration.ofSeconds(20),
                () -> project.getFile("electrode.png").exists());
        assertArrayEquals(Files.readAllBytes(picture), Files.readAllBytes(StudyFiles.path(project.getFile("electrode.png"))));
    }

    private static List<String> children(IFile file) {
        StudyContentProvider content = new StudyContentProvider();
        try {
            return Arrays.stream(content.getChildren(file)).map(node -> ((StudyNode) node).label()).toList();
        } finally {
            content.dispose();
        }
    }

    private static List<String> menu(StudyExplorer explorer, Object... selected) {
        explorer.getCommonViewer().setSelection(new StructuredSelection(selected));
        WorkbenchDriver.settle();
        Menu menu = explorer.getCommonViewer().getTree().getMenu();
        menu.setVisible(true);
        WorkbenchDriver.settle();
        List<String> entries = Arrays.stream(menu.getItems()).map(MenuItem::getText)
                .map(text -> text.replace("&", "").replaceFirst("\t.*", "")).toList();
        menu.setVisible(false);
        WorkbenchDriver.settle();
        return entries;
    }
}
