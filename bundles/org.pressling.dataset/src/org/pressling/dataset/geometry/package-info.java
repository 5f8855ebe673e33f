// SPDX-License-Identifier: EPL-2.0
/**
 * Bodies read from a picture alone: circles of active material, pockets of void, lengths of boundaries between phases, each
 * with its uncertainty, and numbers that sum them up.
 */
package org.pressling.dataset.geometry;
