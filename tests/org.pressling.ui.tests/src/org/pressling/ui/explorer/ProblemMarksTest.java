// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.project.StudyFiles;

/** A study that cannot be run wears a mark, with what it lies in, and its Overview lists why without a hole above the list. */
class ProblemMarksTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    /** Of two rows of the form [px]. */
    private static final int WIDEST_GAP = 24;

    private IProject project;
    private IFile file;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("marks");
        file = WorkbenchDriver.tinyStudy(project, "marked");
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    private void set(String assignment) throws Exception {
        Study study = StudyFiles.load(file);
        StudyPaths.set(study, assignment);
        Studies.save(study, StudyFiles.path(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    /** What is drawn over the image of a resource: places of overlays. */
    private static List<Object> overlays(ProblemDecorator decorator, Object element) {
        List<Object> places = new ArrayList<>();
        IDecoration recorded = (IDecoration) Proxy.newProxyInstance(IDecoration.class.getClassLoader(),
                new Class<?>[] {IDecoration.class}, (proxy, method, arguments) -> {
                    assertEquals("addOverlay", method.getName());
                    places.add(arguments[1]);
                    return null;
                });
        decorator.decorate(element, recorded);
        return places;
    }

    @Test
    void aStudyThatCannotBeRunAndItsProjectWearAMarkUntilItCan() throws Exception {
        ProblemDecorator decorator = new ProblemDecorator();
        List<Object> told = new ArrayList<>();
        decorator.addListener(told::add);
        try {
            assertEquals(List.of(), overlays(decorator, file));
            set("press.finalWidth=30");
            WorkbenchDriver.waitUntil("the explorer is told", SOON, () -> !told.isEmpty());
            for (IResource marked : List.of(file, project)) {
                assertEquals(List.of(IDecoration.BOTTOM_LEFT), overlays(decorator, marked), marked.getName());
            }
            assertEquals(List.of(), overlays(decorator, "no resource"));
            told.clear();
            set("press.finalWidth=10");
            WorkbenchDriver.waitUntil("the explorer is told again", SOON, () -> !told.isEmpty());
            assertEquals(List.of(), overlays(decorator, file));
            assertEquals(List.of(), overlays(decorator, project));
        } finally {
            decorator.dispose();
        }
    }

    @Test
    void theOverviewListsProblemsRightBelowTheWordsThatAnnounceThem() throws Exception {
        StudyEditor editor = WorkbenchDriver.edit(file);
        editor.document().set("press.finalWidth", "30");
        WorkbenchDriver.waitUntil("the problem", SOON, () -> words() != null && problem() != null);
        WorkbenchDriver.settle();
        Label words = words();
        Point end = words.toDisplay(0, words.getSize().y);
        Point begin = problem().toDisplay(0, 0);
        assertTrue(problem().getText().endsWith(".</a>"), problem().getText());
        assertTrue(begin.y >= end.y && begin.y - end.y <= WIDEST_GAP, "a gap of " + (begin.y - end.y) + " px");
    }

    private static Label words() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Label.class,
                label -> label.isVisible() && label.getText().equals(Messages.Run_problems));
    }

    private static Link problem() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Link.class,
                link -> link.isVisible() && link.getParent().getChildren()[1] == link && link.getText().contains("idth"));
    }
}
