// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Remedy;
import org.pressling.model.Contribution;
import org.pressling.model.Material;
import org.pressling.model.Network;
import org.pressling.model.Phase;
import org.pressling.model.Press;
import org.pressling.model.PresslingPackage;
import org.pressling.model.SpellingSuggestion;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.io.OwnMaterials;
import org.pressling.model.path.PathSyntax.Segment;
import org.pressling.model.quantity.Variable;

/** Walks along a path from the study to what it names. */
final class PathResolver {

    private static final EReference FACTORS = PresslingPackage.Literals.CAMPAIGN__FACTORS;
    private static final EReference BLOCKS = PresslingPackage.Literals.NETWORK__BLOCKS;
    private static final EReference STAGES = PresslingPackage.Literals.PRESS__STAGES;
    private static final EReference SETTINGS = PresslingPackage.Literals.CONTRIBUTION__SETTINGS;

    private static final EReference MATERIAL = PresslingPackage.Literals.PHASE__MATERIAL;

    private final Study study;
    private final String path;
    private final List<Segment> segments;
    private final Supplier<? extends Collection<String>> contributed;
    /** Whether all features passed so far may vary. */
    private boolean mayVary = true;

    private PathResolver(Study study, String path, Supplier<? extends Collection<String>> contributed) {
        this.study = study;
        this.contributed = contributed;
        this.path = StudyPhases.pathOf(study, path.strip());
        this.segments = PathSyntax.parse(this.path);
    }

    /**
     * Finds what a path names.
     *
     * @throws InvalidInputException if there is no such thing; suggests the nearest path
     */
    static Target resolve(Study study, String path) {
        return resolve(study, path, List::of);
    }

    /** Likewise; what contributions let be set may be suggested, too. */
    static Target resolve(Study study, String path, Supplier<? extends Collection<String>> contributed) {
        return new PathResolver(study, path, contributed).step(study, 0);
    }

    private Target step(EObject owner, int index) {
        Segment segment = segments.get(index);
        boolean last = index == segments.size() - 1;
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(segment.name());
        if (owner == study && segment.key() == null && isPhase(segment.name(), feature)) {
            return phase(StudyPhases.named(study, segment.name()).orElseThrow(), last, index);
        }
        if (feature == null && owner instanceof Contribution contribution && last) {
            String place = segment.key() == null ? "" : '[' + segment.key() + ']';
            return setting(contribution, segment.name() + place);
        }
        if (feature instanceof EAttribute attribute && last && segment.key() == null
                && attribute != PresslingPackage.Literals.STUDY__FORMAT_VERSION) {
            return attribute(owner, attribute);
        }
        if (feature instanceof EReference reference) {
            mayVary = mayVary && Variable.is(reference);
            return reference.isMany() ? many(owner, reference, index) : single(owner, reference, index);
        }
        throw unknown();
    }

    /** Names of phases are paths of their own, unless something else of the study is named so. */
    private boolean isPhase(String name, EStructuralFeature feature) {
        boolean ofThePaper = feature == PresslingPackage.Literals.STUDY__AM || feature == PresslingPackage.Literals.STUDY__SE;
        return (feature == null || ofThePaper) && StudyPhases.named(study, name).isPresent();
    }

    /** {@code carbon} is the phase's material, {@code carbon.share} a property of the phase, or else one of its material. */
    private Target phase(Phase phase, boolean last, int index) {
        if (last) {
            return new StructureTargets.MaterialChoice(study, phase, MATERIAL);
        }
        Segment next = segments.get(index + 1);
        EStructuralFeature feature = phase.eClass().getEStructuralFeature(next.name());
        if (feature != null && feature != PresslingPackage.Literals.PHASE__NAME) {
            return step(phase, index + 1);
        }
        if (phase.getMaterial() == null) {
            throw PathProblem.NO_MATERIAL.of().at(path).exception();
        }
        mayVary = mayVary && Variable.is(MATERIAL);
        return material(phase, MATERIAL, index + 1);
    }

    private Target material(EObject owner, EReference reference, int index) {
        Material material = (Material) owner.eGet(reference);
        Segment segment = segments.get(index);
        boolean last = index == segments.size() - 1;
        if (last && segment.key() == null && material.eClass().getEStructuralFeature(segment.name()) instanceof EAttribute a) {
            boolean shared = material.eContainer() != study;
            return new AttributeTarget(path, mayVary && Variable.is(a), a, material, () -> {
                Material own = shared ? OwnMaterials.own(study, material) : material;
                owner.eSet(reference, own);
                return own;
            });
        }
        throw unknown();
    }

    private Target attribute(EObject owner, EAttribute attribute) {
        return new AttributeTarget(path, mayVary && Variable.is(attribute), attribute, owner, () -> owner);
    }

    private Target setting(Contribution contribution, String name) {
        boolean all = mayVary && Variable.is(SETTINGS) && Variable.is(PresslingPackage.Literals.NAMED_VALUE__VALUE);
        return new ContributionTargets.Setting(path, all, contribution, name);
    }

    private Target single(EObject owner, EReference reference, int index) {
        boolean last = index == segments.size() - 1;
        if (segments.get(index).key() != null) {
            throw unknown();
        }
        Object value = owner.eGet(reference);
        if (last && reference.getEReferenceType() == PresslingPackage.Literals.MATERIAL) {
            return new StructureTargets.MaterialChoice(study, owner, reference);
        }
        if (last && value instanceof Contribution contribution) {
            return new ContributionTargets.Id(path, contribution);
        }
        if (last || value == null) {
            throw last ? unknown() : PathProblem.NOT_SET.of(reference.getName()).at(path).exception();
        }
        return value instanceof Material ? material(owner, reference, index + 1) : step((EObject) value, index + 1);
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
            return setting((Contribution) owner, segment.key());
        }
        EObject element = PathKeys.element((EList<? extends EObject>) owner.eGet(reference), segment.key(), path);
        if (last && element instanceof Contribution contribution) {
            return new ContributionTargets.Member((EList<Contribution>) owner.eGet(reference), contribution);
        }
        if (last) {
            throw unknown();
        }
        return step(element, index + 1);
    }

    private InvalidInputException unknown() {
        List<String> known = new ArrayList<>(StudyPaths.list().stream().map(PathEntry::path).toList());
        known.addAll(contributed.get());
        return longer(known).or(() -> SpellingSuggestion.to(path, known))
                .map(name -> PathProblem.MISSPELT.of(path).remedy(Remedy.meant(name)))
                .orElseGet(() -> PathProblem.UNKNOWN.of(path)).exception();
    }

    /** The path that ends as this one does and has more before it, in the same part of the study if there are several. */
    private Optional<String> longer(List<String> known) {
        String end = '.' + segments.getLast().name().toLowerCase(Locale.ROOT);
        String begin = segments.getFirst().name() + '.';
        List<String> all = known.stream().filter(other -> other.toLowerCase(Locale.ROOT).endsWith(end)).distinct().toList();
        List<String> near = all.stream().filter(other -> other.startsWith(begin)).toList();
        List<String> left = near.isEmpty() ? all : near;
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }
}
