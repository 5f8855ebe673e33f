// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.NumberKind;
import org.pressling.dem.SettingKind;
import org.pressling.dem.WholeKind;
import org.pressling.model.Design;
import org.pressling.model.PresslingPackage;
import org.pressling.model.campaign.PlannedSample;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;
import org.pressling.ui.LocalDecimals;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.view.SampleMap;

/** What varies from sample to sample, and how many samples that makes. */
final class CampaignPage extends StudyPage {
    static final String ID = "campaign";
    private static final int MOST_POINTS = 5000;
    private Label count;
    private SampleMap map;

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
        return String.join(" ", factors()) + ' ' + isGrid();
    }

    /** Whether all combinations are done, so that nobody reads how many points are wanted. */
    private boolean isGrid() {
        return document().study().getCampaign().getDesign() == Design.GRID;
    }

    private List<String> factors() {
        return document().campaign().paths();
    }

    @Override
    void createSections() {
        FormBuilder form = section(Messages.Section_factors, Messages.Section_factorsDetail);
        for (String factor : factors()) {
            PathEntry help = findHelp(factor);
            String explanation = help.meaning() + '\n' + NLS.bind(Messages.Field_levels, LocalDecimals.shown(help.allowed()));
            String levels = CampaignFactors.levels(factor);
            if (takesNumbers(factor)) {
                form.numbers(PathNames.of(factor), levels, help.unit(), explanation);
            } else {
                form.text(PathNames.of(factor), levels, help.unit(), explanation);
            }
            toolkit().createLabel(form.parent(), "");
            Button remove = toolkit().createButton(form.parent(), Messages.Factor_remove, SWT.PUSH);
            GridDataFactory.swtDefaults().span(FormBuilder.COLUMNS - 1, 1).applyTo(remove);
            remove.addListener(SWT.Selection, e -> document().set(CampaignFactors.levels(factor), ""));
        }
        createAddition(form.parent());
        FormBuilder replicates = section(Messages.Section_replicates, "");
        PresslingPackage.Literals.CAMPAIGN.getEAttributes().stream()
                .filter(attribute -> attribute != PresslingPackage.Literals.CAMPAIGN__POINTS || !isGrid())
                .forEach(attribute -> replicates.attribute(attribute, "campaign."));
        count = toolkit().createLabel(replicates.parent(), "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(FormBuilder.COLUMNS, 1).applyTo(count);
        String detail = NLS.bind(Messages.Section_mapDetail, Integer.valueOf(MOST_POINTS));
        Composite place = plainSection(Messages.Section_map, detail, 1);
        map = new SampleMap(place);
        toolkit().adapt(map);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(map);
        showPlan();
    }

    private void createAddition(Composite parent) {
        Composite row = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(FormBuilder.COLUMNS, 1).applyTo(row);
        List<String> paths = document().campaign().free();
        Combo combo = new Combo(row, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(combo);
        combo.setItems(paths.stream().map(PathNames::of).toArray(String[]::new));
        combo.select(0);
        Button add = toolkit().createButton(row, Messages.Factor_add, SWT.PUSH);
        add.addListener(SWT.Selection, e -> document().campaign().add(paths.get(combo.getSelectionIndex())));
        add.setEnabled(!paths.isEmpty());
    }

    @Override
    void refresh() {
        super.refresh();
        if (count != null) {
            showPlan();
        }
    }

    private void showPlan() {
        try {
            SamplePlan plan = SamplePlan.of(document().study());
            count.setText(NLS.bind(Messages.Campaign_count,
                    new Object[] {Integer.valueOf(plan.combinations()),
                            Integer.valueOf(document().study().getCampaign().getReplicates()),
                            Integer.valueOf(plan.size())}));
            drawMap(plan);
        } catch (InvalidInputException e) {
            count.setText(e.getLocalizedMessage());
            map.show(new int[0], List.of());
        }
    }

    /** A point for the first sample of each combination, along every factor that is a number and along the samples. */
    private void drawMap(SamplePlan plan) {
        int replicates = plan.size() / plan.combinations();
        List<PlannedSample> first = IntStream.range(0, Math.min(plan.combinations(), MOST_POINTS))
                .mapToObj(i -> plan.sample(i * replicates + 1)).toList();
        List<SampleMap.Axis> axes = new ArrayList<>();
        for (String factor : factors()) {
            if (StudyPaths.isNumeric(document().study(), factor)) {
                axes.add(new SampleMap.Axis(title(factor), first.stream()
                        .mapToDouble(sample -> Double.parseDouble(sample.levels().get(factor))).toArray()));
            }
        }
        int[] numbers = first.stream().mapToInt(PlannedSample::index).toArray();
        if (!axes.isEmpty()) {
            axes.add(new SampleMap.Axis(Messages.Map_sample, IntStream.of(numbers).asDoubleStream().toArray()));
        }
        map.show(numbers, axes);
    }

    private String title(String factor) {
        String unit = findHelp(factor).unit();
        return unit.isEmpty() ? PathNames.of(factor) : PathNames.of(factor) + " [" + unit + "]";
    }

    private boolean takesNumbers(String factor) {
        try {
            return document().campaign().declared(factor).map(setting -> Boolean.valueOf(isNumber(setting.kind())))
                    .orElseGet(() -> Boolean.valueOf(StudyPaths.isNumeric(document().study(), factor))).booleanValue();
        } catch (InvalidInputException unknown) {
            return false;
        }
    }

    private static boolean isNumber(SettingKind kind) {
        return kind instanceof NumberKind || kind instanceof WholeKind;
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
        Optional<PathEntry> setting = document().campaign().declared(factor).map(
                s -> new PathEntry(factor, s.kind().unit().printed(), s.kind().allowed().said(),
                        s.kind().standard().text(), s.meaning().said(), true));
        return setting.orElseGet(() -> StudyPaths.quantity(document().study(), factor)
                .map(q -> new PathEntry(factor, q.unitText(), q.allowedText(), q.defaultText(), q.meaning(), true))
                .orElse(new PathEntry(factor, "", "", "", Messages.Field_factor, false)));
    }
}
