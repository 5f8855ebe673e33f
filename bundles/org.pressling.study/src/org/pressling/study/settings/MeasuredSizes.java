// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pressling.dataset.sample.SizesCsv;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Unit;
import org.pressling.dem.packing.TableSizes;
import org.pressling.model.Phase;
import org.pressling.model.SizeKind;
import org.pressling.model.Study;
import org.pressling.model.check.PressedBox;
import org.pressling.model.io.Studies;

/**
 * Sizes of phases that somebody measured and keeps in a file beside the study. The file is read once, by whoever prepares a run;
 * from there on the study holds its table itself, so that a run folder means the same without the file.
 */
public final class MeasuredSizes {
    private final Map<String, List<TableSizes.Point>> read = new HashMap<>();

    /** Nothing is read yet; each file is read at most once. */
    public MeasuredSizes() {
        // nothing to set up
    }

    /**
     * A study with the tables of files in it.
     *
     * @param study the study
     * @return the study itself where nothing is measured, else a copy that {@link #hold holds} the tables
     * @throws InvalidInputException if a file is missing or damaged
     */
    static Study held(Study study) {
        return new MeasuredSizes().in(study);
    }

    /**
     * As {@link #held}, but reads no file again.
     *
     * @param study the study
     * @return the study itself where nothing is measured, else a copy that holds the tables
     * @throws InvalidInputException if a file is missing or damaged
     */
    public Study in(Study study) {
        if (study.getPhases().stream().noneMatch(MeasuredSizes::isMeasured)) {
            return study;
        }
        Study held = Studies.copy(study);
        hold(held);
        return held;
    }

    private static boolean isMeasured(Phase phase) {
        return phase.getSizes() == SizeKind.MEASURED;
    }

    /**
     * What is wrong with the measured sizes of a study.
     *
     * @param study the study
     * @return files that are missing or damaged, and sizes that do not fit into the pressed box
     */
    public List<Problem> problems(Study study) {
        List<Problem> problems = new ArrayList<>();
        double side = PressedBox.shortestSide(study);
        for (Phase phase : study.getPhases().stream().filter(MeasuredSizes::isMeasured).toList()) {
            try {
                List<TableSizes.Point> points = new TableSizes(points(phase), phase.isByVolume()).points();
                double largest = points.stream().mapToDouble(point -> Unit.MICROMETRE.fromSi(point.diameter())).max()
                        .orElse(0);
                if (largest > side / 2) {
                    Problem large = SettingsProblem.MEASURED_TOO_LARGE.of(largest, side / 2);
                    problems.add(PhaseList.otherSizes(phase, large.at(path(phase), phase.getSizesFile())));
                }
            } catch (InvalidInputException e) {
                e.problems().forEach(problem -> problems
                        .add(PhaseList.otherSizes(phase, problem.at(path(phase), phase.getSizesFile()))));
            }
        }
        return problems;
    }

    /**
     * Puts the tables of files into the study, in their place.
     *
     * @param study the study; modified
     * @throws InvalidInputException if a file is missing or damaged
     */
    private void hold(Study study) {
        for (Phase phase : study.getPhases().stream().filter(MeasuredSizes::isMeasured).toList()) {
            phase.setPercentiles(points(phase).stream()
                    .map(point -> Unit.NONE.format(point.percentile()) + ':' + Unit.MICROMETRE.format(point.diameter()))
                    .collect(Collectors.joining(" ")));
            phase.setSizes(SizeKind.PERCENTILES);
            phase.setSizesFile(null);
        }
    }

    private List<TableSizes.Point> points(Phase phase) {
        String file = phase.getSizesFile() == null ? "" : phase.getSizesFile().strip();
        if (file.isEmpty()) {
            throw SettingsProblem.NO_SIZES_FILE.of().at(path(phase)).exception();
        }
        return read.computeIfAbsent(file, name -> SizesCsv.read(Path.of(name)));
    }

    private static String path(Phase phase) {
        return "phases[" + phase.getName() + "].sizesFile";
    }
}
