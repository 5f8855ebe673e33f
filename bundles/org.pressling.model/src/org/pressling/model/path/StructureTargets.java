// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pressling.model.Block;
import org.pressling.model.Campaign;
import org.pressling.model.Factor;
import org.pressling.model.LevelList;
import org.pressling.model.Material;
import org.pressling.model.Network;
import org.pressling.model.PresslingFactory;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;

/** Targets that stand for objects rather than attributes: materials, factors, convolution blocks. */
final class StructureTargets {

    private StructureTargets() {
    }

    /** The material of a phase, by identifier or name. */
    record MaterialChoice(Study study, EObject owner, EReference reference) implements Target {
        @Override
        public String get() {
            return owner.eGet(reference) instanceof Material material ? String.valueOf(material.getId()) : "";
        }

        @Override
        public void set(String text) {
            owner.eSet(reference, Studies.findMaterial(study, text.strip()));
        }
    }

    /** The levels of a factor, by the path it varies; setting levels adds the factor, an empty text removes it. */
    record FactorLevels(String path, Study study, String factorPath) implements Target {
        @Override
        public String get() {
            return find().map(factor -> LevelList.format(factor.getValues())).orElse("");
        }

        @Override
        public void set(String text) {
            Campaign campaign = study.getCampaign();
            List<String> levels = levels(text);
            if (levels.isEmpty()) {
                find().ifPresent(campaign.getFactors()::remove);
                return;
            }
            checkLevels(levels);
            Factor factor = find().orElseGet(() -> {
                Factor added = PresslingFactory.eINSTANCE.createFactor();
                added.setPath(factorPath);
                campaign.getFactors().add(added);
                return added;
            });
            factor.setValues(levels);
        }

        private List<String> levels(String text) {
            try {
                return LevelList.parse(text);
            } catch (NumberFormatException notANumber) {
                throw PathProblem.LEVEL.of(notNumeric(text)).at(path).exception(notANumber);
            }
        }

        /** The first of the levels that cannot be read. */
        private static String notNumeric(String text) {
            for (String part : text.strip().split("[\\s,]+")) {
                try {
                    LevelList.parse(part);
                } catch (NumberFormatException found) {
                    return part;
                }
            }
            return text;
        }

        /** Tries every level on a copy, so that an unknown path or a level out of range is refused at once. */
        private void checkLevels(List<String> levels) {
            Study trial = Studies.copy(study);
            if (!StudyPaths.mayVary(trial, factorPath)) {
                throw PathProblem.NOT_A_FACTOR.of(factorPath).at(path).exception();
            }
            levels.forEach(level -> StudyPaths.set(trial, factorPath, level));
        }

        private Optional<Factor> find() {
            return study.getCampaign().getFactors().stream().filter(factor -> factorPath.equals(factor.getPath())).findFirst();
        }
    }

    /** All convolution blocks by their filters; a block that stays keeps its kernel and pooling. */
    record BlockFilters(String path, Network network) implements Target {
        @Override
        public String get() {
            return network.getBlocks().stream().map(block -> Integer.toString(block.getFilters()))
                    .collect(Collectors.joining(" "));
        }

        @Override
        public void set(String text) {
            List<Block> blocks = new ArrayList<>();
            String[] parts = text.strip().split("[\\s,]+");
            for (int i = 0; i < parts.length; i++) {
                Object filters = AttributeText.parse(PresslingPackage.Literals.BLOCK__FILTERS, parts[i],
                        path + "[" + i + "].filters");
                Block block = PresslingFactory.eINSTANCE.createBlock();
                if (i < network.getBlocks().size()) {
                    block.setKernel(network.getBlocks().get(i).getKernel());
                    block.setPool(network.getBlocks().get(i).getPool());
                }
                block.setFilters((Integer) filters);
                blocks.add(block);
            }
            network.getBlocks().clear();
            network.getBlocks().addAll(blocks);
        }
    }
}
