// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.api;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A view as a plug-in has it: it tells which run and sample it was told of last. */
public final class FollowingView extends ViewPart {
    private RunFollower follower;
    private Label label;
    private SelectedRun shown;

    /** For the platform. */
    public FollowingView() {
        // nothing to set up
    }

    @Override
    public void createPartControl(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        follower = new RunFollower(this, this::show);
        follower.now().ifPresent(this::show);
    }

    private void show(SelectedRun run) {
        shown = run;
        label.setText(run.folder().root().getFileName() + " " + run.sample());
    }

    Optional<SelectedRun> shown() {
        return Optional.ofNullable(shown);
    }

    @Override
    public void dispose() {
        follower.close();
        super.dispose();
    }

    @Override
    public void setFocus() {
        label.setFocus();
    }
}
