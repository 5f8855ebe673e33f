// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Locale;

/**
 * A value with its unit, as an argument of a message.
 *
 * @param si   the value in SI
 * @param unit the unit that it is printed in
 */
public record Amount(double si, Unit unit) implements Localized {

    @Override
    public String text(Locale locale) {
        String number = Decimals.text(unit.fromSi(si));
        return unit.isNone() ? number : number + ' ' + unit.printed();
    }
}
