// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Remedy;
import org.pressling.model.Material;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.SpellingSuggestion;
import org.pressling.model.Study;

/** Finds the materials within a study's reach and takes them into the study. */
public final class OwnMaterials {

    private OwnMaterials() {
    }

    /**
     * The study's own version of a material: the material itself if the study holds it, else a copy that is added to
     * ownMaterials under the same identifier.
     *
     * @param study the study; gains a material unless it holds one already
     * @param material the material; may be null
     * @return a material of the study, or null for null
     */
    public static Material own(Study study, Material material) {
        if (material == null || material.eContainer() == study) {
            return material;
        }
        for (Material owned : study.getOwnMaterials()) {
            if (owned.getId() != null && owned.getId().equals(material.getId()) && EcoreUtil.equals(owned, material)) {
                return owned;
            }
        }
        Material copy = EcoreUtil.copy(material);
        copy.setId(freeId(study, material.getId()));
        study.getOwnMaterials().add(copy);
        return copy;
    }

    /** See {@link Studies#findMaterial}. */
    static Material find(Study study, String idOrName) {
        Set<Material> candidates = new LinkedHashSet<>(study.getOwnMaterials());
        ResourceSet resources = Studies.resourcesOf(study);
        List<MaterialLibrary> installed = MaterialLibraries.installed(resources);
        for (Resource resource : List.copyOf(resources.getResources())) {
            if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof MaterialLibrary library
                    && !installed.contains(library)) {
                candidates.addAll(library.getMaterials());
            }
        }
        installed.forEach(library -> candidates.addAll(library.getMaterials()));
        return candidates.stream().filter(material -> idOrName.equals(material.getId())).findFirst()
                .or(() -> candidates.stream().filter(material -> idOrName.equals(material.getName())).findFirst())
                .orElseThrow(() -> unknown(idOrName, candidates.stream().map(Material::getId).toList()));
    }

    /** No such material among those known, with the one that was probably meant. */
    static InvalidInputException unknown(String name, List<String> known) {
        return SpellingSuggestion.to(name, known)
                .map(near -> FileProblem.MATERIAL_MISSPELT.of(name).remedy(Remedy.meant(near)))
                .orElseGet(() -> FileProblem.NO_MATERIAL.of(name, known)).exception();
    }

    private static String freeId(Study study, String wanted) {
        Set<String> taken = new LinkedHashSet<>(study.getOwnMaterials().stream().map(Material::getId).toList());
        String id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
