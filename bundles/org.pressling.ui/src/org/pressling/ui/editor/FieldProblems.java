// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.pressling.model.Study;
import org.pressling.model.check.Problem;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;
import org.pressling.study.StudyCheck;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Checks the study in the background a moment after every change: a large campaign has many combinations to look at. */
final class FieldProblems {
    private static final long DELAY_MILLIS = 150;

    private final StudyDocument document;
    private final Consumer<List<Problem>> found;
    private final Job job = Job.createSystem(Messages.Editor_check, monitor -> {
        look();
    });
    private Study copy;
    private boolean disposed;

    /** The consumer is called on the thread of the user interface. */
    FieldProblems(StudyDocument document, Consumer<List<Problem>> found) {
        this.document = document;
        this.found = found;
    }

    void check() {
        synchronized (this) {
            copy = Studies.copy(document.study());
        }
        job.cancel();
        job.schedule(DELAY_MILLIS);
    }

    private void look() {
        Study study;
        synchronized (this) {
            study = copy;
        }
        List<Problem> problems = StudyValidator.validate(study, StudyCheck.catalog(PresslingUi.contributions()));
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> tell(problems));
        }
    }

    private void tell(List<Problem> problems) {
        if (!disposed) {
            found.accept(problems);
        }
    }

    void dispose() {
        disposed = true;
        job.cancel();
    }
}
