// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressling.dem.FileKind;
import org.pressling.dem.Setting;
import org.pressling.model.Contribution;
import org.pressling.model.NamedValue;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;

/** Finds what the contributions that a study chose declare of its settings. */
public final class DeclaredSettings {

    private DeclaredSettings() {
    }

    /**
     * A contribution that a study chose.
     *
     * @param path where it stands in the study, such as {@code contactLaw}
     * @param kind its kind
     * @param contribution the choice with the settings that the study gives
     */
    record Chosen(String path, String kind, Contribution contribution) {

        /** What it declares, or nothing if the catalogue does not know. */
        Optional<List<Setting>> declared(ContributionCatalog catalog) {
            return contribution.getId() == null ? Optional.empty() : catalog.settings(kind, contribution.getId());
        }
    }

    /** The contributions that a study chose, in the order of the metamodel. */
    static List<Chosen> chosen(Study study) {
        List<Chosen> chosen = new ArrayList<>();
        for (ContributionPlace place : ContributionPlace.all()) {
            for (Contribution one : place.in(study)) {
                String path = place.isMany() ? place.path() + "[" + one.getId() + "]" : place.path();
                chosen.add(new Chosen(path, place.kind(), one));
            }
        }
        return chosen;
    }

    /**
     * The value of a setting as its declaration takes it: as the study gives it, a file by its whole path.
     *
     * @param contribution where it was chosen
     * @param given the value in the study
     * @param setting what the contribution declares
     * @return the text
     */
    public static String text(Contribution contribution, NamedValue given, Setting setting) {
        String text = String.valueOf(given.getValue());
        return setting.kind() instanceof FileKind && !text.isBlank() ? Studies.fileOf(contribution, text) : text;
    }

    /**
     * The declaration of the setting at a path.
     *
     * @param study the study
     * @param path such as {@code contactLaw.friction} or {@code contactLaw.friction[AM_SE]}
     * @param catalog what is installed
     * @return the declaration; nothing where the path leads to no setting, or to one that the catalogue does not know
     */
    public static Optional<Setting> at(Study study, String path, ContributionCatalog catalog) {
        return chosen(study).stream().filter(c -> path.startsWith(c.path() + ".")).findFirst()
                .flatMap(c -> c.declared(catalog).flatMap(all -> Setting.find(all, path.substring(c.path().length() + 1))));
    }

    /**
     * Names of the settings that a study gives a contribution, with those of phases and pairs.
     *
     * @param study the study
     * @param path path of the contribution, such as {@code contactLaw}
     * @return the names in the order of the study; none where no contribution is at the path
     */
    public static List<String> given(Study study, String path) {
        return chosen(study).stream().filter(c -> c.path().equals(path)).findFirst()
                .map(c -> c.contribution().getSettings().stream().map(given -> String.valueOf(given.getName())).toList())
                .orElse(List.of());
    }

    /**
     * Names every file that a setting names by its whole path, so that the study means the same wherever it is kept.
     *
     * @param study the study; modified
     * @param catalog what is installed
     */
    public static void nameFilesWhole(Study study, ContributionCatalog catalog) {
        for (Chosen chosen : chosen(study)) {
            List<Setting> declared = chosen.declared(catalog).orElse(List.of());
            for (NamedValue given : chosen.contribution().getSettings()) {
                Setting.find(declared, String.valueOf(given.getName())).filter(setting -> setting.kind() instanceof FileKind)
                        .ifPresent(setting -> given.setValue(text(chosen.contribution(), given, setting)));
            }
        }
    }
}
