// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.ui.ProblemTexts;
import org.pressling.ui.Themes;
import org.pressling.ui.project.StudyFixes;

/** What keeps a study from being run, each with a link to its field and with remedies that one press applies. */
final class ProblemList {
    private final StudyEditor editor;
    private final Composite place;
    private final FormToolkit toolkit;

    ProblemList(StudyEditor editor, Composite place, FormToolkit toolkit) {
        this.editor = editor;
        this.place = place;
        this.toolkit = toolkit;
        GridLayoutFactory.fillDefaults().numColumns(1).spacing(0, 2).applyTo(place);
    }

    void show(List<Finding> problems) {
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        problems.forEach(this::add);
        GridDataFactory.fillDefaults().grab(true, false).span(RunSection.COLUMNS, 1).exclude(problems.isEmpty())
                .applyTo(place);
        Themes.style(place);
        place.setVisible(!problems.isEmpty());
    }

    private void add(Finding finding) {
        Problem problem = finding.problem();
        ImageHyperlink link = toolkit.createImageHyperlink(place, SWT.WRAP);
        link.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
        link.setText(ProblemTexts.withPlace(problem).replaceFirst("[.]$", "")); // which would be a line of its own in some widths
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
        on(link, () -> editor.reveal(problem.path()));
        for (Remedy remedy : finding.remedies()) {
            Hyperlink fix = toolkit.createHyperlink(place, StudyFixes.text(remedy), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(22, 0).applyTo(fix);
            on(fix, () -> editor.document().set(remedy.path(), remedy.value()));
        }
    }

    private static void on(Hyperlink link, Runnable work) {
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                work.run();
            }
        });
    }
}
