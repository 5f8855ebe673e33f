// SPDX-License-Identifier: EPL-2.0
/** Data sets as HDF5 files, written with jhdf. */
package org.pressling.dataset.hdf5;
