// SPDX-License-Identifier: EPL-2.0
package org.pressling.osgi;

import java.util.List;

import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactLawFactory;

/** A stranger's contact law that cannot even be made. */
public final class ThrowingLaw implements ContactLawFactory {

    /** Fails. */
    public ThrowingLaw() {
        throw new IllegalStateException("this law is broken on purpose");
    }

    @Override
    public String id() {
        return "test.throws";
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public ContactLaw create(Materials m, Settings s) {
        throw new IllegalStateException("never reached");
    }
}
