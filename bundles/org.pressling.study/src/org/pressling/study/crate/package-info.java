// SPDX-License-Identifier: EPL-2.0
/** What a run folder says of itself to repositories of research data: an RO-Crate. */
package org.pressling.study.crate;
