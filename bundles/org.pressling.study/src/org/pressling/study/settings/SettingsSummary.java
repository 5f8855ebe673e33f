// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.STAGE__PRESSURE;
import static org.pressling.model.PresslingPackage.Literals.STAGE__TIME;
import static org.pressling.model.PresslingPackage.Literals.STAGE__WIDTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressling.analysis.SettingRow;
import org.pressling.analysis.SettingsTable;
import org.pressling.analysis.StudySummary;
import org.pressling.dem.Decimals;
import org.pressling.dem.Phase;
import org.pressling.dem.SettingValue;
import org.pressling.model.Block;
import org.pressling.model.Campaign;
import org.pressling.model.Contribution;
import org.pressling.model.Design;
import org.pressling.model.Factor;
import org.pressling.model.LabelRegion;
import org.pressling.model.Labels;
import org.pressling.model.Material;
import org.pressling.model.Network;
import org.pressling.model.NetworkGeometry;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Split;
import org.pressling.model.SplitCounts;
import org.pressling.model.Stage;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.check.PressedBox;
import org.pressling.model.quantity.Quantities;

/** A study as tables of settings with units, read off the model's own annotations. */
final class SettingsSummary {

    private static final Set<String> YIELD = Set.of(label(PresslingPackage.Literals.MATERIAL__YIELD_STRENGTH),
            label(PresslingPackage.Literals.MATERIAL__YIELD_SOURCE));

    private static final Set<String> SPACE = Set.of(label(PresslingPackage.Literals.PACKING__DEPTH),
            label(PresslingPackage.Literals.PACKING__SOLID_FRACTION),
            label(PresslingPackage.Literals.PACKING__PERIODIC_FRONT_BACK));

    private static final String SLAB = label(PresslingPackage.Literals.LABELS__SLAB_THICKNESS);

    private static final Set<String> SECTIONS = Set.of(label(PresslingPackage.Literals.RENDERING__SECTIONS),
            label(PresslingPackage.Literals.RENDERING__SECTION_AXIS), label(PresslingPackage.Literals.RENDERING__CHANNELS),
            label(PresslingPackage.Literals.RENDERING__CHANNEL_SPACING));

    private static final String TIME_STEP = label(PresslingPackage.Literals.PRESS__RAYLEIGH_SHARE);

    private SettingsSummary() {
    }

    /**
     * The tables.
     *
     * @param study  the study
     * @param packer its packer with all settings
     * @param press  materials, contact law with all settings, and stages
     */
    static StudySummary of(Study study, Choice packer, PressTask press) {
        List<SettingsTable> tables = new ArrayList<>();
        if (StudyPhases.isListed(study)) {
            for (Phase phase : press.materials().phases().list()) {
                var listed = study.getPhases().get(phase.index());
                tables.add(table("Phase " + phase, listed, List.of()));
                tables.add(material("Material of " + phase, listed.getMaterial(), press.materials().of(phase)));
            }
        } else {
            tables.add(material("Active material", study.getAm(), press.materials().of(Phase.AM)));
            tables.add(material("Solid electrolyte", study.getSe(), press.materials().of(Phase.SE)));
        }
        tables.add(box(study, table("Packing", study.getPacking(), choice("Packer", packer))));
        List<SettingRow> pressRows = choice("Contact law", press.contactLaw());
        pressRows.addAll(stages(study.getPress().getStages()));
        tables.add(withTimeStep(table("Press", study.getPress(), pressRows), press.press().rayleighShare()));
        tables.add(picture(study, table("Picture", study.getRendering(), named("Style", study.getRendering().getStyle()))));
        tables.add(labels(study.getLabels()));
        tables.add(campaign(study.getCampaign()));
        tables.add(table("Split", counted(study), List.of()));
        List<SettingRow> network = named("Design", study.getNetwork().getDesign());
        network.addAll(blocks(study.getNetwork().getBlocks()));
        tables.add(network(study.getNetwork(), network));
        tables.add(table("Training", study.getTraining(), List.of()));
        String description = study.getDescription() == null ? "" : study.getDescription().strip();
        return new StudySummary(study.getName(), description, tables);
    }

    /** Without the yield strength where the contact law does not read it. */
    private static SettingsTable material(String title, Material material, org.pressling.dem.Material read) {
        SettingsTable all = table(title, material, List.of());
        if (read.yieldStrength().isPresent()) {
            return all;
        }
        return new SettingsTable(title, all.rows().stream().filter(row -> !YIELD.contains(row.name())).toList());
    }

    /** Without what is read in space alone where the box has no depth. */
    private static SettingsTable box(Study study, SettingsTable all) {
        return PressedBox.isSpace(study) ? all
                : new SettingsTable(all.title(), all.rows().stream().filter(row -> !SPACE.contains(row.name())).toList());
    }

    /** Without the thickness of a slab where no label reads it. */
    private static SettingsTable labels(Labels labels) {
        SettingsTable all = table("Labels", labels, names("Descriptors", labels.getDescriptors()));
        return labels.getRegion() == LabelRegion.SLAB ? all
                : new SettingsTable(all.title(), all.rows().stream().filter(row -> !SLAB.equals(row.name())).toList());
    }

