// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.List;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Kind;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/**
 * What goes with any contact law, such as adhesion: what a plug-in contributes beside laws. Its settings stand beside those of
 * the law that a study chose, and it is off while they have their defaults. Implementations keep no state between calls.
 */
public interface LawPart {

    /** Parts of contact laws; the settings of each are called after it, so that no two parts share one. */
    Kind<LawPart> KIND = Kind.of("law-part", LawPart.class).withSettings(LawPart::settings).tried(LawPart::requireNames);

    /**
     * What the part can be told. Each name is the part's identifier, or that with an underscore and more; dots and hyphens of
     * the identifier become underscores there: the part {@code my.glue} has the settings {@code my_glue} and {@code
     * my_glue_strength}.
     */
    List<Setting> settings();

    /**
     * What the part does under given settings.
     *
     * @param m   the materials, with that of walls where they have one of their own
     * @param s   values of {@link #settings}, and those of the law
     * @param law what acts along the normal
     * @return what acts; nothing while the part is off
     * @throws InvalidInputException when it does not go with the law or the materials
     */
    List<Acting> create(Materials m, Settings s, ContactLaw law);

    /** What acts in a contact beside the law: a {@link ContactPart} along the normal, a {@link RollingLaw} between turns. */
    sealed interface Acting permits ContactPart, RollingLaw {
    }

    private static void requireNames(String id, LawPart part) {
        String start = id.replaceAll("[.-]", "_");
        part.settings().stream().map(Setting::name).filter(name -> !name.equals(start) && !name.startsWith(start + '_'))
                .findFirst().ifPresent(name -> {
                    throw new IllegalArgumentException("its setting '" + name + "' does not begin with '" + start + "'");
                });
    }
}
