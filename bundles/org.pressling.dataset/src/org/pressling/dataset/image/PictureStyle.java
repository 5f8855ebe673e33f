// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.List;

import org.pressling.dem.Kind;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;

/**
 * What a structure is drawn as: what a plug-in contributes to have pictures of another look. A style draws what can be seen of
 * a structure; where particles lie and what they are made of, and not what acts between them. Implementations keep no state.
 */
public interface PictureStyle {

    /** Styles of pictures. */
    Kind<PictureStyle> KIND = Kind.of("rendering-style", PictureStyle.class).withSettings(PictureStyle::settings);

    /** {@return what the style can be told beside the settings that all styles have} */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * Draws a structure; the same structure and settings give the same picture on every machine. A style draws discs in a
     * plane: of
     * a body it is given what a section cuts.
     *
     * @param structure particles in their box, in a plane
     * @param settings  what all styles are told: the part of the box that is drawn, pixels, grays; a style says which it reads
     * @param own       values of {@link #settings}
     * @return a picture of the box's {@link PictureWindow}, with as many pixels as that
     * @throws org.pressling.dem.InvalidInputException when the structure cannot be drawn so
     */
    GrayImage draw(Structure structure, RenderSettings settings, Settings own);

    /**
     * Draws a structure, and holds the style to its promise.
     *
     * @param structure particles in their box
     * @param settings  what all styles are told
     * @param own       values of {@link #settings}
     * @return the picture
     * @throws org.pressling.dem.InvalidInputException when the structure cannot be drawn so, or the picture has another size than
     *                                       its window
     */
    default GrayImage drawn(Structure structure, RenderSettings settings, Settings own) {
        PictureWindow window = PictureWindow.of(structure.box(), settings);
        GrayImage picture = draw(structure, settings, own);
        if (picture.width() != window.columns() || picture.height() != window.rows()) {
            throw RenderProblem.STYLE_SIZE.of(picture.width(), picture.height(), window.columns(), window.rows()).exception();
        }
        return picture;
    }
}
