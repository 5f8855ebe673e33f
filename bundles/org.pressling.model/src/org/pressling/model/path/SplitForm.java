// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import static org.pressling.model.PresslingPackage.Literals.SPLIT__PROPORTIONS;
import static org.pressling.model.PresslingPackage.Literals.SPLIT__TEST;
import static org.pressling.model.PresslingPackage.Literals.SPLIT__TRAIN;
import static org.pressling.model.PresslingPackage.Literals.SPLIT__VALIDATION;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.pressling.model.Split;
import org.pressling.model.SplitCounts;

/**
 * A split is given in proportion or as counts, whichever was set last; no value stays that does not hold. Numbers in proportion
 * become counts as they stand.
 */
final class SplitForm {
    private static final List<EAttribute> COUNTS = List.of(SPLIT__TRAIN, SPLIT__VALIDATION, SPLIT__TEST);

    private SplitForm() {
    }

    /** Sets an attribute of a split to a value that fits it. */
    static void set(Split split, EAttribute attribute, Object value) {
        boolean proportional = SplitCounts.isProportional(split);
        if (COUNTS.contains(attribute) && proportional) {
            toCounts(split);
        }
        if (attribute == SPLIT__PROPORTIONS) {
            if (!((List<?>) value).isEmpty()) {
                COUNTS.forEach(split::eUnset);
            } else if (proportional) {
                toCounts(split);
            }
        }
        split.eSet(attribute, value);
    }

    private static void toCounts(Split split) {
        List<Integer> numbers = split.getProportions();
        if (SplitCounts.isWhole(numbers)) {
            for (int part = 0; part < COUNTS.size(); part++) {
                split.eSet(COUNTS.get(part), numbers.get(part));
            }
        }
        split.eUnset(SPLIT__PROPORTIONS);
    }
}
