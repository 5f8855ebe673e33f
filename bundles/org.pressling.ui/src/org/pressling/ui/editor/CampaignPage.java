// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Setting;
import org.pressling.model.Factor;
import org.pressling.model.PresslingPackage;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.check.ContributionCatalog;
import org.pressling.model.check.DeclaredSettings;
import org.pressling.model.check.VariablePaths;
import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.StudyCheck;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.PresslingUi;

/** What varies from sample to sample, and how many samples that makes. */
final class CampaignPage extends StudyPage {
    static final String ID = "campaign";
    private Label count;

    CampaignPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_campaign);
    }

    @Override
    List<String> covers() {
        return List.of("campaign");
    }

    @Override
    String purpose() {
        return Messages.Purpose_campaign;
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
            PathEntry help = findHelp(factor);
            form.text(PathNames.of(factor), path(factor), help.unit(), help.meaning() + '\n'
                    + NLS.bind(Messages.Field_levels, help.allowed()));
            toolkit().createLabel(form.parent(), "");
            Button remove = toolkit().createButton(form.parent(), Messages.Factor_remove, SWT.PUSH);
            GridDataFactory.swtDefaults().span(FormBuilder.COLUMNS - 1, 1).applyTo(remove);
            remove.addListener(SWT.Selection, e -> document().set(path(factor), ""));
        }
        createAddition(form.parent());
        FormBuilder replicates = section(Messages.Section_replicates, "");
        replicates.attributes(PresslingPackage.Literals.CAMPAIGN, "campaign.");
        count = toolkit().createLabel(replicates.parent(), "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(FormBuilder.COLUMNS, 1).applyTo(count);
        showCount();
    }

    private void createAddition(Composite parent) {
        Composite row = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(FormBuilder.COLUMNS, 1).applyTo(row);
        List<String> taken = factors();
        List<String> paths = VariablePaths.of(document().study(), installed()).stream().filter(path -> !taken.contains(path))
                .toList();
        Combo combo = new Combo(row, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(combo);
        combo.setItems(paths.stream().map(PathNames::of).toArray(String[]::new));
        combo.select(0);
        Button add = toolkit().createButton(row, Messages.Factor_add, SWT.PUSH);
        add.addListener(SWT.Selection, e -> add(paths.get(combo.getSelectionIndex())));
        add.setEnabled(!paths.isEmpty());
    }

    /** Adds a factor whose first level is the value that the study has. */
    private void add(String path) {
        String now = document().get(path);
        document().set(path(path), now.isEmpty() ? declared(path).map(s -> standard(path, s)).orElse("") : now);
    }

    /** The value that holds where a setting is not set: for a phase or pair that for all, and else the default. */
    private String standard(String path, Setting setting) {
        String all = path.endsWith("]") ? document().get(path.substring(0, path.lastIndexOf('['))) : "";
        return all.isEmpty() ? setting.kind().standard().text() : all;
    }

    private Optional<Setting> declared(String path) {
        return DeclaredSettings.at(document().study(), path, installed());
    }

    private static ContributionCatalog installed() {
        return StudyCheck.catalog(PresslingUi.contributions());
    }

    @Override
    void refresh() {
        super.refresh();
        if (count != null) {
            showCount();
        }
    }

    private void showCount() {
        try {
            SamplePlan plan = SamplePlan.of(document().study());
            count.setText(NLS.bind(Messages.Campaign_count,
                    new Object[] {Integer.valueOf(plan.combinations()),
                            Integer.valueOf(document().study().getCampaign().getReplicates()),
                            Integer.valueOf(plan.size())}));
        } catch (InvalidInputException e) {
            count.setText(e.getLocalizedMessage());
        }
    }

    /** What is said of a factor's levels; of one that leads nowhere, only that. */
    private PathEntry findHelp(String factor) {
        try {
            return help(factor);
        } catch (InvalidInputException unknown) {
            return new PathEntry(factor, "", "", "", Messages.Field_factor, false);
        }
    }

    private PathEntry help(String factor) {
        Optional<PathEntry> setting = declared(factor).map(
                s -> new PathEntry(factor, s.kind().unit(), s.kind().allowed().said(),
                        s.kind().standard().text(), s.meaning().said(), true));
        return setting.orElseGet(() -> StudyPaths.quantity(document().study(), factor)
                .map(q -> new PathEntry(factor, q.unit(), q.allowedText(), q.defaultText(), q.meaning(), true))
                .orElse(new PathEntry(factor, "", "", "", Messages.Field_factor, false)));
    }

    private static String path(String factor) {
        return "campaign.factors[" + factor + "]";
    }
}