    /** Without the geometry where the network is given none, as in reports of before there was a choice. */
    private static SettingsTable network(Network network, List<SettingRow> layers) {
        SettingsTable all = table("Network", network, layers);
        String geometry = label(PresslingPackage.Literals.NETWORK__GEOMETRY);
        return network.getGeometry() != NetworkGeometry.NONE ? all
                : new SettingsTable(all.title(), all.rows().stream().filter(row -> !row.name().equals(geometry)).toList());
    }

    /** Without the number of points where the levels say how many samples there are. */
    private static SettingsTable campaign(Campaign campaign) {
        SettingsTable all = table("Campaign", campaign, factors(campaign.getFactors()));
        String points = label(PresslingPackage.Literals.CAMPAIGN__POINTS);
        return campaign.getDesign() != Design.GRID ? all
                : new SettingsTable(all.title(), all.rows().stream().filter(row -> !row.name().equals(points)).toList());
    }

    /** Without what is told of sections where there are none. */
    private static SettingsTable picture(Study study, SettingsTable all) {
        return PressedBox.isSpace(study) ? all : new SettingsTable(all.title(),
                all.rows().stream().filter(row -> !SECTIONS.contains(row.name())).toList());
    }

    /** With the time step that is taken, where the study leaves it to the contact law by a fraction of 0. */
    private static SettingsTable withTimeStep(SettingsTable press, double share) {
        return new SettingsTable(press.title(), press.rows().stream()
                .map(row -> row.name().equals(TIME_STEP) ? new SettingRow(row.name(), Decimals.shortest(share), row.unit()) : row)
                .toList());
    }

    private static List<SettingRow> stages(List<Stage> stages) {
        List<SettingRow> rows = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage s = stages.get(i);
            String name = "Stage " + (i + 1) + ": " + s.getKind().getName().toLowerCase(Locale.ROOT);
            rows.add(switch (s.getKind()) {
            case WIDTH -> new SettingRow(name, Decimals.shortest(s.getWidth()), unit(STAGE__WIDTH));
            case HOLD -> new SettingRow(name, Decimals.shortest(s.getTime()), unit(STAGE__TIME));
            case PRESSURE, RELEASE -> new SettingRow(name, Decimals.shortest(s.getPressure()), unit(STAGE__PRESSURE));
            });
        }
        return rows;
    }

    private static String unit(EAttribute attribute) {
        return Quantities.of(attribute).unit().printed();
    }

    private static SettingsTable table(String title, EObject part, List<SettingRow> more) {
        List<SettingRow> rows = new ArrayList<>();
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            Object value = part.eGet(attribute);
            String text = value == null ? "" : text(attribute, value);
            if (text != null && !text.isBlank()) {
                rows.add(new SettingRow(label(attribute), text.strip(), unit(attribute)));
            }
        }
        rows.addAll(more);
        return new SettingsTable(title, rows);
    }

    private static List<SettingRow> choice(String kind, Choice chosen) {
        List<SettingRow> rows = new ArrayList<>();
        rows.add(new SettingRow(kind, chosen.id(), ""));
        chosen.settings().forEach((name, value) -> rows.add(new SettingRow(kind + ": " + name, shown(value), "")));
        return rows;
    }

    /** A choice with the settings that the study gives. */
    private static List<SettingRow> named(String kind, Contribution chosen) {
        List<SettingRow> rows = new ArrayList<>();
        rows.add(new SettingRow(kind, chosen.getId(), ""));
        chosen.getSettings().forEach(given -> rows.add(new SettingRow(kind + ": " + given.getName(), given.getValue(), "")));
        return rows;
    }

    private static List<SettingRow> names(String what, List<Contribution> chosen) {
        String text = String.join(", ", chosen.stream().map(Contribution::getId).toList());
        return List.of(new SettingRow(what, text.isEmpty() ? "the standard nine" : text, ""));
    }

    private static List<SettingRow> factors(List<Factor> factors) {
        return factors.stream().map(f -> new SettingRow(f.getPath(),
                String.join(", ", f.getValues()), "")).toList();
    }

    private static List<SettingRow> blocks(List<Block> blocks) {
        List<SettingRow> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            rows.add(new SettingRow("Block " + (i + 1), b.getFilters() + " filters of " + b.getKernel() + " × "
                    + b.getKernel() + ", pooling " + b.getPool() + " × " + b.getPool(), ""));
        }
        return rows;
    }

    /** Files by their name: where they lie says nothing of the result. */
    private static String shown(SettingValue value) {
        return value instanceof SettingValue.OfFile file && file.content() != null ? file.content().name() : value.text();
    }

    /** A choice by its name, anything else as the file has it. */
    private static String text(EAttribute attribute, Object value) {
        return attribute.getEAttributeType() instanceof EEnum choices && value instanceof Enumerator chosen
                ? label(choices.getEEnumLiteral(chosen.getName()))
                : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    /** The split with its counts, where they are given in proportion. */
    private static Split counted(Study study) {
        Split split = EcoreUtil.copy(study.getSplit());
        SplitCounts counts = SplitCounts.of(split, SamplePlan.of(study).size());
        split.setTrain(counts.train());
        split.setValidation(counts.validation());
        split.setTest(counts.test());
        return split;
    }

    /** As forms name it; reports are in English. */
    private static String label(ENamedElement element) {
        return Quantities.label(element, Locale.ENGLISH);
    }
}
