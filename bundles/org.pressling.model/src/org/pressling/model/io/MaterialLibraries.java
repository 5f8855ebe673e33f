// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Material;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.Nearest;

/** The library of published materials that comes with Pressling. */
public final class MaterialLibraries {

    /** Extension of material files. */
    public static final String EXTENSION = "pressling-materials";

    private MaterialLibraries() {
    }

    /**
     * The built-in library, in the given set of resources; loaded on the first call. Studies refer to its materials as
     * {@code pressling:/materials#ID}.
     *
     * @param resources a set made by {@link StudyResourceSets}
     * @return the library; treat it as unmodifiable, since every study of the set shares it
     */
    public static MaterialLibrary builtIn(ResourceSet resources) {
        Resource resource = resources.getResource(PresslingUriHandler.MATERIALS, true);
        return (MaterialLibrary) resource.getContents().get(0);
    }

    /**
     * The built-in library in a set of resources of its own.
     *
     * @return the library
     */
    public static MaterialLibrary builtIn() {
        return builtIn(StudyResourceSets.create());
    }

    /**
     * A material of the built-in library.
     *
     * @param resources a set made by {@link StudyResourceSets}
     * @param id its identifier, such as {@code LiCoO2}
     * @return the material
     * @throws InvalidInputException if the library has no such material; suggests the nearest one
     */
    public static Material builtIn(ResourceSet resources, String id) {
        List<Material> materials = builtIn(resources).getMaterials();
        return materials.stream().filter(material -> material.getId().equals(id)).findFirst()
                .orElseThrow(() -> new InvalidInputException("The library has no material '" + id + "'."
                        + Nearest.hint(id, materials.stream().map(Material::getId).toList())));
    }
}
