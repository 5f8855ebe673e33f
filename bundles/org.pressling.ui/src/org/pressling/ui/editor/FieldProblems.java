// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.pressling.dem.Problem;
import org.pressling.model.Study;
import org.pressling.model.check.ContributionCatalog;
import org.pressling.model.check.Remedies;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;
import org.pressling.study.StudyCheck;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Checks the study in the background a moment after every change: a large campaign has many combinations to look at. */
final class FieldProblems {
    private static final long DELAY_MILLIS = 150;
    /** Who has more problems than this solves the first ones first. */
    private static final int MOST_CURED = 4;

    private final StudyDocument document;
    private final Consumer<List<Finding>> found;
    private final Job job = Job.createSystem(Messages.Editor_check, monitor -> {
        validate();
    });
    private Study copy;
    private boolean disposed;

    /** The consumer is called on the thread of the user interface. */
    FieldProblems(StudyDocument document, Consumer<List<Finding>> found) {
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

    private void validate() {
        Study study;
        synchronized (this) {
            study = copy;
        }
        ContributionCatalog installed = StudyCheck.catalog(PresslingUi.contributions());
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : StudyValidator.validate(study, installed)) {
            boolean cure = findings.size() < MOST_CURED;
            findings.add(new Finding(problem, cure ? Remedies.of(study, problem, installed) : List.of()));
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> show(findings));
        }
    }

    private void show(List<Finding> findings) {
        if (!disposed) {
            found.accept(findings);
        }
    }

    void dispose() {
        disposed = true;
        job.cancel();
    }
}
