// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Contribution;
import org.pressling.model.Material;
import org.pressling.model.Nearest;
import org.pressling.model.Network;
import org.pressling.model.Press;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.io.OwnMaterials;
import org.pressling.model.path.PathSyntax.Segment;

/** Walks along a path from the study to what it names. */
final class PathResolver {

    private static final EReference FACTORS = PresslingPackage.Literals.CAMPAIGN__FACTORS;
    private static final EReference BLOCKS = PresslingPackage.Literals.NETWORK__BLOCKS;
    private static final EReference STAGES = PresslingPackage.Literals.PRESS__STAGES;
    private static final EReference SETTINGS = PresslingPackage.Literals.CONTRIBUTION__SETTINGS;

    private final Study study;
    private final String path;
    private final List<Segment> segments;

    private PathResolver(Study study, String path) {
        this.study = study;
        this.path = path.strip();
        this.segments = PathSyntax.parse(this.path);
    }

    /**
     * Finds what a path names.
     *
     * @throws InvalidInputException if there is no such thing; suggests the nearest path
     */
    static Target resolve(Study study, String path) {
        PathResolver resolver = new PathResolver(study, path);
        return resolver.step(study, 0);
    }

    private Target step(EObject owner, int index) {
        Segment segment = segments.get(index);
        boolean last = index == segments.size() - 1;
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(segment.name());
        if (feature == null && owner instanceof Contribution contribution && last && segment.key() == null) {
            return new ContributionTargets.Setting(path, contribution, segment.name());
        }
        if (feature instanceof EAttribute attribute && last && segment.key() == null
                && attribute != PresslingPackage.Literals.STUDY__FORMAT_VERSION) {
            return attribute(owner, attribute, index);
        }
        if (feature instanceof EReference reference) {
            return reference.isMany() ? many(owner, reference, index) : single(owner, reference, index);
        }
        throw unknown();
    }

    private Target attribute(EObject owner, EAttribute attribute, int index) {
        boolean sharedMaterial = owner instanceof Material && owner.eContainer() != study;
        if (!sharedMaterial) {
            return new AttributeTarget(path, attribute, owner, () -> owner);
        }
        EReference role = (EReference) study.eClass().getEStructuralFeature(segments.get(index - 1).name());
        return new AttributeTarget(path, attribute, owner, () -> {
            Material own = OwnMaterials.own(study, (Material) owner);
            study.eSet(role, own);
            return own;
        });
    }

    private Target single(EObject owner, EReference reference, int index) {
        boolean last = index == segments.size() - 1;
        if (segments.get(index).key() != null) {
            throw unknown();
        }
        Object value = owner.eGet(reference);
        if (last && reference.getEReferenceType() == PresslingPackage.Literals.MATERIAL) {
            return new StructureTargets.MaterialChoice(study, reference);
        }
        if (last && value instanceof Contribution contribution) {
            return new ContributionTargets.Id(path, contribution);
        }
        if (last || value == null) {
            throw last ? unknown() : new InvalidInputException(Excerpt.of(path) + ": the study has no " + reference.getName()
                    + " yet. Set it first.");
        }
        return step((EObject) value, index + 1);
    }

    @SuppressWarnings("unchecked")
    private Target many(EObject owner, EReference reference, int index) {
        Segment segment = segments.get(index);
        boolean last = index == segments.size() - 1;
        if (segment.key() == null) {
            if (last && reference == BLOCKS) {
                return new StructureTargets.BlockFilters(path, (Network) owner);
            }
            if (last && reference == STAGES) {
                return new StageTarget(path, (Press) owner);
            }
            if (last && reference.getEReferenceType() == PresslingPackage.Literals.CONTRIBUTION) {
                return new ContributionTargets.Ids((EList<Contribution>) owner.eGet(reference));
            }
            throw unknown();
        }
        if (last && reference == FACTORS) {
            return new StructureTargets.FactorLevels(path, study, segment.key());
        }
        if (last && reference == SETTINGS) {
            return new ContributionTargets.Setting(path, (Contribution) owner, segment.key());
        }
        EObject element = PathKeys.element((EList<? extends EObject>) owner.eGet(reference), segment.key(), path);
        if (last) {
            throw unknown();
        }
        return step(element, index + 1);
    }

    private InvalidInputException unknown() {
        List<String> known = StudyPaths.list().stream().map(PathEntry::path).toList();
        return new InvalidInputException("There is nothing to set at '" + Excerpt.of(path) + "'."
                + Nearest.to(path, known).map(name -> " Did you mean '" + name
                        + "'?").orElse(" The help on settings lists every path."));
    }
}
