// SPDX-License-Identifier: EPL-2.0
/** A pressed sample and its files. */
package org.pressling.dataset.sample;
