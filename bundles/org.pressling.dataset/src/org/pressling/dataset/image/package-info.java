// SPDX-License-Identifier: EPL-2.0
/** Gray pictures: drawing structures, reading the pictures of others with their scale, and resampling. */
package org.pressling.dataset.image;
