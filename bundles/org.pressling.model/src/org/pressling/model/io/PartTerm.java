// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import org.pressling.dem.Term;

/** What stands in files of studies. */
enum PartTerm implements Term {
    ELEMENT,
    ATTRIBUTE,
    MIGRATED
}
