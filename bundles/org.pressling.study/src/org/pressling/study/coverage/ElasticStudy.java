// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.model.Contribution;
import org.pressling.model.Factor;
import org.pressling.model.LevelList;
import org.pressling.model.NamedValue;
import org.pressling.model.PresslingFactory;
import org.pressling.model.PresslingPackage;
import org.pressling.model.SplitCounts;
import org.pressling.model.Study;
import org.pressling.model.campaign.SamplePlan;
import org.pressling.model.io.Studies;

/**
 * The elastic twin of a study: the same materials, walls, friction, AM shares, pictures, labels, network and replicates, but an
 * elastic contact law, and pressed to a width from several initial widths, as Komori et al. (2022, section 2.2) made the
 * structures that their network was trained on.
 */
final class ElasticStudy {
    private static final String STRAIN_MIN = "elastic_strain_min";
    private static final String STRAIN_MAX = "elastic_strain_max";
    private static final String WIDTHS = "elastic_widths";
    private static final String WALL_SPEED = "elastic_wall_speed";
    private static final String INITIAL_WIDTH = "packing.initialWidth";
    /** Factors that an elastic press to a width has no use for, by the beginning of their paths. */
    private static final List<String> REPLACED = List.of("press.", "contactLaw.", INITIAL_WIDTH);

    static final List<Setting> SETTINGS = List.of(
            Setting.number(STRAIN_MIN, Unit.NONE, 0.13, 0.01, 0.5,
                    ElasticMeaning.STRAIN_MIN),
            Setting.number(STRAIN_MAX, Unit.NONE, 0.273, 0.01, 0.5,
                    ElasticMeaning.STRAIN_MAX),
            Setting.whole(WIDTHS, Unit.NONE, 5, 1, 1000, ElasticMeaning.WIDTHS),
            Setting.number(WALL_SPEED, Unit.METRE_PER_SECOND, 2, 0.001, 1000, ElasticMeaning.WALL_SPEED));

    private ElasticStudy() {
    }

    /**
     * Makes the twin.
     *
     * @param study the study; unchanged
     * @param law   its contact law
     * @param own   the analysis' settings
     * @return the twin, without analyses; its samples are split in the proportions of the study
     */
    static Study of(Study study, ContactLawFactory law, Settings own) {
        Study twin = Studies.copy(study);
        twin.setName(study.getName() + "-elastic");
        twin.setDescription("Elastic structures for the study “" + study.getName() + "”: the same electrodes under "
                + HertzMindlinFactory.CORRECTED.id() + ", pressed to one width from several. Made by its analysis of coverage.");
        twin.getAnalyses().clear();
        setLaw(twin.getContactLaw(), law);
        twin.getPress().getStages().clear();
        twin.getPress().setWallSpeed(own.number(WALL_SPEED));
        setWidths(twin, widths(twin.getPress().getFinalWidth(), own));
        split(twin, study);
        return twin;
    }

    /** What means the same under both laws stays; what goes with one of them alone, or parts add to it, does not. */
    private static void setLaw(Contribution chosen, ContactLawFactory law) {
        List<Setting> shared = new ArrayList<>(ContactModel.settings(HertzMindlinFactory.CORRECTED, List.of()));
        shared.retainAll(ContactModel.settings(law, List.of()));
        chosen.setId(HertzMindlinFactory.CORRECTED.id());
        chosen.getSettings().removeIf((NamedValue setting) -> Setting.find(shared, setting.getName()).isEmpty());
    }

    private static List<Double> widths(double finalWidth, Settings own) {
        int count = (int) own.whole(WIDTHS);
        double low = own.number(STRAIN_MIN);
        double high = own.number(STRAIN_MAX);
        List<Double> widths = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            double strain = count == 1 ? (low + high) / 2 : low + (high - low) * k / (count - 1);
            widths.add(roundedTo10Nanometres(finalWidth / (1 - strain)));
        }
        return widths;
    }

    /** Puts initial widths in the place of the factors that do not fit. */
    private static void setWidths(Study twin, List<Double> widths) {
        List<Factor> factors = twin.getCampaign().getFactors();
        int place = 0;
        for (int i = factors.size() - 1; i >= 0; i--) {
            String path = String.valueOf(factors.get(i).getPath());
            if (REPLACED.stream().anyMatch(path::startsWith)) {
                place = i;
                factors.remove(i);
            }
        }
        Factor factor = PresslingFactory.eINSTANCE.createFactor();
        factor.setPath(INITIAL_WIDTH);
        factor.setValues(LevelList.of(widths));
        factors.add(place, factor);
        twin.getPacking().setInitialWidth(widths.getLast());
    }

    /** Splits the twin's samples in the proportions of the study. */
    private static void split(Study twin, Study study) {
        int samples = SamplePlan.of(study).size();
        SplitCounts counts = SplitCounts.of(study.getSplit(), samples);
        double share = (double) SamplePlan.of(twin).size() / samples;
        int validation = (int) Math.rint(counts.validation() * share);
        int test = (int) Math.rint(counts.test() * share);
        twin.getSplit().eUnset(PresslingPackage.Literals.SPLIT__PROPORTIONS);
        twin.getSplit().setValidation(validation);
        twin.getSplit().setTest(test);
        twin.getSplit().setTrain(SamplePlan.of(twin).size() - validation - test);
    }

    private static double roundedTo10Nanometres(double micrometres) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", micrometres));
    }
}
