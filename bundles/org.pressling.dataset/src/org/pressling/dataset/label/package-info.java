// SPDX-License-Identifier: EPL-2.0
/** Numbers that describe a pressed sample: the labels that a network learns and what its baselines are given. */
package org.pressling.dataset.label;
