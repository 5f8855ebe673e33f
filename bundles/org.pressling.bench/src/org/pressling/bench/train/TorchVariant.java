// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.train;

import java.util.Locale;

/** Ways to train and run a network with PyTorch. */
enum TorchVariant {
    /** NCHW and ReLU before pooling, operation by operation. */
    PLAIN("PyTorch as one would write it", false, false),
    /** Channels-last and ReLU after pooling. */
    TUNED("PyTorch, channels-last, ReLU last", false, false),
    /** The same through {@code torch.compile}, which records CUDA graphs on a card. */
    COMPILED("PyTorch, torch.compile", true, false),
    /** The same with the whole step recorded as one CUDA graph. */
    GRAPH("PyTorch, one CUDA graph a step", true, true);

    private final String title;
    private final boolean newer;
    private final boolean card;

    TorchVariant(String title, boolean newer, boolean card) {
        this.title = title;
        this.newer = newer;
        this.card = card;
    }

    /** Name for the table. */
    String title() {
        return title;
    }

    /** What the script calls it. */
    String argument() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it needs more than PyTorch alone, such as a compiler. */
    boolean mayFail() {
        return newer;
    }

    /** Whether it can be tried. */
    boolean isFor(Torch torch, boolean onCard) {
        return (!newer || torch.major() >= 2) && (!card || onCard);
    }
}
