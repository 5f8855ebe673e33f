// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import org.pressling.study.contribute.Contributions;

/** What the jars bring that this virtual machine was given, looked up once. */
final class Here {
    private static final Contributions CONTRIBUTIONS = Contributions.onClassPath();

    private Here() {
    }

    static Contributions contributions() {
        return CONTRIBUTIONS;
    }
}
