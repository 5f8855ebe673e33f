// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import org.pressling.dem.Term;

/** What a cell of a table or an entry of a file must be. */
public enum ValueTerm implements Term {
    /** A decimal number. */
    DECIMAL,
    /** A finite number. */
    FINITE,
    /** A whole number. */
    WHOLE,
    /** Something in a range. */
    RANGE,
    /** A whole number in a range. */
    WHOLE_RANGE,
    /** One of several names. */
    ONE_OF,
    /** A number with the decimal mark of the others. */
    SAME_MARK,
    /** A JSON object. */
    OBJECT,
    /** A list of JSON objects. */
    OBJECTS,
    /** A list of whole numbers. */
    WHOLES,
    /** A JSON list. */
    LIST,
    /** A number. */
    NUMBER,
    /** A number above 0. */
    POSITIVE,
    /** True or false. */
    TRUTH,
    /** A text. */
    TEXT,
    /** A list of texts. */
    TEXTS,
    /** Separated by semicolons. */
    SEMICOLONS,
    /** Separated by tabs. */
    TABS,
    /** Separated by commas. */
    COMMAS
}
