// SPDX-License-Identifier: EPL-2.0
/** What plug-ins of the workbench build on: the run and sample that are selected, and the identifiers of its places. */
package org.pressling.ui.api;
