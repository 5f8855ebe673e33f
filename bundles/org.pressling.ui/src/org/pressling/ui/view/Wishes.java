// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.function.Consumer;

/**
 * Who wants to know what is entered in some fields.
 *
 * @param <T>       what the fields say together
 * @param use       takes it once it counts and has changed
 * @param preview   takes it while it is typed and makes sense
 * @param unchanged called when what counts is as it was before something was typed
 * @param problem   takes what is wrong with it
 */
record Wishes<T>(Consumer<T> use, Consumer<T> preview, Runnable unchanged, Consumer<String> problem) {
}
