// SPDX-License-Identifier: EPL-2.0
/** Projects of plug-ins: how they are begun. */
package org.pressling.cli.plugin;
