// SPDX-License-Identifier: EPL-2.0
/** Conduction on the graph of contacts: what is connected, and how well. */
package org.pressling.dataset.transport;
