// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.List;

import org.pressling.dem.Kind;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/**
 * Lays out a network: what a plug-in contributes to have networks that are made from a few settings instead of a list of blocks.
 * Every engine computes what comes of it. Implementations keep no state.
 */
public interface NetworkDesign {

    /** Designs of networks. */
    Kind<NetworkDesign> KIND = Kind.of("network", NetworkDesign.class).withSettings(NetworkDesign::settings);

    /**
     * What a network is asked to do, and what the study lists of its layers.
     *
     * @param inputSize edge of the picture in pixels
     * @param outputs   number of labels
     * @param blocks    the blocks that the study lists; may be empty
     * @param dense     widths of the hidden dense layers that the study lists; may be empty
     */
    record Request(int inputSize, int outputs, List<ConvBlock> blocks, List<Integer> dense) {

        /** Copies the lists. */
        public Request {
            blocks = List.copyOf(blocks);
            dense = List.copyOf(dense);
        }
    }

    /** {@return what the design can be told} */
    default List<Setting> settings() {
        return List.of();
    }

    /** {@return whether it reads the blocks that the study lists; if not, nothing is asked of them} */
    default boolean readsBlocks() {
        return false;
    }

    /**
     * Lays out a network.
     *
     * @param request what it is asked to do
     * @param own     values of {@link #settings}
     * @return its shape, with the picture and the outputs that were asked for
     * @throws org.pressling.dem.InvalidInputException when there is no such network, for instance because the picture cannot be
     *                                       pooled so often
     */
    NetworkSpec create(Request request, Settings own);

    /**
     * Lays out a network, and holds the design to its promise.
     *
     * @param request what it is asked to do
     * @param own     values of {@link #settings}
     * @return its shape
     * @throws org.pressling.dem.InvalidInputException when there is no such network, or it takes another picture or gives other
     *                                       outputs than asked for
     */
    default NetworkSpec created(Request request, Settings own) {
        NetworkSpec spec = create(request, own);
        if (spec != null && (spec.inputSize() != request.inputSize() || spec.outputs() != request.outputs())) {
            throw NetworkProblem.DESIGN.of(spec.inputSize(), spec.outputs(), request.inputSize(), request.outputs()).exception();
        }
        return spec;
    }
}
