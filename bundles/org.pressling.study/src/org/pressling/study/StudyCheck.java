// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Setting;
import org.pressling.dem.packing.Packer;
import org.pressling.learning.NetworkDesign;
import org.pressling.model.Study;
import org.pressling.model.check.ContributionCatalog;
import org.pressling.model.check.PressedBox;
import org.pressling.model.check.StudyValidator;
import org.pressling.study.contribute.ContributionFault;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.settings.AnalysisTask;
import org.pressling.study.settings.LabelTask;
import org.pressling.study.settings.LearnTask;
import org.pressling.study.settings.MeasuredSizes;
import org.pressling.study.settings.PhaseList;
import org.pressling.study.settings.PressRules;

/** Checks a study against its model and against what is installed, before anything is computed. */
public final class StudyCheck {
    /** Parts that do not matter where only samples are made. */
    private static final List<String> LEARNING_PARTS = List.of("split", "network", "training");

    /** What a press takes from the packing where the particles bring no box. */
    private static final List<String> BOX = List.of("packing.initialWidth", "packing.height", "packing.depth");

    private StudyCheck() {
    }

    /**
     * Refuses a study that cannot be run to its end.
     *
     * @param study         the study
     * @param contributions what is installed
     * @throws InvalidInputException with all problems, one a line
     */
    public static void requireAll(Study study, Contributions contributions) {
        StudyValidator.refuse(study, StudyValidator.validate(study, strict(contributions)));
    }

    /**
     * Refuses a study whose samples cannot be made; what data set and learning need is not looked at.
     *
     * @param study         the study
     * @param contributions what is installed
     * @throws InvalidInputException with all problems, one a line
     */
    public static void requireSamples(Study study, Contributions contributions) {
        List<Problem> problems = StudyValidator.validate(study, new Catalog(contributions, true, false, false)).stream()
                .filter(p -> !LEARNING_PARTS.contains(part(p))).toList();
        StudyValidator.refuse(study, problems);
    }

    /**
     * Refuses a study whose press cannot be run on particles from a file. Nothing of the packing is looked at, as nothing is
     * packed, but the box, where it is the study's.
     *
     * @param study         the study
     * @param contributions what is installed
     * @param ownBox        whether the particles bring their box
     * @throws InvalidInputException with all problems, one a line
     */
    public static void requireForGiven(Study study, Contributions contributions, boolean ownBox) {
        List<Problem> problems = StudyValidator.validate(study, new Catalog(contributions, false, false, false), false).stream()
                .filter(p -> !LEARNING_PARTS.contains(part(p)) && !part(p).equals("campaign"))
                .filter(p -> !part(p).equals("packing") || !ownBox && BOX.contains(p.path())).toList();
        StudyValidator.refuse(study, problems);
    }

    /** The part of the study that a problem lies in. */
    private static String part(Problem problem) {
        return problem.path().split("[.\\[]", 2)[0];
    }

    /**
     * What is installed, as the model's checks ask for it while a study is edited: a contribution that fails is a problem of the
     * study, where what refuses to run it throws the fault.
     *
     * @param contributions what is installed
     * @return a view of it
     */
    public static ContributionCatalog catalog(Contributions contributions) {
        return new Catalog(contributions, true, true, true);
    }

    /** The same for what is to be run: a contribution that fails throws its fault. */
    static ContributionCatalog strict(Contributions contributions) {
        return new Catalog(contributions, true, true, false);
    }

    /**
     * What is installed.
     *
     * @param packed   whether samples are packed, so that sizes are needed
     * @param analysed whether analyses will be made
     * @param edited   whether faults of contributions are told as problems
     */
    private record Catalog(Contributions contributions, boolean packed, boolean analysed, boolean edited, MeasuredSizes sizes)
            implements
                ContributionCatalog {

        Catalog(Contributions contributions, boolean packed, boolean analysed, boolean edited) {
            this(contributions, packed, analysed, edited, new MeasuredSizes());
        }

        /** What a contribution says of itself; of one that fails nothing is known, and {@link #further} tells of it. */
        private <T> T said(Supplier<T> question, T unknown) {
            try {
                return question.get();
            } catch (ContributionFault fault) {
                if (edited) {
                    return unknown;
                }
                throw fault;
            }
        }

        private List<Problem> rules(String path, Supplier<List<Problem>> rules) {
            try {
                return rules.get();
            } catch (ContributionFault fault) {
                if (edited) {
                    return List.of(fault.problem().at(path));
                }
                throw fault;
            }
        }

        /** Descriptors are named one by one, their makers are not. */
        @Override
        public Optional<List<String>> ids(String kind, Study study) {
            return kind.equals(DescriptorFactory.KIND.id()) ? labels(study) : ids(kind);
        }

        @Override
        public Optional<List<String>> ids(String kind) {
            return kind.equals(DescriptorFactory.KIND.id()) ? Optional.empty()
                    : contributions.kind(kind).map(known -> contributions.of(known).ids());
        }

        /** Nothing where the list of phases is not one, which others say. */
        private Optional<List<String>> labels(Study study) {
            List<String> names = said(
                    () -> LabelTask.offered(study, contributions).stream().map(Descriptor::name).toList(), List.of());
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        }

        @Override
        public Optional<List<Setting>> settings(String kind, String id) {
            return kind.equals(DescriptorFactory.KIND.id()) ? Optional.of(List.of())
                    : said(() -> contributions.kind(kind).flatMap(known -> contributions.settings(known, id)), Optional.empty());
        }

        @Override
        public OptionalDouble largestShare(String packer, boolean space) {
            return said(() -> askedShare(packer, space), OptionalDouble.empty());
        }

        private OptionalDouble askedShare(String packer, boolean space) {
            return contributions.of(Packer.KIND).find(packer).stream().mapToDouble(p -> p.largestShare(space)).findFirst();
        }

        @Override
        public boolean readsBlocks(String design) {
            return said(() -> contributions.of(NetworkDesign.KIND).find(design).map(NetworkDesign::readsBlocks).orElse(true),
                    true);
        }

        @Override
        public List<Problem> further(Study study) {
            List<Problem> unread = packed ? sizes.problems(study) : List.of();
            if (!unread.isEmpty()) {
                return unread;
            }
            Study held = packed ? sizes.in(study) : study;
            List<Problem> noTable = packed ? PhaseList.problems(held) : List.of();
            if (!noTable.isEmpty()) {
                return noTable;
            }
            List<Problem> problems = new ArrayList<>();
            problems.addAll(rules("packing.packer", () -> ofPacker(held)));
            problems.addAll(rules("contactLaw", () -> PressRules.problems(held, contributions, packed)));
            problems.addAll(rules("labels.descriptors", () -> LabelTask.problems(held, contributions)));
            problems.addAll(rules("network.design", () -> LearnTask.problems(held, contributions)));
            return problems;
        }

        /** Rules of the model have asked the packer, and took one that fails for one that is not known. */
        private List<Problem> ofPacker(Study study) {
            if (edited) {
                askedShare(study.getPacking().getPacker().getId(), PressedBox.isSpace(study));
            }
            return List.of();
        }

        @Override
        public List<Problem> ofWhole(Study study) {
            return analysed ? rules("analyses", () -> AnalysisTask.problems(packed ? sizes.in(study) : study, contributions))
                    : List.of();
        }
    }
}
