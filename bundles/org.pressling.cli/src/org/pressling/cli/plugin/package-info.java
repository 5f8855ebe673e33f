// SPDX-License-Identifier: EPL-2.0
/** Plug-ins of others: how they are begun, and how they are installed into a folder of the user's own. */
package org.pressling.cli.plugin;
