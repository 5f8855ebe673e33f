// SPDX-License-Identifier: EPL-2.0
/**
 * Training and inference of Table 2's network against PyTorch.
 */
package org.pressling.bench.train;
