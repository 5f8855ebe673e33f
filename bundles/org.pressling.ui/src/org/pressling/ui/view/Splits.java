// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.pressling.dataset.Split;
import org.pressling.ui.Messages;

/** Names of the splits as people read them. */
final class Splits {
    private Splits() {
    }

    static String name(Split split) {
        return switch (split) {
        case TRAIN -> Messages.Parity_train;
        case VALIDATION -> Messages.Parity_validation;
        case TEST -> Messages.Parity_test;
        };
    }
}
