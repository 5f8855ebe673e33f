// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.LABELS__SLAB_THICKNESS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.transport.BulkConductivity;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.model.Contribution;
import org.pressling.model.Labels;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.check.PressedBox;
import org.pressling.study.contribute.Boundary;
import org.pressling.study.contribute.Code;
import org.pressling.study.contribute.ContributionFault;
import org.pressling.study.contribute.Contributions;

/**
 * Everything that decides the labels of a sample.
 *
 * @param measure      what stress on a particle means
 * @param region       from which part of the box labels are taken
 * @param rendering    what the picture shows of the box
 * @param descriptors  names of the labels, in the order of the network's outputs
 * @param conductivity what dense solids conduct; empty where no label reads it
 * @param slab         thickness of the slab around a section [m] of bodies in space, 0 where no label reads it; empty in the
 *                     plane
 * @param code         the code of what makes the labels, by its identifier; of what comes with Pressling nothing
 */
public record LabelTask(StressMeasure measure, LabelRegion region, RenderSettings rendering, List<String> descriptors,
        Optional<BulkConductivity> conductivity, OptionalDouble slab, SortedMap<String, String> code) {

    /** Copies names and code. */
    public LabelTask {
        descriptors = List.copyOf(descriptors);
        code = Collections.unmodifiableSortedMap(new TreeMap<>(code));
    }

    /**
     * Takes the task from a study.
     *
     * @param study         the study
     * @param contributions where the descriptors are found
     * @return the task
     * @throws InvalidInputException for a descriptor that there is not, or one that the study does not tell enough for
     */
    public static LabelTask of(Study study, Contributions contributions) {
        Labels labels = study.getLabels();
        StressMeasure measure = StressMeasure.valueOf(labels.getStressMeasure().name());
        LabelRegion region = LabelRegion.valueOf(labels.getRegion().name());
        RenderSettings rendering = RenderTask.settings(study);
        List<String> names = new ArrayList<>();
        for (Contribution descriptor : labels.getDescriptors()) {
            if (names.contains(descriptor.getId())) {
                throw SettingsProblem.LABEL_TWICE.of(descriptor.getId()).at("labels.descriptors").exception();
            }
            names.add(descriptor.getId());
        }
        if (names.isEmpty()) {
            List<Descriptor> standard = contributions.of(DescriptorFactory.KIND).choose(DescriptorFactory.STANDARD)
                    .create(new LabelContext(measure, region, rendering, BulkConductivity.unknown(rendering.phases()),
                            slab(study)));
            standard.forEach(descriptor -> names.add(descriptor.name()));
        }
        LabelTask plain = new LabelTask(measure, region, rendering, names, Optional.empty(), slab(study),
                code(study, names, contributions));
        if (plain.choose(contributions).stream().noneMatch(Descriptor::readsConductivity)) {
            return plain;
        }
        LabelTask task = new LabelTask(measure, region, rendering, names, Optional.of(MaterialSettings.conductivity(study)),
                slab(study), plain.code);
        for (Descriptor label : task.choose(contributions)) {
            Optional<Problem> lacking = label.lacks();
            if (lacking.isPresent()) {
                throw lacking.get().at("labels.descriptors", label.name()).exception();
            }
        }
        return task;
    }

    /** The code of the makers of labels; of two that make one of the same name the first counts. */
    private static SortedMap<String, String> code(Study study, List<String> labels, Contributions contributions) {
        SortedMap<String, String> code = new TreeMap<>();
        Set<String> open = new HashSet<>(labels);
        var makers = contributions.of(DescriptorFactory.KIND).all();
        for (var maker : makers.stream().sorted(Comparator.comparing(m -> !m.code().isOurs())).toList()) {
            List<String> made = maker.value().stream().flatMap(there -> there.create(names(study)).stream())
                    .map(Descriptor::name).toList();
            if (open.removeAll(made)) {
                code.putAll(Code.key(Optional.of(maker)));
            }
        }
        return code;
    }

    /** Of bodies, which alone have sections; 0 where no label reads it, so that results do not hang on it. */
    private static OptionalDouble slab(Study study) {
        Labels labels = study.getLabels();
        boolean read = labels.getRegion() == org.pressling.model.LabelRegion.SLAB;
        return PressedBox.isSpace(study) ? OptionalDouble.of(read ? Si.of(labels, LABELS__SLAB_THICKNESS) : 0)
                : OptionalDouble.empty();
    }

    /** What names and meanings of a study's labels can be asked with, its materials left out. */
    public static LabelContext names(Study study) {
        LabelContext plane = LabelContext.of(StudyPhases.phases(study));
        OptionalDouble slab = slab(study);
        return slab.isPresent() ? plane.inSpace(slab.getAsDouble()) : plane;
    }

    /**
     * The descriptors that a study may name, which its phases decide, and whether they are bodies in space.
     *
     * @param study         the study
     * @param contributions where descriptors are found
     * @return all of them; none where the study's list of phases is none, or a maker fails, which others say
     */
    public static List<Descriptor> offered(Study study, Contributions contributions) {
        try {
            return List.copyOf(contributions.descriptorsByName(names(study)).values());
        } catch (InvalidInputException | ContributionFault toldElsewhere) {
            return List.of();
        }
    }

    /**
     * Which labels the study names without telling what they need.
     *
     * @param study         a study
     * @param contributions where descriptors are found
     * @return the problems; none where materials are missing, which others say
     */
    public static List<Problem> problems(Study study, Contributions contributions) {
        List<Problem> problems = new ArrayList<>();
        try {
            var context = new LabelContext(StressMeasure.FORCE_SUM, LabelRegion.BOX, names(study).rendering(),
                    MaterialSettings.conductivity(study), slab(study));
            Map<String, Descriptor> known = contributions.descriptorsByName(context);
            for (Contribution label : study.getLabels().getDescriptors()) {
                Optional.ofNullable(known.get(label.getId())).flatMap(Descriptor::lacks)
                        .ifPresent(lacking -> problems.add(lacking.at("labels.descriptors", label.getId())));
            }
        } catch (InvalidInputException unfit) {
            return List.of();
        }
        return problems;
    }

    private LabelContext context() {
        return new LabelContext(measure, region, rendering,
                conductivity.orElseGet(() -> BulkConductivity.unknown(rendering.phases())), slab);
    }

    /**
     * Where a label is taken.
     *
     * @param label         its name
     * @param contributions where its maker is found
     * @return the boundary with the maker, if it does not come with Pressling
     */
    public Boundary boundary(String label, Contributions contributions) {
        return Boundary.empty().and(contributions, DescriptorFactory.KIND, code.keySet().stream()
                .filter(maker -> contributions.of(DescriptorFactory.KIND).find(maker).stream()
                        .flatMap(made -> made.create(context()).stream()).anyMatch(d -> d.name().equals(label)))
                .toList());
    }

    /**
     * Finds the descriptors.
     *
     * @param contributions where to find them
     * @return the descriptors in the order of the labels
     * @throws InvalidInputException for a descriptor that there is not
     */
    public List<Descriptor> choose(Contributions contributions) {
        Map<String, Descriptor> known = contributions.descriptorsByName(context());
        List<Descriptor> chosen = new ArrayList<>();
        for (String name : descriptors) {
            Descriptor descriptor = known.get(name);
            if (descriptor == null) {
                throw SettingsProblem.NO_LABEL.of(name, known.keySet()).at("labels.descriptors").exception();
            }
            chosen.add(descriptor);
        }
        return chosen;
    }
}
