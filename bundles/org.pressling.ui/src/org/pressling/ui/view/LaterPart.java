// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A part of a run that is read after the rest, and may come when the rest is shown already.
 *
 * @param part      the part
 * @param meanwhile what stands for it until it is there
 */
record LaterPart<T>(CompletableFuture<T> part, T meanwhile) {

    /**
     * Uses the part at once where it is there, else what stands for it, and the part once it comes.
     *
     * @param view    where it is shown
     * @param isShown whether the run of the part is still the one that is shown
     * @param use     called on the thread of the user interface
     */
    void use(RunView view, BooleanSupplier isShown, Consumer<T> use) {
        boolean isThere = part.isDone(); // asked once: it may come while what follows is drawn
        use.accept(isThere ? part.join() : meanwhile);
        if (!isThere) {
            part.thenAccept(later -> view.onDisplay(() -> {
                if (isShown.getAsBoolean()) {
                    use.accept(later);
                }
            }));
        }
    }
}
