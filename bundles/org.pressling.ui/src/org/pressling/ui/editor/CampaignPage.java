// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Factor;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;
import org.pressling.ui.Messages;

/** What varies from sample to sample. */
final class CampaignPage extends StudyPage {
    static final String ID = "campaign";
    private static final List<String> PER_SAMPLE = List.of("packing.", "press.");

    CampaignPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_campaign);
    }

    @Override
    List<String> covers() {
        return List.of("campaign");
    }

    @Override
    String shape() {
        return String.join(" ", factors());
    }

    private List<String> factors() {
        return document().study().getCampaign().getFactors().stream().map(Factor::getPath).toList();
    }

    @Override
    void createSections() {
        FormBuilder form = section(Messages.Section_factors, Messages.Section_factorsDetail);
        for (String factor : factors()) {
            PathEntry help = help(factor);
            form.text(factor, path(factor), help.unit(), help.meaning() + '\n'
                    + NLS.bind(Messages.Field_levels, help.allowed()), 320);
        }
        createAddition(form.parent());
        section(Messages.Section_replicates, "").attributes(PresslingPackage.Literals.CAMPAIGN, "campaign.");
    }

    private void createAddition(Composite parent) {
        Composite row = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().span(FormBuilder.COLUMNS, 1).applyTo(row);
        Combo combo = new Combo(row, SWT.READ_ONLY);
        combo.setItems(StudyPaths.list().stream().map(PathEntry::path).filter(this::canVary).toArray(String[]::new));
        combo.select(0);
        Button add = toolkit().createButton(row, Messages.Factor_add, SWT.PUSH);
        add.addListener(SWT.Selection, e -> document().set(path(combo.getText()), document().get(combo.getText())));
        add.setEnabled(combo.getItemCount() > 0);
        Button remove = toolkit().createButton(row, Messages.Factor_remove, SWT.PUSH);
        remove.setEnabled(!factors().isEmpty());
        remove.addListener(SWT.Selection, e -> document().set(path(factors().getLast()), ""));
    }

    private boolean canVary(String path) {
        Study study = document().study();
        try {
            return PER_SAMPLE.stream().anyMatch(path::startsWith) && !factors().contains(path)
                    && StudyPaths.isNumeric(study, path) && !document().get(path).isEmpty();
        } catch (InvalidInputException pattern) {
            return false; // a line of the help that stands for many paths
        }
    }

    private static PathEntry help(String factor) {
        return StudyPaths.list().stream().filter(entry -> entry.path().equals(factor)).findFirst()
                .orElse(new PathEntry(factor, "", "", "", Messages.Field_factor));
    }

    private static String path(String factor) {
        return "campaign.factors[" + factor + "]";
    }
}
