// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.api;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Tells a view which run and sample the user looks at, whatever part they are chosen in. On the thread of the user interface
 * only.
 *
 * <pre>{@code
 * follower = new RunFollower(this, this::show); // in createPartControl
 * follower.now().ifPresent(this::show);
 * follower.close(); // in dispose
 * }</pre>
 */
public final class RunFollower implements AutoCloseable {
    private final IWorkbenchPage page;
    private final Consumer<SelectedRun> follower;
    private final ISelectionListener selections;
    /** An editor that comes to the front brings its run along, whether anything is selected in it or not. */
    private final IPartListener2 editors = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart editor) {
                SelectedRun.of(editor).ifPresent(follower);
            }
        }

        /** So does one that comes into sight as another is closed, or at the start, without being activated. */
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart editor && editor == reference.getPage().getActiveEditor()) {
                SelectedRun.of(editor).ifPresent(follower);
            }
        }
    };

    /**
     * Follows from now on.
     *
     * @param part     the view that follows; what is selected in it is not told to it
     * @param follower told of each run and sample that is selected; may be told of one twice
     */
    public RunFollower(IWorkbenchPart part, Consumer<SelectedRun> follower) {
        this.follower = follower;
        page = part.getSite().getPage();
        selections = (other, selection) -> {
            if (other != part) {
                SelectedRun.of(selection).ifPresent(follower);
            }
        };
        page.addSelectionListener(selections);
        page.addPartListener(editors);
    }

    /** {@return what is selected now, or else the run of the editor in front or of what is selected in the explorer} */
    public Optional<SelectedRun> now() {
        return SelectedRun.of(page.getSelection()).or(() -> SelectedRun.of(page.getActiveEditor()))
                .or(() -> SelectedRun.of(page.getSelection(WorkbenchIds.EXPLORER)));
    }

    /** Follows no longer. */
    @Override
    public void close() {
        page.removeSelectionListener(selections);
        page.removePartListener(editors);
    }
}
