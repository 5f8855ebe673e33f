// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.PACKING__AM_DIAMETER_MEAN_MIN;
import static org.pressling.model.PresslingPackage.Literals.PACKING__INITIAL_WIDTH;
import static org.pressling.model.PresslingPackage.Literals.PACKING__SE_DIAMETER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Problem;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.press.PressLimits;
import org.pressling.dem.press.PressSchedule;
import org.pressling.dem.press.PressSettings;
import org.pressling.dem.solver.RayleighTime;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.Contributions;

/**
 * What the materials, the contact law and the order of its stages let a press do: the limits of {@link PressLimits} and
 * {@link PressSettings}, told before anything is packed. The press itself holds to them once more, with the particles that
 * it has by then.
 */
public final class PressRules {

    private final Study study;
    private final List<Problem> problems = new ArrayList<>();

    private PressRules(Study study) {
        this.study = study;
    }

    /**
     * What stands against the press of one combination of a study.
     *
     * @param study         the combination
     * @param contributions where the contact law is found
     * @param packed        whether the study packs the particles; if not, their sizes, and with them the time step, are not
     *                      known yet
     * @return the problems; empty too where materials and law do not go together, which is told elsewhere
     * @throws org.pressling.study.contribute.ContributionFault if the law, or a part that goes with it, fails
     */
    public static List<Problem> problems(Study study, Contributions contributions, boolean packed) {
        return PressTask.boundary(study, contributions).call(() -> ofLaw(study, contributions, packed));
    }

    private static List<Problem> ofLaw(Study study, Contributions contributions, boolean packed) {
        Materials materials;
        ContactModel model;
        try {
            materials = PressTask.materials(study, contributions);
            model = PressTask.model(study, materials, contributions);
        } catch (InvalidInputException unfit) {
            return List.of();
        }
        PressRules rules = new PressRules(study);
        PressSettings press = PressTask.settings(study.getPress());
        rules.require("press.wallSpeed", () -> PressLimits.requireWallSpeed(press.wallSpeed(), materials));
        rules.require("press.rayleighShare", () -> press.rayleighShareUnder(model));
        rules.require("press.stages", () -> PressTask.schedule(study.getPress()));
        if (packed && rules.problems.isEmpty()) {
            rules.requireSteps(press, press.rayleighShareUnder(model) * RayleighTime.smallest(sizes(study), materials));
        }
        return rules.problems;
    }

    private void requireSteps(PressSettings press, double timeStep) {
        double width = Si.of(study.getPacking(), PACKING__INITIAL_WIDTH);
        Optional<PressSchedule> schedule = PressTask.schedule(study.getPress());
        if (schedule.isPresent()) {
            require("press.stages", () -> PressLimits.requireSteps(schedule.get(), width, press.wallSpeed(), timeStep));
        } else {
            require("press.wallSpeed",
                    () -> PressLimits.requireSteps(width - press.finalWidth(), press.wallSpeed(), timeStep));
        }
    }

    private void require(String path, Runnable rule) {
        try {
            rule.run();
        } catch (InvalidInputException refused) {
            refused.problems().forEach(problem -> problems.add(problem.at(path, StudyPaths.get(study, path))));
        }
    }

    /** One particle of each phase; the time step follows from the smaller. */
    private static Particles sizes(Study study) {
        if (StudyPhases.isListed(study)) {
            Phases phases = StudyPhases.phases(study);
            Particles listed = new Particles(phases, phases.size());
            for (Phase phase : phases.list()) {
                listed.set(phase.index(), phase, 0, 0,
                        PhaseList.sizes(study, study.getPhases().get(phase.index())).small() / 2);
            }
            return listed;
        }
        Particles sizes = new Particles(2);
        sizes.set(0, Phase.AM, 0, 0, Si.of(study.getPacking(), PACKING__AM_DIAMETER_MEAN_MIN) / 2);
        sizes.set(1, Phase.SE, 0, 0, Si.of(study.getPacking(), PACKING__SE_DIAMETER) / 2);
        return sizes;
    }
}
