// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.List;

/** Turns a study of the two phases of the paper into one with a list of phases that means the same. */
public final class PhaseListing {
    private PhaseListing() {
    }

    /**
     * Lists the two phases as {@code AM} and {@code SE}, with their materials, sizes, shares and grays. Results of before stay
     * up to date. Factors of the campaign follow.
     *
     * @param study a study; modified, unless it has a list already
     */
    public static void list(Study study) {
        if (StudyPhases.isListed(study)) {
            return;
        }
        Phase am = am(study);
        Phase se = se(study);
        study.setAm(null);
        study.setSe(null);
        study.getPhases().addAll(List.of(am, se));
        for (Factor factor : study.getCampaign().getFactors()) {
            if (factor.getPath() != null) {
                factor.setPath(StudyPhases.pathOf(study, factor.getPath()));
            }
        }
    }

    private static Phase am(Study study) {
        Packing packing = study.getPacking();
        Phase am = PresslingFactory.eINSTANCE.createPhase();
        am.setName("AM");
        am.setRole(PhaseRole.ACTIVE);
        am.setMaterial(study.getAm());
        am.setSizes(SizeKind.NORMAL);
        am.setDiameterMean(packing.getAmDiameterMeanMin());
        am.setDiameterMeanMax(packing.getAmDiameterMeanMax());
        am.setDiameterSd(packing.getAmDiameterSdMin());
        am.setDiameterSdMax(packing.getAmDiameterSdMax());
        am.setCut(packing.getAmDiameterCut());
        am.setShare(packing.getAmRatio());
        am.setShareOf(switch (packing.getAmRatioMeaning()) {
        case AM_SHARE_INITIAL -> ShareBasis.BOX;
        case AM_SHARE_FINAL -> ShareBasis.PRESSED_BOX;
        case NON_AM_SHARE_INITIAL -> ShareBasis.BOX_LEFT_FREE;
        });
        am.setGray(study.getRendering().getAmGray());
        return am;
    }

    private static Phase se(Study study) {
        Phase se = PresslingFactory.eINSTANCE.createPhase();
        se.setName("SE");
        se.setRole(PhaseRole.ELECTROLYTE);
        se.setMaterial(study.getSe());
        se.setSizes(SizeKind.ONE);
        se.setDiameterMean(study.getPacking().getSeDiameter());
        se.setShareOf(ShareBasis.REST);
        se.setGray(study.getRendering().getSeGray());
        return se;
    }
}
