// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressling.model.Study;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.view.RunsView;

/** Shows the runs of the selected studies in the table of runs. */
public final class CompareHandler extends AbstractHandler {

    /** For the platform. */
    public CompareHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> studies = HandlerUtil.getCurrentStructuredSelection(event).stream()
                .map(element -> Adapters.adapt(element, IFile.class)).filter(StudyFiles::isStudy).toList();
        Set<String> names = studies.stream().map(StudyFiles::find).flatMap(Optional::stream).map(Study::getName)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        if (names.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), Messages.Compare_title,
                    Messages.Compare_choose);
            return null;
        }
        try {
            RunsView view = (RunsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(RunsView.ID);
            view.limit(names);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
        return null;
    }
}
