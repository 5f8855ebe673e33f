// SPDX-License-Identifier: EPL-2.0
/** How the scores of a network and of its baselines grow with the number of samples that they were trained on. */
package org.pressling.learning.curve;
