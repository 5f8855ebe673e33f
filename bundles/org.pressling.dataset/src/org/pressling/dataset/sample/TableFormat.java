// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

/** How the tables of a pressed sample are kept. What is read from either is the same to the last bit. */
public enum TableFormat {
    /** {@code particles.csv}, {@code contacts.csv} and {@code press.csv}, which anything opens. */
    CSV,
    /** {@code tables.h5}, one HDF5 file of about a third of their bytes. */
    HDF5
}
