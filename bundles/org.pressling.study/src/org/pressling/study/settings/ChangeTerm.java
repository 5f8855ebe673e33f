// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import org.pressling.dem.Term;

/** Words of settings that changed. */
enum ChangeTerm implements Term {
    /** A value that was not there. */
    NOTHING,
    /** A value that changed: name, before, now. */
    CHANGE,
    /** The same, with the path behind. */
    CHANGE_AT,
    /** Not all are named. */
    MORE,
    /** What is drawn for each sample. */
    AM_DIAMETER_MEAN,
    /** The same of the deviation. */
    AM_DIAMETER_SD,
    /** What the report says of all settings, line by line. */
    SUMMARY,
    /** What a step reads beside settings of the study. */
    OTHER_INPUTS
}
