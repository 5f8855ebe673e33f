// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures as a microscope takes them: from their grays to phases, with a confidence for each pixel, and the other way, what a
 * microscope does to a picture that was drawn.
 */
package org.pressling.dataset.micrograph;
