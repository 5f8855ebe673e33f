// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Contribution;
import org.pressling.model.Labels;
import org.pressling.model.Study;
import org.pressling.study.contribute.Contributions;

/**
 * Everything that decides the labels of a sample.
 *
 * @param measure     what stress on a particle means
 * @param region      from which part of the box labels are taken
 * @param rendering   what the picture shows of the box
 * @param descriptors names of the labels, in the order of the network's outputs
 */
public record LabelTask(StressMeasure measure, LabelRegion region, RenderSettings rendering, List<String> descriptors) {

    /** Copies the names. */
    public LabelTask {
        descriptors = List.copyOf(descriptors);
    }

    /**
     * Takes the task from a study.
     *
     * @param study         the study
     * @param contributions where the descriptors are found
     * @return the task
     * @throws InvalidInputException for a descriptor that there is not
     */
    public static LabelTask of(Study study, Contributions contributions) {
        Labels labels = study.getLabels();
        StressMeasure measure = StressMeasure.valueOf(labels.getStressMeasure().name());
        LabelRegion region = LabelRegion.valueOf(labels.getRegion().name());
        RenderSettings rendering = RenderTask.of(study).rendering();
        List<String> names = new ArrayList<>();
        for (Contribution descriptor : labels.getDescriptors()) {
            if (names.contains(descriptor.getId())) {
                throw new InvalidInputException("labels.descriptors names '" + descriptor.getId() + "' twice. Remove one.");
            }
            names.add(descriptor.getId());
        }
        if (names.isEmpty()) {
            List<Descriptor> standard = contributions.descriptors().getFirst().create(measure, region, rendering);
            standard.forEach(descriptor -> names.add(descriptor.name()));
        }
        LabelTask task = new LabelTask(measure, region, rendering, names);
        task.choose(contributions);
        return task;
    }

    /**
     * Finds the descriptors.
     *
     * @param contributions where to find them
     * @return the descriptors in the order of the labels
     * @throws InvalidInputException for a descriptor that there is not
     */
    public List<Descriptor> choose(Contributions contributions) {
        Map<String, Descriptor> known = contributions.descriptorsByName(measure, region, rendering);
        List<Descriptor> chosen = new ArrayList<>();
        for (String name : descriptors) {
            Descriptor descriptor = known.get(name);
            if (descriptor == null) {
                throw new InvalidInputException("labels.descriptors names '" + name
                        + "', but there is no such descriptor. Choose from " + String.join(", ", known.keySet()) + ".");
            }
            chosen.add(descriptor);
        }
        return chosen;
    }
}
