// SPDX-License-Identifier: EPL-2.0

/** What figures with pictures are put together of: framed pictures, two of them side by side, and the bar of their colours. */
package org.pressling.analysis.panel;
