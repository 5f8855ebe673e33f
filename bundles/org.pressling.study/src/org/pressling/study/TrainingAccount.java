// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.pressling.dem.InvalidInputException;
import org.pressling.learning.TrainedModel;
import org.pressling.study.contribute.Origin;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.step.EngineInUse;

import tools.jackson.databind.node.ObjectNode;

/**
 * What the trained network of a run tells of the engine that trained it, in this run or in an earlier one.
 *
 * @param told provenance of the network; empty if there is none
 */
record TrainingAccount(Map<String, String> told) {
    private static final System.Logger LOG = System.getLogger(TrainingAccount.class.getName());

    static TrainingAccount of(RunFolder folder) {
        Path model = folder.home(StepName.LEARN, 0);
        try {
            return new TrainingAccount(Files.isRegularFile(model.resolve(TrainedModel.MODEL_FILE))
                    ? TrainedModel.provenanceOf(model) : Map.of());
        } catch (InvalidInputException e) {
            LOG.log(System.Logger.Level.DEBUG, "The network cannot be read, which whoever needs it will tell", e);
            return new TrainingAccount(Map.of());
        }
    }

    /** What the report tells, by name; without what the network does not tell. */
    SequencedMap<String, String> facts() {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        add(facts, "Learning engine", EngineInUse.ENGINE);
        add(facts, "Device of training", EngineInUse.DEVICE);
        add(facts, "Choice of engine", EngineInUse.CHOICE);
        add(facts, "Trial of engines", EngineInUse.TRIAL);
        add(facts, "Loss of the device", EngineInUse.LOST);
        return facts;
    }

    private void add(Map<String, String> facts, String name, String entry) {
        String text = told.getOrDefault(entry, "");
        if (!text.isEmpty()) {
            facts.put(name, text);
        }
    }

    /** The engine with the bundle that brought it; nothing if there is no network, or it is of before that was told. */
    Optional<UsedContributions.Used> engine() {
        return Optional.ofNullable(told.get(EngineInUse.BUNDLE)).map(bundle -> new UsedContributions.Used("training.engine",
                told.getOrDefault(EngineInUse.ID, ""), Origin.parse(bundle), Optional.ofNullable(told.get(EngineInUse.SHA256))));
    }

    /** Adds the same to a record, under {@code training}. */
    void put(ObjectNode root) {
        if (told.containsKey(EngineInUse.ENGINE)) {
            ObjectNode training = root.putObject("training");
            EngineInUse.ENTRIES.stream().filter(told::containsKey).forEach(entry -> training.put(entry, told.get(entry)));
        }
    }
}
