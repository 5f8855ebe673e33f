// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EcorePackage;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Campaign;
import org.pressling.model.Factor;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

/**
 * The samples of a study: every combination of the factor levels, or as many points as its design spreads over their ranges
 * ({@code campaign.design}), each replicated.
 *
 * <p>The order is part of the file format, since the random stream of a sample comes from its index: in a grid the first factor
 * varies slowest, the last factor faster, replicates fastest. Two factors a = (1, 2) and b = (3, 4) with two replicates
 * give (1,3) (1,3) (1,4) (1,4) (2,3) (2,3) (2,4) (2,4).
 * Points come in the order of their design; those of a Sobol sequence stay the same when more follow.
 */
public final class SamplePlan {

    /** Most samples that a plan may have: more than is computed in weeks, fewer than would fill the memory. */
    public static final int MOST_SAMPLES = 1_000_000;

    private final Study study;
    private final List<String> paths;
    private final Combinations combinations;
    private final int replicates;

    private SamplePlan(Study study, Combinations combinations, int replicates) {
        this.study = study;
        this.paths = study.getCampaign().getFactors().stream().map(Factor::getPath).toList();
        this.combinations = combinations;
        this.replicates = replicates;
    }

    /**
     * Plans the samples of a study.
     *
     * @param study the study; a copy is kept
     * @return the plan
     * @throws InvalidInputException if a factor has no levels, varies what cannot differ from sample to sample, or there are
     *                               more than {@link #MOST_SAMPLES} samples
     */
    public static SamplePlan of(Study study) {
        Study copy = Studies.copy(study);
        Campaign campaign = copy.getCampaign();
        for (Factor factor : campaign.getFactors()) {
            if (factor.getValues().isEmpty()) {
                throw CampaignProblem.NO_LEVELS.of().at(where(factor)).exception();
            }
            requireVariable(copy, factor);
        }
        long combinations = switch (campaign.getDesign()) {
        case GRID -> gridSize(campaign);
        case LATIN_HYPERCUBE, SOBOL -> campaign.getPoints();
        };
        long samples = combinations * campaign.getReplicates();
        if (samples > MOST_SAMPLES || samples < 1) {
            throw CampaignProblem.SAMPLES.of(samples, MOST_SAMPLES).exception();
        }
        return new SamplePlan(copy, combinations(copy, (int) combinations), campaign.getReplicates());
    }

    private static long gridSize(Campaign campaign) {
        long size = 1;
        for (Factor factor : campaign.getFactors()) {
            size = Math.min(size * factor.getValues().size(), Integer.MAX_VALUE);
        }
        return size;
    }

    private static Combinations combinations(Study study, int count) {
        List<Factor> factors = study.getCampaign().getFactors();
        return switch (study.getCampaign().getDesign()) {
        case GRID -> new FullGrid(factors.stream().map(Factor::getValues).toList(), count);
        case LATIN_HYPERCUBE -> new SpreadPoints(ranges(study), UnitCube.latinHypercube(count, factors.size(), study.getSeed()));
        case SOBOL -> new SpreadPoints(ranges(study), UnitCube.sobol(count, requireSides(factors.size()), study.getSeed()));
        };
    }

    private static int requireSides(int factors) {
        if (factors > UnitCube.MOST_SIDES) {
            throw CampaignProblem.FACTORS.of(factors, UnitCube.MOST_SIDES).exception();
        }
        return factors;
    }

    private static List<FactorRange> ranges(Study study) {
        return study.getCampaign().getFactors().stream().map(factor -> range(study, factor)).toList();
    }

    private static FactorRange range(Study study, Factor factor) {
        boolean number = factor.getValues().stream().allMatch(SamplePlan::isNumber);
        boolean whole = StudyPaths.quantity(study, factor.getPath()).map(quantity -> quantity.feature().getEType())
                .filter(type -> type == EcorePackage.Literals.EINT || type == EcorePackage.Literals.ELONG).isPresent();
        return FactorRange.of(factor.getValues(), number, whole);
    }

    private static boolean isNumber(String level) {
        try {
            return Double.isFinite(Double.parseDouble(level));
        } catch (NumberFormatException word) {
            return false;
        }
    }

    private static String where(Factor factor) {
        return "campaign.factors[" + factor.getPath() + "]";
    }

    private static void requireVariable(Study study, Factor factor) {
        String path = String.valueOf(factor.getPath());
        if (!StudyPaths.mayVary(study, path)) {
            throw CampaignProblem.NOT_PER_SAMPLE.of(path).at(where(factor)).exception();
        }
    }

    /**
     * How many samples there are.
     *
     * @return combinations × replicates
     */
    public int size() {
        return combinations.count() * replicates;
    }

    /**
     * How many combinations of levels there are; 1 without factors in a full grid.
     *
     * @return the product of the numbers of levels, or the number of points
     */
    public int combinations() {
        return combinations.count();
    }

    /**
     * One sample.
     *
     * @param index its number, from 1 to {@link #size()}
     * @return the sample
     */
    public PlannedSample sample(int index) {
        if (index < 1 || index > size()) {
            throw new IllegalArgumentException("Sample " + index + " of " + size());
        }
        int combination = (index - 1) / replicates;
        List<String> values = combinations.levels(combination);
        Map<String, String> levels = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            levels.put(paths.get(i), values.get(i));
        }
        return new PlannedSample(index, combination + 1, (index - 1) % replicates + 1, levels);
    }

    /**
     * All samples in order.
     *
     * @return samples 1 to {@link #size()}
     */
    public List<PlannedSample> samples() {
        List<PlannedSample> samples = new ArrayList<>(size());
        for (int index = 1; index <= size(); index++) {
            samples.add(sample(index));
        }
        return samples;
    }

    /**
     * A way through the samples, for whoever needs the studies of many.
     *
     * @return a walk with a study of its own
     */
    public SampleWalk walk() {
        Study own = Studies.copy(study);
        own.getCampaign().getFactors().clear();
        own.getCampaign().setReplicates(1);
        return new SampleWalk(own);
    }

    /**
     * The study of one sample: a copy with the levels of the sample in place and no factors left.
     *
     * @param sample a sample of this plan
     * @return the copy
     * @throws InvalidInputException if a level does not fit its attribute; {@code StudyValidator} finds that beforehand
     */
    public Study apply(PlannedSample sample) {
        return walk().to(sample);
    }
}
