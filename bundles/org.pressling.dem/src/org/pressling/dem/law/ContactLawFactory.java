// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.List;
import org.pressling.dem.Kind;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/** Makes contact laws of one kind: what a plug-in contributes. Implementations keep no state between calls. */
public interface ContactLawFactory {

    /** Contact laws, by their own identifiers. */
    Kind<ContactLawFactory> KIND = Kind.of("contact-law", ContactLawFactory.class)
            .withSettings((law, installed) -> ContactModel.settings(law, installed.all(LawPart.KIND)))
            .tried((id, law) -> Kind.requireName(id, law.id()));

    /** Identifier, as it stands in study files. */
    String id();

    /**
     * What the law can be told, with defaults and ranges. {@link ContactModel#settings} adds what goes with any law; a law that
     * declares a setting of such a name gives it another default or meaning.
     */
    List<Setting> settings();

    /** Whether the law needs the yield strength of the materials; if not, it is handed materials without one. */
    default boolean needsYieldStrength() {
        return false;
    }

    /**
     * Counts the times that the law has come to give other numbers from the same ones, so that results of before are made anew. A
     * law of a plug-in need not count: its code is known.
     *
     * @return the count, 0 for a law that has not changed so
     */
    default int revision() {
        return 0;
    }

    /** Whether contacts may stay deformed under its laws, as {@link ContactLaw#yields} tells of one. */
    default boolean yields() {
        return needsYieldStrength();
    }

    /**
     * A law for given materials. Laws are immutable and may be used by several threads at once.
     *
     * @param m the materials
     * @param s values of {@link ContactModel#settings}
     * @throws org.pressling.dem.InvalidInputException when materials and settings together make no sense for the law
     */
    ContactLaw create(Materials m, Settings s);
}
