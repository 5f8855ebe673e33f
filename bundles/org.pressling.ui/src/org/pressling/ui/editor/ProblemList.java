// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.ui.ProblemTexts;
import org.pressling.ui.Themes;
import org.pressling.ui.project.StudyFixes;

/** What keeps a study from being run, each with a link to its field and with remedies that one press applies. */
final class ProblemList {
    private static final int WIDTH = 200;

    private final StudyEditor editor;
    private final Composite place;
    private final FormToolkit toolkit;

    ProblemList(StudyEditor editor, Composite place, FormToolkit toolkit) {
        this.editor = editor;
        this.place = place;
        this.toolkit = toolkit;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(place);
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
        Label mark = toolkit.createLabel(place, "");
        mark.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
        Link sentence = new Link(place, SWT.WRAP); // of the forms' links a full stop may begin a line
        toolkit.adapt(sentence, true, true);
        sentence.setText("<a>" + ProblemTexts.withPlace(problem).replace("&", "&&") + "</a>");
        sentence.addListener(SWT.Selection, e -> editor.reveal(problem.path()));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
        for (Remedy remedy : finding.remedies()) {
            toolkit.createLabel(place, "");
            Hyperlink fix = toolkit.createHyperlink(place, StudyFixes.text(remedy), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(fix);
            fix.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
                    e -> editor.document().set(remedy.path(), remedy.value())));
        }
    }
}
