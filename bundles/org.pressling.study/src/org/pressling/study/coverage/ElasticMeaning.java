// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.coverage;

import org.pressling.dem.Term;

/** What the settings of the elastic structures mean. */
enum ElasticMeaning implements Term {
    /** Of the smallest compression. */
    STRAIN_MIN,
    /** Of the largest compression. */
    STRAIN_MAX,
    /** Of the widths between. */
    WIDTHS,
    /** Of the wall. */
    WALL_SPEED
}
