// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

/**
 * A contribution that was left out.
 *
 * @param message which, from whom, and why
 * @param cause   the failure, or null
 */
public record LeftOut(String message, Throwable cause) {
}
