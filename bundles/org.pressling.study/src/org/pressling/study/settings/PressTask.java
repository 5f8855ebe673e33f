// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.PRESS__FINAL_WIDTH;
import static org.pressling.model.PresslingPackage.Literals.PRESS__PRESSURE_DEPTH;
import static org.pressling.model.PresslingPackage.Literals.PRESS__WALL_SPEED;
import static org.pressling.model.PresslingPackage.Literals.STAGE__PRESSURE;
import static org.pressling.model.PresslingPackage.Literals.STAGE__TIME;
import static org.pressling.model.PresslingPackage.Literals.STAGE__WIDTH;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.LawPart;
import org.pressling.dem.press.PressSchedule;
import org.pressling.dem.press.PressSettings;
import org.pressling.dem.press.PressStage;
import org.pressling.model.Press;
import org.pressling.model.Stage;
import org.pressling.model.Study;
import org.pressling.study.contribute.Boundary;
import org.pressling.study.contribute.Code;
import org.pressling.study.contribute.Contributions;

/**
 * Everything that decides how a packed sample is pressed.
 *
 * @param materials  the two materials
 * @param contactLaw which contact law, with its settings
 * @param press      speed, steps and limits, with the time step that the law bears where the study names none, and the
 *                   width to close to where there is no schedule
 * @param schedule   the stages, if the study has any
 * @param revision   that of the law, if it has changed
 */
public record PressTask(Materials materials, Choice contactLaw, PressSettings press, Optional<PressSchedule> schedule,
        Optional<Integer> revision) {

    /**
     * Takes the task from a study.
     *
     * @param study         the study with the factors of the sample set
     * @param contributions where the contact law is found
     * @return the task
     * @throws InvalidInputException if stages are in a senseless order, materials and settings make no sense for the
     *                               contact law, or the time step is longer than it bears
     */
    static PressTask of(Study study, Contributions contributions) {
        Choice law = law(study, contributions);
        Materials materials = materials(study, contributions);
        PressSettings press = settings(study.getPress());
        // The law is made again for the press. Here it may refuse, and it says which time step it bears.
        double share = boundary(law, contributions).call(
                () -> press.rayleighShareUnder(model(study, materials, contributions)));
        return new PressTask(materials, law, press.withRayleighShare(share), schedule(study.getPress()),
                boundary(law, contributions).call(() -> revision(law, contributions)));
    }

    private static Optional<Integer> revision(Choice law, Contributions contributions) {
        return Optional.of(contributions.of(ContactLawFactory.KIND).choose(law.id()).revision()).filter(count -> count > 0);
    }

    static PressSettings settings(Press p) {
        return new PressSettings(Si.of(p, PRESS__FINAL_WIDTH), Si.of(p, PRESS__WALL_SPEED), p.getRayleighShare(),
                p.getUnbalancedLimit(), p.getRelaxDamping(), p.getMaxRelaxSteps(), p.getHistoryPoints(),
                Si.above0(p, PRESS__PRESSURE_DEPTH));
    }

    static Materials materials(Study study, Contributions contributions) {
        ContactLawFactory law = contributions.of(ContactLawFactory.KIND).choose(study.getContactLaw().getId());
        return MaterialSettings.of(study, law.needsYieldStrength());
    }

    static ContactModel model(Study study, Materials materials, Contributions contributions) {
        return model(law(study, contributions), materials, contributions);
    }

    private static Choice law(Study study, Contributions contributions) {
        ContactLawFactory factory = contributions.of(ContactLawFactory.KIND).choose(study.getContactLaw().getId());
        Choice law = Choice.of("contactLaw", study.getContactLaw(),
                ContactLawFactory.KIND.settings().apply(factory, contributions));
        SortedMap<String, String> code = contributions.of(ContactLawFactory.KIND).codeOf(law.id());
        contributions.of(LawPart.KIND).all().stream()
                .filter(part -> part.value().filter(there -> law.changesAny(there.settings())).isPresent())
                .forEach(part -> code.putAll(Code.key(Optional.of(part))));
        return law.withCode(code);
    }

    private static ContactModel model(Choice law, Materials materials, Contributions contributions) {
        ContactLawFactory factory = contributions.of(ContactLawFactory.KIND).choose(law.id());
        return ContactModel.of(factory, contributions.all(LawPart.KIND), materials,
                law.values(ContactLawFactory.KIND.settings().apply(factory, contributions)));
    }

    /**
     * What acts between particles that touch.
     *
     * @param contributions where the contact law and the parts that go with it are found
     * @return the law, with the parts that its settings turn on
     * @throws InvalidInputException if materials and settings make no sense for the law
     */
    public ContactModel model(Contributions contributions) {
        ContactModel model = model(contactLaw, materials, contributions);
        return contactLaw.code().isEmpty() ? model : model.watched();
    }

    /**
     * Where law and parts are called.
     *
     * @param contributions where they are found
     * @return the boundary with those of them that do not come with Pressling
     */
    public Boundary boundary(Contributions contributions) {
        return boundary(contactLaw, contributions);
    }

    /** Where the law of a study is called, and every part: each is asked what it adds, though its settings turn it on or not. */
    static Boundary boundary(Study study, Contributions contributions) {
        return Boundary.of(contributions, ContactLawFactory.KIND, study.getContactLaw().getId()).and(contributions,
                LawPart.KIND, contributions.of(LawPart.KIND).ids());
    }

    private static Boundary boundary(Choice law, Contributions contributions) {
        return Boundary.of(contributions, ContactLawFactory.KIND, law.id()).and(contributions, LawPart.KIND,
                law.code().keySet());
    }

    /** {@return the highest pressure that the schedule asks for [Pa]; nothing where the press closes to a width} */
    public OptionalDouble highestPressure() {
        return schedule.stream().flatMap(s -> s.stages().stream()).filter(s -> s.kind() == PressStage.Kind.PRESSURE)
                .mapToDouble(PressStage::target).max();
    }

    static Optional<PressSchedule> schedule(Press press) {
        if (press.getStages().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PressSchedule(press.getStages().stream().map(PressTask::stage).toList()));
    }

    private static PressStage stage(Stage stage) {
        return switch (stage.getKind()) {
        case WIDTH -> new PressStage(PressStage.Kind.WIDTH, Si.of(stage, STAGE__WIDTH));
        case PRESSURE -> new PressStage(PressStage.Kind.PRESSURE, Si.of(stage, STAGE__PRESSURE));
        case HOLD -> new PressStage(PressStage.Kind.HOLD, Si.of(stage, STAGE__TIME));
        case RELEASE -> new PressStage(PressStage.Kind.RELEASE, Si.of(stage, STAGE__PRESSURE));
        };
    }
}
