// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;

import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.packing.Packer;
import org.pressling.learning.LearningEngine;

/**
 * What a study can choose from: contact laws, packers, descriptors, analyses, and the engine that trains; and the formats
 * that its samples can be exported in. In the product they come from the extension registry
 * ({@code RegistryContributions}); a script or a test names them itself
 * ({@code FixedContributions}).
 */
public interface Contributions {

    /** {@return contact laws by identifier} */
    SortedMap<String, ContactLawFactory> contactLaws();

    /** {@return packers by identifier} */
    SortedMap<String, Packer> packers();

    /** {@return makers of descriptors, the standard set first} */
    List<DescriptorFactory> descriptors();

    /** {@return exporters by identifier} */
    SortedMap<String, Exporter> exporters();

    /** {@return analyses for the report by identifier} */
    SortedMap<String, StudyAnalysis> analyses();

    /**
     * What people call a contact law.
     *
     * @param id its identifier
     * @return its name, or the identifier where there is none
     */
    default String contactLawName(String id) {
        return id;
    }

    /**
     * What people call a packer.
     *
     * @param id its identifier
     * @return its name, or the identifier where there is none
     */
    default String packerName(String id) {
        return id;
    }

    /**
     * What people call an analysis.
     *
     * @param id its identifier
     * @return its name, or the identifier where there is none
     */
    default String analysisName(String id) {
        return id;
    }

    /**
     * Every descriptor by its name, the standard set first; of two with one name the first counts.
     *
     * @param context what the study says of its labels
     * @return descriptors in their order
     */
    default SequencedMap<String, Descriptor> descriptorsByName(LabelContext context) {
        SequencedMap<String, Descriptor> known = new LinkedHashMap<>();
        for (DescriptorFactory factory : descriptors()) {
            factory.create(context).forEach(d -> known.putIfAbsent(d.name(), d));
        }
        return known;
    }

    /** {@return the engine that trains networks, if there is one} */
    Optional<LearningEngine> findEngine();

    /**
     * A certain engine, for comparisons and for the file format behind it.
     *
     * @param id its identifier
     * @return the engine, if it is installed and starts
     */
    Optional<LearningEngine> findEngine(String id);

    /**
     * Finds a contact law.
     *
     * @param id identifier
     * @return the law
     * @throws InvalidInputException if there is none of that identifier
     */
    default ContactLawFactory contactLaw(String id) {
        return choose(contactLaws(), id, "contactLaw.id");
    }

    /**
     * Finds a packer.
     *
     * @param id identifier
     * @return the packer
     * @throws InvalidInputException if there is none of that identifier
     */
    default Packer packer(String id) {
        return choose(packers(), id, "packing.packer.id");
    }

    /**
     * Finds an exporter.
     *
     * @param id identifier
     * @return the exporter
     * @throws InvalidInputException if there is none of that identifier
     */
    default Exporter exporter(String id) {
        return choose(exporters(), id, "--format");
    }

    /**
     * Finds an analysis.
     *
     * @param id identifier
     * @return the analysis
     * @throws InvalidInputException if there is none of that identifier
     */
    default StudyAnalysis analysis(String id) {
        return choose(analyses(), id, "analyses");
    }

    /**
     * The engine that trains networks.
     *
     * @return the engine
     * @throws InvalidInputException if none is installed or none starts on this machine
     */
    default LearningEngine engine() {
        return findEngine().orElseThrow(() -> ContributionProblem.NO_ENGINE.of().exception());
    }

    private static <T> T choose(Map<String, T> known, String id, String path) {
        T found = id == null ? null : known.get(id);
        if (found == null) {
            throw ContributionProblem.NONE_OF_THAT_NAME.of(id == null ? "" : id, known.keySet()).at(path).exception();
        }
        return found;
    }
}
