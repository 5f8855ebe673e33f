// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.coverage;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.coverage.CoverageSection;
import org.pressling.analysis.coverage.NetworkReadings;
import org.pressling.analysis.figure.LabelPoints;
import org.pressling.analysis.figure.Labels;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.label.LabelNames;
import org.pressling.dem.Phase;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.learning.LabelMetrics;
import org.pressling.learning.TrainedModel;
import org.pressling.model.Contribution;
import org.pressling.model.Study;
import org.pressling.study.contribute.Catalogue;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.FinishedRun;
import org.pressling.study.contribute.StudyAnalysis;
import org.pressling.study.layout.RunFolder;

/**
 * SE coverage on AM of structures that yield: from their contacts, from a network trained on elastic structures by eq. 17
 * of Komori et al. (2022), and from the study's own network. The elastic structures are a dependent study.
 */
public final class CoverageAnalysis implements StudyAnalysis {
    private static final String DEPENDENT = "elastic";
    private static final String AREA = LabelNames.REACTION_AREA;
    private static final String PLANAR = LabelNames.lineCoverage(Phase.SE.key());

    @Override
    public List<Setting> settings() {
        return ElasticStudy.SETTINGS;
    }

    @Override
    public SortedMap<String, Study> dependentStudies(Study study, Settings own, Contributions known) {
        requireLabel(study);
        ContactLawFactory law = yielding(study, known);
        SortedMap<String, Study> dependents = new TreeMap<>();
        dependents.put(DEPENDENT, ElasticStudy.of(study, law, own));
        return dependents;
    }

    private static ContactLawFactory yielding(Study study, Contributions known) {
        Catalogue<ContactLawFactory> laws = known.of(ContactLawFactory.KIND);
        ContactLawFactory law = laws.choose(study.getContactLaw().getId());
        if (!law.yields()) {
            List<String> others = laws.values().filter(ContactLawFactory::yields).map(ContactLawFactory::id).toList();
            throw CoverageProblem.ELASTIC.of(study.getContactLaw().getId(), others).at("analyses").exception();
        }
        return law;
    }

    /** The standard set has the label; a set of one's own may not. */
    private static void requireLabel(Study study) {
        List<String> labels = study.getLabels().getDescriptors().stream().map(Contribution::getId).toList();
        if (!labels.isEmpty() && !labels.contains(AREA)) {
            throw CoverageProblem.NO_AREA.of(AREA, PLANAR).at("analyses").exception();
        }
    }

    @Override
    public Section section(FinishedRun run, Settings own) throws IOException {
        ReportInput report = run.report();
        Dataset dataset = report.dataset().orElseThrow();
        RunFolder elastic = run.dependentStudies().get(DEPENDENT);
        TrainedModel model = TrainedModel.load(elastic.model());
        double[][] ours = report.learning().orElseThrow().network().values();
        return CoverageSection.of(MeasuredCoverage.of(run, dataset),
                readings("elastic", model.labels(), run.reader().read(model), false, testR2(model)),
                readings("plastic", dataset.labels(), ours, true, ownR2(report, dataset)));
    }

    private static double ownR2(ReportInput report, Dataset dataset) {
        int column = Labels.find(dataset, AREA);
        return LabelPoints.of(dataset, report.learning().orElseThrow().network(), column).r2(Split.TEST);
    }

    private static NetworkReadings readings(String name, List<LabelColumn> labels, double[][] values, boolean own,
            double r2) {
        double[] area = Arrays.stream(column(labels, values, AREA).orElseThrow()).map(unit(labels, AREA)::toSi).toArray();
        return new NetworkReadings(name, area, column(labels, values, PLANAR), own, r2);
    }

    private static Optional<double[]> column(List<LabelColumn> labels, double[][] values, String name) {
        int column = labels.stream().map(LabelColumn::name).toList().indexOf(name);
        if (column < 0) {
            return Optional.empty();
        }
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values[i][column];
        }
        return Optional.of(numbers);
    }

    private static Unit unit(List<LabelColumn> labels, String name) {
        return labels.stream().filter(label -> label.name().equals(name)).findFirst().orElseThrow().unit();
    }

    private static double testR2(TrainedModel model) {
        int column = model.labels().stream().map(LabelColumn::name).toList().indexOf(AREA);
        List<LabelMetrics> test = model.testMetrics();
        return column < test.size() ? test.get(column).r2() : Double.NaN;
    }
}
