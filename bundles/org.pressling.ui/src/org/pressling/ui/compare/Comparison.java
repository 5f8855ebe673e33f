// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.pressling.dataset.Split;
import org.pressling.learning.Evaluation;
import org.pressling.learning.LabelMetrics;
import org.pressling.model.Contribution;
import org.pressling.model.Factor;
import org.pressling.model.LevelList;
import org.pressling.model.NamedValue;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.Numbers;
import org.pressling.ui.PathNames;
import org.pressling.ui.UiProblem;
import org.pressling.ui.project.StudyFiles;

/**
 * Two runs side by side: their settings, and what their networks came to on samples that they never saw.
 *
 * @param rows settings, then metrics
 */
record Comparison(List<Row> rows) {

    /**
     * One line.
     *
     * @param name   what it is
     * @param first  value in the first run, empty where it has none
     * @param second value in the second run
     */
    record Row(String name, String first, String second) {
        boolean differs() {
            return !first.equals(second);
        }
    }

    /**
     * Compares the runs of two studies. Reads files: not for the thread of the user interface.
     *
     * @throws org.pressling.dem.InvalidInputException if one of them cannot be read
     */
    static Comparison of(IFile first, IFile second) {
        Map<String, String> left = values(first);
        Map<String, String> right = values(second);
        Set<String> names = new LinkedHashSet<>(left.keySet());
        names.addAll(right.keySet());
        List<Row> rows = new ArrayList<>();
        names.forEach(name -> rows.add(new Row(name, left.getOrDefault(name, ""), right.getOrDefault(name, ""))));
        return new Comparison(List.copyOf(rows));
    }

    private static Map<String, String> values(IFile file) {
        RunFolder folder = StudyFiles.runFolder(file, StudyFiles.load(file));
        Study study = Files.isRegularFile(folder.study()) ? Studies.load(folder.study()) : StudyFiles.load(file);
        Map<String, String> values = new LinkedHashMap<>();
        metrics(folder, values);
        StudyPaths.list().forEach(entry -> value(study, entry, values));
        settings("packing.packer", study.getPacking().getPacker(), values);
        settings("contactLaw", study.getContactLaw(), values);
        for (Factor factor : study.getCampaign().getFactors()) {
            values.put(PathNames.of("campaign.factors[" + factor.getPath() + "]"), LevelList.format(factor.getValues()));
        }
        return values;
    }

    private static void value(Study study, PathEntry entry, Map<String, String> values) {
        boolean pattern = entry.path().contains("[") || entry.path().endsWith(".SETTING");
        if (!pattern) {
            String text = StudyPaths.get(study, entry.path());
            values.put(PathNames.of(entry.path()), text.isEmpty() ? "" : (text + ' ' + entry.unit()).strip());
        }
    }

    private static void settings(String path, Contribution contribution, Map<String, String> values) {
        for (NamedValue setting : contribution.getSettings()) {
            values.put(PathNames.of(path + '.' + setting.getName()), setting.getValue());
        }
    }

    private static void metrics(RunFolder folder, Map<String, String> values) {
        if (!Files.isRegularFile(folder.metrics())) {
            return;
        }
        try {
            for (LabelMetrics label : Evaluation.read(folder.metrics()).of(Evaluation.NETWORK, Split.TEST)) {
                values.put(NLS.bind(Messages.Compare_r2, label.label()), Numbers.rounded(label.r2(), 3));
            }
        } catch (IOException damaged) {
            throw UiProblem.EVALUATION_UNREADABLE.of(RunFolder.describe(damaged)).in(folder.metrics()).exception(damaged);
        }
    }
}
