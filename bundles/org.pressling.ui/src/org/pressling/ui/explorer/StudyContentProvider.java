// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.explorer;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.pressling.model.Material;
import org.pressling.model.PhaseRole;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.project.StudyNode;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;
import org.pressling.ui.run.StudyState;

/** Opens a study file up into its materials and into what its run has made so far. */
public final class StudyContentProvider implements ITreeContentProvider, RunListener {
    private final SampleCounts counts = new SampleCounts();
    private volatile StructuredViewer viewer;

    /** For the platform. */
    public StudyContentProvider() {
        Runs.addListener(this);
    }

    @Override
    public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
        viewer = newViewer instanceof StructuredViewer structured ? structured : null;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (!StudyFiles.isStudy(parent)) {
            return new Object[0];
        }
        IFile file = (IFile) parent;
        return StudyFiles.find(file).map(study -> children(file, study)).orElse(new Object[0]);
    }

    private Object[] children(IFile file, Study study) {
        List<StudyNode> nodes = new ArrayList<>();
        if (StudyPhases.isListed(study)) {
            study.getPhases().forEach(phase -> addMaterial(nodes, new StudyNode(file,
                    phase.getRole() == PhaseRole.ACTIVE ? StudyNode.Kind.AM : StudyNode.Kind.SE, String.valueOf(phase.getName()),
                    "phases[" + phase.getName() + "].material"), phase.getMaterial()));
        } else {
            addMaterial(nodes, new StudyNode(file, StudyNode.Kind.AM, "AM", "am"), study.getAm());
            addMaterial(nodes, new StudyNode(file, StudyNode.Kind.SE, "SE", "se"), study.getSe());
        }
        RunFolder run = StudyFiles.runFolder(file, study);
        StudyState state = StudyState.ofRun(run);
        if (state != StudyState.NEVER_RUN) {
            nodes.add(new StudyNode(file, StudyNode.Kind.RUN, NLS.bind(Messages.Node_run, state.text())));
        }
        int samples = counts.of(run, () -> refresh(file));
        if (samples > 0) {
            nodes.add(new StudyNode(file, StudyNode.Kind.SAMPLES,
                    NLS.bind(Messages.Node_samples, Integer.valueOf(samples))));
        }
        if (Files.isDirectory(run.home(StepName.LEARN, 0))) {
            nodes.add(new StudyNode(file, StudyNode.Kind.MODEL, Messages.Node_model));
        }
        if (Files.isRegularFile(run.report())) {
            nodes.add(new StudyNode(file, StudyNode.Kind.REPORT, Messages.Node_report));
        }
        for (RunFolder kept : StudyFiles.runs(file, study).all()) {
            if (!kept.equals(run)) {
                String name = String.valueOf(kept.root().getFileName());
                nodes.add(new StudyNode(file, StudyNode.Kind.KEPT,
                        NLS.bind(Messages.Node_kept, name, StudyState.ofRun(kept).text()), name));
            }
        }
        return nodes.toArray();
    }

    /** Adds the material of a phase, whose name the node has. */
    private static void addMaterial(List<StudyNode> nodes, StudyNode phase, Material material) {
        if (material != null) {
            String name = material.getName() == null ? material.getId() : material.getName();
            nodes.add(new StudyNode(phase.file(), phase.kind(), NLS.bind(Messages.Node_material, phase.label(), name),
                    phase.path()));
        }
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof StudyNode node ? node.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        if (!StudyFiles.isStudy(element)) {
            return false;
        }
        IFile file = (IFile) element;
        return StudyFiles.find(file).map(study -> study.getAm() != null || children(file, study).length > 0).orElse(false);
    }

    @Override
    public void changed(RunJob job) {
        refresh(job.file());
    }

    /** Shows a study anew, on whatever thread something of it became another. */
    private void refresh(IFile file) {
        Control control = viewer == null ? null : viewer.getControl();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    viewer.refresh(file);
                    RunDecorator.update();
                }
            });
        }
    }

    @Override
    public void dispose() {
        Runs.removeListener(this);
    }
}
