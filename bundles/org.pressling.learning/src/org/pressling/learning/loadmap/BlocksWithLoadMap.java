// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.loadmap;

import java.util.List;

import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.learning.ListedBlocks;
import org.pressling.learning.NetworkDesign;
import org.pressling.learning.NetworkSpec;

/** The layers that the study lists, which may learn maps of load beside the labels. */
public final class BlocksWithLoadMap implements NetworkDesign {
    static final Setting WEIGHT = Setting.number("load_map", Unit.NONE, 0, 0, 100, LoadMapMeaning.WEIGHT).added();

    private final NetworkDesign listed = new ListedBlocks();

    @Override
    public List<Setting> settings() {
        return List.of(WEIGHT);
    }

    @Override
    public boolean readsBlocks() {
        return listed.readsBlocks();
    }

    @Override
    public NetworkSpec create(Request request, Settings own) {
        return listed.create(request, own);
    }
}
