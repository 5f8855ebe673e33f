// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** Kinds of settings, and what is allowed of them, in words. */
enum SettingTerm implements Term {
    NUMBER,
    WHOLE_NUMBER,
    SWITCH,
    CHOICE,
    TEXT,
    FILE,
    RANGE,
    RANGE_IN,
    ON_OR_OFF,
    ONE_OF,
    ONE_LINE,
    FILE_NAMED
}
