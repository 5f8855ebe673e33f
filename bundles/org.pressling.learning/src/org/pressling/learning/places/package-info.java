// SPDX-License-Identifier: EPL-2.0
/** What is learnt of the load from place to place in pictures that do not part the particles. */
package org.pressling.learning.places;
