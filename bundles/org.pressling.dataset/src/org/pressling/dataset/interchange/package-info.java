// SPDX-License-Identifier: EPL-2.0
/** Files of other programs: LAMMPS and LIGGGHTS read and written, VTK for ParaView written. */
package org.pressling.dataset.interchange;
