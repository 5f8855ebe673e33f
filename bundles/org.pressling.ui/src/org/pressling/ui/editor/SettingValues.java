// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.Optional;

import org.pressling.dem.FileKind;
import org.pressling.dem.Setting;
import org.pressling.model.io.Studies;

/** Values of one declared setting; what does not fit its kind is refused at once. */
final class SettingValues implements Values {
    private final StudyDocument document;
    private final Setting setting;
    private final boolean showsDefault;

    /**
     * Values of a setting.
     *
     * @param showsDefault whether the default is shown where nothing is set; else nothing is
     */
    SettingValues(StudyDocument document, Setting setting, boolean showsDefault) {
        this.document = document;
        this.setting = setting;
        this.showsDefault = showsDefault;
    }

    /** The value in the form of its kind ({@code true} where a file of before has 1); what does not fit stays as it is. */
    @Override
    public String get(String path) {
        String text = document.get(path);
        if (text.isEmpty()) {
            return showsDefault ? setting.kind().standard().text() : "";
        }
        boolean isFile = setting.kind() instanceof FileKind;
        return isFile || setting.kind().complaint(text).isPresent() ? text : setting.kind().value(text).text();
    }

    @Override
    public Optional<CampaignFactors> factors() {
        return document.factors();
    }

    @Override
    public void check(String path, String text) {
        if (!text.isBlank()) {
            String whole = setting.kind() instanceof FileKind ? Studies.fileOf(document.study(), text) : text;
            setting.problem(setting.name(), whole).ifPresent(unfit -> {
                throw unfit.at(path, text).exception();
            });
        }
        document.check(path, text);
    }

    @Override
    public void set(String path, String text) {
        check(path, text);
        document.set(path, text);
    }
}
