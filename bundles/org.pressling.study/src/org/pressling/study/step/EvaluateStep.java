// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.Split;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.learning.Evaluation;
import org.pressling.learning.IntervalScores;
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.Predictor;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.explain.GradCam;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.HiResCam;
import org.pressling.learning.explain.MapKind;
import org.pressling.learning.explain.Occlusion;
import org.pressling.learning.places.SeLoads;
import org.pressling.learning.trust.AmLoads;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.NetworkView;
import org.pressling.learning.trust.OverlapLoads;
import org.pressling.learning.trust.TrustProblem;
import org.pressling.learning.trust.TrustedReader;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.EvaluateTask;

/**
 * Lets the network and some regressions predict every picture, and compares them on each split. One regression sees three
 * counts of the picture, one four numbers of the recipe: what the network adds is what it has beyond them. Two see the bodies
 * that can be measured in the picture: what the network could have seen. Of bodies one follows the rules of stereology.
 */
public final class EvaluateStep implements Step<EvaluateTask> {
    private final Contributions contributions;

    /**
     * The step.
     *
     * @param contributions where the engine is found
     */
    public EvaluateStep(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public StepName name() {
        return StepName.EVALUATE;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of(StepName.PRESS, StepName.DATASET, StepName.LEARN);
    }

    @Override
    public int format() {
        return 10; // loads on electrolyte from place to place
    }

    @Override
    public void perform(EvaluateTask task, int none, StepContext context) throws IOException {
        context.progress(0, ProgressTerm.READING);
        Dataset dataset = DatasetReader.read(context.result(StepName.DATASET, 0));
        Path folder = context.result(StepName.LEARN, 0);
        TrainedModel model = TrainedModel.load(folder);
        TrustedReader reader = TrustedReader.load(folder, model)
                .orElseThrow(() -> TrustProblem.MISSING.of().in(folder).exception());
        Map<String, double[][]> predictions = new LinkedHashMap<>();
        RelevanceTable maps = new RelevanceTable();
        List<Intervals> intervals = new ArrayList<>();
        List<NetworkView> views;
        try (Predictor predictor = model.predictor(contributions.engine(model.spec()), context.threads())) {
            context.progress(0.1, ProgressTerm.PREDICTING);
            views = Reading.of(dataset, predictor, context, 0.1, 0.5);
            predictions.put(Evaluation.NETWORK, Reading.labels(views));
            context.progress(0.5, ProgressTerm.EXPLAINING);
            explain(predictor, dataset, task.maps(), maps, context);
        }
        Baselines baselines = new Baselines(dataset, task.rendering(), predictions);
        baselines.addRegressions();
        List<Look> looks = Looks.of(dataset, task.rendering(), context, 0.7, 1);
        baselines.addStereology(looks);
        GeometryMethods.add(dataset, looks, reader, context, predictions, intervals);
        intervals.addFirst(Intervals.of(Evaluation.NETWORK, dataset, predictions.get(Evaluation.NETWORK), model.scaling()));
        Strata strata = new Strata(dataset, looks);
        List<IntervalScores> held = intervals.stream().map(i -> i.scores(dataset, strata)).toList();
        Scores.of(dataset, predictions, held).write(context.draft().resolve("metrics.json"));
        Intervals.write(context.draft(), dataset, intervals);
        Intervals.writeStrata(context.draft(), held);
        KinshipTable.write(context.draft(), dataset, looks, views, reader);
        Optional<AmLoads> loads = AmLoads.load(folder);
        if (loads.isPresent()) {
            ActiveParticleTable.write(context.draft(), dataset, looks, loads.get(), task.rendering(), context);
        }
        Optional<OverlapLoads> overlaps = OverlapLoads.load(folder);
        if (overlaps.isPresent()) {
            OverlapLoadsTable.write(context.draft(), dataset, looks, overlaps.get(), task.rendering(), context);
        }
        Optional<SeLoads> places = SeLoads.load(folder);
        if (places.isPresent()) {
            SeLoadsTable.write(context.draft(), dataset, looks, places.get(), task.rendering(), context);
        }
        PredictionsTable.write(context.draft(), dataset, predictions);
        maps.write(context.draft());
        ContactScores.write(context.draft(), maps, dataset, task.rendering(),
                sample -> SampleFiles.read(context.result(StepName.PRESS, sample)));
    }

    private static void explain(Predictor predictor, Dataset dataset, int wanted, RelevanceTable maps, StepContext context) {
        int done = 0;
        for (int i = 0; i < dataset.size() && done < wanted; i++) {
            // Of a body its first section; maps and contacts are told by the number of the sample.
            if (dataset.entry(i).split() == Split.TEST && dataset.entry(i).section() == 1) {
                explain(predictor, dataset.entry(i), maps, context);
                done++;
            }
        }
    }

    /** The maps of all labels, each in every way; what is covered gets the mean gray of the picture. */
    private static void explain(Predictor predictor, Dataset.Entry entry, RelevanceTable maps, StepContext context) {
        float[] input = predictor.input(entry.image());
        TrainableNetwork network = predictor.network();
        int columns = 1;
        for (int label = 0; label < entry.labels().length; label++) {
            context.checkCancelled();
            FeatureGradient features = network.lastConvolution(input, label);
            columns = features.columns();
            maps.add(entry.index(), label, MapKind.GRAD_CAM, GradCam.of(features));
            maps.add(entry.index(), label, MapKind.HIRES_CAM, HiResCam.of(features));
        }
        context.checkCancelled();
        double sum = 0;
        float[] picture = entry.image().toUnit();
        for (float gray : picture) {
            sum += gray;
        }
        // As many squares as the last convolution has places.
        List<HeatMap> covered = Occlusion.maps(network, input, Math.ceilDiv(network.spec().inputSize(), columns),
                (float) (sum / picture.length));
        for (int label = 0; label < covered.size(); label++) {
            maps.add(entry.index(), label, MapKind.OCCLUSION, covered.get(label));
        }
    }
}
