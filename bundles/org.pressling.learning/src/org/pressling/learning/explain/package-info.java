// SPDX-License-Identifier: EPL-2.0
/** Where in the picture a network finds what it reads, and how far that agrees with the true contacts. */
package org.pressling.learning.explain;
