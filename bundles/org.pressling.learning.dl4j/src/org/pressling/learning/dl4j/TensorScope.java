// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.ArrayList;
import java.util.List;

/** Tensors that live and end together. */
final class TensorScope implements AutoCloseable {
    private final List<Tensor> tensors = new ArrayList<>();

    /** A tensor that ends with this scope; its content is undefined until something writes it. */
    Tensor create(long... shape) {
        Tensor tensor = Tensor.create(shape);
        tensors.add(tensor);
        return tensor;
    }

    /** Frees the memory of all tensors; none may be used any more. */
    @Override
    public void close() {
        tensors.forEach(Tensor::free);
        tensors.clear();
    }
}
