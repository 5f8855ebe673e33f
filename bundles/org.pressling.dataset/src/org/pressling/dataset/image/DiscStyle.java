// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import org.pressling.dem.Settings;
import org.pressling.dem.Structure;

/** Every particle as a disc of the gray of its phase, see {@link Renderer}; reads all that {@link RenderSettings} say. */
public final class DiscStyle implements PictureStyle {

    @Override
    public GrayImage draw(Structure structure, RenderSettings settings, Settings own) {
        return Renderer.render(structure, settings);
    }
}
