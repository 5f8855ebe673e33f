// SPDX-License-Identifier: EPL-2.0
/** The learning engine on ND4J's backend for NVIDIA cards, and the probe that decides whether it may be started. */
package org.pressling.learning.cuda;
