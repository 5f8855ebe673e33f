// SPDX-License-Identifier: EPL-2.0
/** Planes that cut bodies in space, and what is seen in them: what pictures of a body show and labels of a section count. */
package org.pressling.dataset.section;
