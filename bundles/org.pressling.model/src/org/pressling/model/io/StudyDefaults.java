// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.pressling.model.Block;
import org.pressling.model.Contribution;
import org.pressling.model.Network;
import org.pressling.model.PresslingFactory;
import org.pressling.model.Study;
import org.pressling.model.quantity.Quantities;

/** Fills in the parts of a study that a file leaves out. */
final class StudyDefaults {

    /** Feature maps of the five blocks of Table 2 of Komori et al. (2022). */
    private static final int[] TABLE_2_FILTERS = {32, 32, 32, 64, 64};

    private static final PresslingFactory FACTORY = PresslingFactory.eINSTANCE;

    private StudyDefaults() {
    }

    /** A study with all parts and the materials of Table 1. */
    static Study create(ResourceSet resources) {
        Study study = FACTORY.createStudy();
        study.setAm(MaterialLibraries.builtIn(resources, "LiCoO2"));
        study.setSe(MaterialLibraries.builtIn(resources, "Li10GeP2S12"));
        complete(study);
        return study;
    }

    /** Adds every missing part with its defaults; leaves the materials alone, since a study must name them. */
    static void complete(Study study) {
        if (study.getPacking() == null) {
            study.setPacking(FACTORY.createPacking());
        }
        if (study.getPress() == null) {
            study.setPress(FACTORY.createPress());
        }
        if (study.getRendering() == null) {
            study.setRendering(FACTORY.createRendering());
        }
        if (study.getLabels() == null) {
            study.setLabels(FACTORY.createLabels());
        }
        if (study.getCampaign() == null) {
            study.setCampaign(FACTORY.createCampaign());
        }
        if (study.getSplit() == null) {
            study.setSplit(FACTORY.createSplit());
        }
        if (study.getNetwork() == null) {
            study.setNetwork(table2());
        }
        if (study.getTraining() == null) {
            study.setTraining(FACTORY.createTraining());
        }
        choose(study);
    }

    /** Chooses what the metamodel names, wherever a part names no contribution. */
    private static void choose(EObject part) {
        for (EReference reference : part.eClass().getEAllContainments()) {
            if (!reference.isMany() && part.eGet(reference) == null) {
                Quantities.chosen(reference).ifPresent(id -> {
                    Contribution contribution = FACTORY.createContribution();
                    contribution.setId(id);
                    part.eSet(reference, contribution);
                });
            } else if (!reference.isMany()) {
                choose((EObject) part.eGet(reference));
            }
        }
    }

    private static Network table2() {
        Network network = FACTORY.createNetwork();
        for (int filters : TABLE_2_FILTERS) {
            Block block = FACTORY.createBlock();
            block.setFilters(filters);
            network.getBlocks().add(block);
        }
        return network;
    }
}
