// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.List;

import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/**
 * Makes always the same law, whatever the materials; it has no settings.
 *
 * @param id  its identifier
 * @param law the law
 */
public record OneLaw(String id, ContactLaw law) implements ContactLawFactory {

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public ContactLaw create(Materials materials, Settings settings) {
        return law;
    }
}
