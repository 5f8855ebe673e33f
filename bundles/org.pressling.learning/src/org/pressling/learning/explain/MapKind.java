// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Ways to tell where in a picture a network looks. */
public enum MapKind {
    /** {@link GradCam}: maps of the last convolution, each weighted by the mean of its gradient. */
    GRAD_CAM("Grad-CAM"),
    /** {@link HiResCam}: the same maps times their gradient, place by place. */
    HIRES_CAM("HiResCAM"),
    /** {@link Occlusion}: what the output loses when a place is covered. */
    OCCLUSION("Occlusion");

    private final String printed;

    MapKind(String printed) {
        this.printed = printed;
    }

    /** The name as people write it. */
    public String printed() {
        return printed;
    }

    /** The name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of a name in files. */
    public static Optional<MapKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
