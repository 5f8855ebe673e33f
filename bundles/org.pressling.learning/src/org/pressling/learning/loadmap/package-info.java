// SPDX-License-Identifier: EPL-2.0
/** What a network may learn beside its labels while it is trained: maps of the load on the particles that a picture shows. */
package org.pressling.learning.loadmap;
