// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import java.util.Arrays;
import java.util.List;

/**
 * Every combination of levels, the last factor varying fastest.
 *
 * @param factors the levels of each factor, none without
 * @param count   product of the numbers of levels
 */
record FullGrid(List<List<String>> factors, int count) implements Combinations {

    @Override
    public List<String> levels(int number) {
        String[] levels = new String[factors.size()];
        int rest = number;
        for (int i = levels.length - 1; i >= 0; i--) {
            List<String> own = factors.get(i);
            levels[i] = own.get(rest % own.size());
            rest /= own.size();
        }
        return Arrays.asList(levels);
    }
}
