// SPDX-License-Identifier: EPL-2.0
/** Finished and unfinished runs as rows of a table: what they were run with, what they came to, and their size. */
package org.pressling.study.runs;
