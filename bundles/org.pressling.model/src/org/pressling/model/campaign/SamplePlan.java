// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Campaign;
import org.pressling.model.Factor;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

/**
 * The samples of a study: every combination of the factor levels, each replicated.
 *
 * <p>The order is part of the file format, since the random stream of a sample comes from its index: the first factor
 * varies slowest, the last factor faster, replicates fastest. Two factors a = (1, 2) and b = (3, 4) with two replicates
 * give (1,3) (1,3) (1,4) (1,4) (2,3) (2,3) (2,4) (2,4).
 */
public final class SamplePlan {

    /** Most samples that a plan may have: more than is computed in weeks, fewer than would fill the memory. */
    public static final int MOST_SAMPLES = 1_000_000;

    private final Study study;
    private final List<Factor> factors;
    private final int combinations;
    private final int replicates;

    private SamplePlan(Study study, List<Factor> factors, int combinations, int replicates) {
        this.study = study;
        this.factors = factors;
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
        long combinations = 1;
        for (Factor factor : campaign.getFactors()) {
            if (factor.getValues().isEmpty()) {
                throw CampaignProblem.NO_LEVELS.of().at("campaign.factors[" + factor.getPath() + "]").exception();
            }
            requireVariable(copy, factor);
            combinations = Math.min(combinations * factor.getValues().size(), Integer.MAX_VALUE);
        }
        long samples = combinations * campaign.getReplicates();
        if (samples > MOST_SAMPLES || samples < 1) {
            throw CampaignProblem.SAMPLES.of(samples, MOST_SAMPLES).exception();
        }
        return new SamplePlan(copy, List.copyOf(campaign.getFactors()), (int) combinations, campaign.getReplicates());
    }

    private static void requireVariable(Study study, Factor factor) {
        String path = String.valueOf(factor.getPath());
        if (!StudyPaths.mayVary(study, path)) {
            throw CampaignProblem.NOT_PER_SAMPLE.of(path).at("campaign.factors[" + path + "]").exception();
        }
    }

    /**
     * How many samples there are.
     *
     * @return combinations × replicates
     */
    public int size() {
        return combinations * replicates;
    }

    /**
     * How many different combinations of levels there are; 1 without factors.
     *
     * @return the product of the numbers of levels
     */
    public int combinations() {
        return combinations;
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
        int rest = combination;
        String[] values = new String[factors.size()];
        for (int i = factors.size() - 1; i >= 0; i--) {
            List<String> levels = factors.get(i).getValues();
            values[i] = levels.get(rest % levels.size());
            rest /= levels.size();
        }
        Map<String, String> levels = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            levels.put(factors.get(i).getPath(), values[i]);
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
