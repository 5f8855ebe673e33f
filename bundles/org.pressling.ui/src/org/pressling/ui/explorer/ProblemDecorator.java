// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.explorer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyBuilder;

/** Marks studies that cannot be run, and the folders and projects that hold one. */
public final class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

    /** For the platform. */
    public ProblemDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IResource resource && hasProblem(resource)) {
            decoration.addOverlay(PresslingUi.descriptor(PresslingUi.ERROR), IDecoration.BOTTOM_LEFT);
        }
    }

    private static boolean hasProblem(IResource resource) {
        try {
            return resource.isAccessible() && resource.findMaxProblemSeverity(StudyBuilder.MARKER, true,
                    IResource.DEPTH_INFINITE) >= IMarker.SEVERITY_ERROR;
        } catch (CoreException gone) {
            return false;
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        for (IMarkerDelta delta : event.findMarkerDeltas(StudyBuilder.MARKER, true)) {
            if (delta.getKind() != IResourceDelta.CHANGED) {
                PlatformUI.getWorkbench().getDisplay()
                        .asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
                return;
            }
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
