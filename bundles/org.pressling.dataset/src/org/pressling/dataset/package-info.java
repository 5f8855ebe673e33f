// SPDX-License-Identifier: EPL-2.0
/** A data set: pictures with labels and a split, as objects and as a folder that is written, read, or made by hand. */
package org.pressling.dataset;
