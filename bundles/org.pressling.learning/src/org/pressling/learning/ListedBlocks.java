// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.List;

import org.pressling.dem.Settings;

/** The layers that the study lists; without blocks those of Table 2 of Komori et al. (2022). */
public final class ListedBlocks implements NetworkDesign {

    @Override
    public boolean readsBlocks() {
        return true;
    }

    @Override
    public NetworkSpec create(Request request, Settings own) {
        List<ConvBlock> blocks = request.blocks().isEmpty() ? NetworkSpec.komoriTable2(request.outputs()).blocks()
                : request.blocks();
        return new NetworkSpec(request.inputSize(), blocks, request.dense(), request.outputs());
    }
}
