// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.pressling.dem.Setting;
import org.pressling.model.Factor;
import org.pressling.model.check.ContributionCatalog;
import org.pressling.model.check.DeclaredSettings;
import org.pressling.model.check.VariablePaths;
import org.pressling.study.StudyCheck;
import org.pressling.ui.LocalDecimals;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** What varies from sample to sample: where the campaign has levels of a value, that of its field does not hold. */
final class CampaignFactors {
    private final StudyDocument document;
    private Consumer<String> show = path -> {
        // nobody is there to show it
    };

    CampaignFactors(StudyDocument document) {
        this.document = document;
    }

    /** Says who shows the field of a factor. */
    void onShow(Consumer<String> shower) {
        show = shower;
    }

    /** Paths of the factors. */
    List<String> paths() {
        return document.study().getCampaign().getFactors().stream().map(Factor::getPath).toList();
    }

    /** Path of the levels of a factor. */
    static String levels(String factor) {
        return "campaign.factors[" + factor + "]";
    }

    /** The levels of a value in a few words, for instance {@code 46 … 54}; nothing if it is the same in all samples. */
    Optional<String> range(String path) {
        if (!paths().contains(path)) {
            return Optional.empty();
        }
        String[] levels = LocalDecimals.shown(document.get(levels(path))).strip().split("\\s+");
        return Optional.of(levels.length == 1 ? levels[0]
                : NLS.bind(Messages.Field_levelsFromTo, levels[0], levels[levels.length - 1]));
    }

    /** Whether samples may differ in a value. */
    boolean mayVary(String path) {
        return VariablePaths.of(document.study(), installed()).contains(path);
    }

    /** What may be made a factor and is none yet. */
    List<String> free() {
        List<String> taken = paths();
        return VariablePaths.of(document.study(), installed()).stream().filter(path -> !taken.contains(path)).toList();
    }

    /** Makes a value a factor whose first level is what the study has. */
    void add(String path) {
        String now = document.get(path);
        document.set(levels(path), now.isEmpty() ? declared(path).map(s -> standard(path, s)).orElse("") : now);
    }

    /** Shows the levels of a factor to the user. */
    void show(String path) {
        show.accept(levels(path));
    }

    /** The value that holds where a setting is not set: for a phase or pair that for all, and else the default. */
    private String standard(String path, Setting setting) {
        String all = path.endsWith("]") ? document.get(path.substring(0, path.lastIndexOf('['))) : "";
        return all.isEmpty() ? setting.kind().standard().text() : all;
    }

    /** The setting at a path, if it is that of a contribution. */
    Optional<Setting> declared(String path) {
        return DeclaredSettings.at(document.study(), path, installed());
    }

    private static ContributionCatalog installed() {
        return StudyCheck.catalog(PresslingUi.contributions());
    }
}
