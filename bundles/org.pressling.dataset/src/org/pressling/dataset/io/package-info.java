// SPDX-License-Identifier: EPL-2.0
/** Tables, JSON and folders on disk: exact numbers with units, errors that name the spot, all or nothing. */
package org.pressling.dataset.io;
