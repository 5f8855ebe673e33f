// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.List;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.figure.LearningCurveFigure;

/** How the training went. */
final class TrainingSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        return input.learning().filter(l -> !l.curve().epochs().isEmpty())
                .map(l -> new Section("training", "Training",
                        List.of("A validation loss that rises while the training loss falls means that the network"
                                + " overfits (learns the pictures by heart); the weights of the epoch with the lowest"
                                + " validation loss are kept."),
                        List.of(Section.Group.of(List.of(new LearningCurveFigure(l.curve())))), List.of()));
    }
}
