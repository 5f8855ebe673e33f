// SPDX-License-Identifier: EPL-2.0
/** Plug-ins of a user: where they come from, how they are installed into a folder of the user's own, and what starts them. */
package org.pressling.study.plugin;
