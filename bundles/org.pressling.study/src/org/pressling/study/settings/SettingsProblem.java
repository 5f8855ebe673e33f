// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import org.pressling.dem.ProblemCode;

/** What in a study cannot be made into the settings of a run. */
enum SettingsProblem implements ProblemCode {
    SAME_DEPENDENT,
    NO_MATERIAL,
    PERCENTILE,
    NO_SIZES_FILE,
    MEASURED_TOO_LARGE,
    REVERSED,
    REVERSED_RANGE,
    SETTING_TWICE,
    LABEL_TWICE,
    NO_LABEL,
    SPLIT
}
