// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.PresslingPackage.Literals;
import org.pressling.model.SplitCounts;
import org.pressling.model.Study;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.path.StudyPaths;
import org.pressling.ui.Messages;

/** The three parts of the data set, in proportion or as counts, with the samples that they are of. */
final class SplitFields {
    private static final String PREFIX = "split.";
    private static final String PROPORTIONS = PREFIX + Literals.SPLIT__PROPORTIONS.getName();

    private final StudyDocument document;
    private final Label counts;

    /** Adds the fields to a form. */
    SplitFields(StudyDocument document, FormBuilder form, FormToolkit toolkit) {
        this.document = document;
        boolean proportional = SplitCounts.isProportional(document.study().getSplit());
        if (proportional) {
            form.attribute(Literals.SPLIT__PROPORTIONS, PREFIX);
        } else {
            form.attribute(Literals.SPLIT__TRAIN, PREFIX);
            form.attribute(Literals.SPLIT__VALIDATION, PREFIX);
            form.attribute(Literals.SPLIT__TEST, PREFIX);
        }
        toolkit.createLabel(form.parent(), "");
        counts = toolkit.createLabel(form.parent(), "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(FormBuilder.TEXT_WIDTH, SWT.DEFAULT)
                .span(FormBuilder.COLUMNS - 1, 1)
                .applyTo(counts);
        toolkit.createLabel(form.parent(), "");
        Button other = toolkit.createButton(form.parent(), proportional ? Messages.Split_asCounts : Messages.Split_inProportion,
                SWT.PUSH);
        other.setToolTipText(proportional ? Messages.Split_asCountsDetail : Messages.Split_inProportionDetail);
        other.setData(StudyEditor.PATH_KEY, PROPORTIONS);
        GridDataFactory.swtDefaults().span(FormBuilder.COLUMNS - 1, 1).applyTo(other);
        other.addListener(SWT.Selection, e -> change());
        form.attribute(Literals.SPLIT__ADMIT, PREFIX);
        refresh();
    }

    /** Counts become proportions as they stand, and proportions the counts that they give. */
    private void change() {
        Study study = document.study();
        if (!SplitCounts.isProportional(study.getSplit())) {
            document.set(PROPORTIONS, counts(study).text());
            return;
        }
        SplitCounts now = counts(study);
        document.change(Messages.Split_asCounts, changed -> {
            StudyPaths.set(changed, PROPORTIONS, "");
            StudyPaths.set(changed, PREFIX + Literals.SPLIT__TRAIN.getName(), Integer.toString(Math.max(1, now.train())));
            StudyPaths.set(changed, PREFIX + Literals.SPLIT__VALIDATION.getName(), Integer.toString(now.validation()));
            StudyPaths.set(changed, PREFIX + Literals.SPLIT__TEST.getName(), Integer.toString(now.test()));
        });
    }

    private static SplitCounts counts(Study study) {
        return SplitCounts.of(study.getSplit(), SamplePlan.of(study).size());
    }

    /** Shows the counts that the study has now, of how many samples. */
    void refresh() {
        if (!counts.isDisposed()) {
            counts.setText(words());
            counts.requestLayout();
        }
    }

    private String words() {
        try {
            int samples = SamplePlan.of(document.study()).size();
            SplitCounts now = SplitCounts.of(document.study().getSplit(), samples);
            return NLS.bind(Messages.Split_counts, new Object[] {now.train(), now.validation(), now.test(), now.sum(), samples});
        } catch (InvalidInputException noCampaign) {
            return noCampaign.getLocalizedMessage();
        }
    }
}
