// SPDX-License-Identifier: EPL-2.0
/**
 * A learning engine for NVIDIA cards. Java calls the driver that the card needs anyhow, and hands it the kernels as PTX, which
 * the driver translates for its card; no other library of NVIDIA's is used. The kernels lie beside the sources, in
 * {@code kernels}, with the script that makes the PTX.
 */
package org.pressling.learning.gpu;
