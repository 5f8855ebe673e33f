// SPDX-License-Identifier: EPL-2.0
/**
 * How far to trust what is read from a picture: geometry beside the network, intervals, and whether a picture is of the kind
 * that was learnt.
 */
package org.pressling.learning.trust;
