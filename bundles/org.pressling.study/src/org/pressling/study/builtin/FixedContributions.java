// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.builtin;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.pressling.dataset.interchange.Exporter;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.packing.Packer;
import org.pressling.learning.LearningEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.DescriptorFactory;
import org.pressling.study.contribute.StudyAnalysis;

/**
 * A set of contributions that is given, not looked up: for a plain Java virtual machine without OSGi. Its exporters are
 * Pressling's own.
 */
public final class FixedContributions implements Contributions {
    private final SortedMap<String, ContactLawFactory> contactLaws;
    private final SortedMap<String, Packer> packers;
    private final List<DescriptorFactory> descriptors;
    private final SortedMap<String, StudyAnalysis> analyses;
    private final Supplier<LearningEngine> engine;

    /**
     * Takes a set.
     *
     * @param contactLaws contact laws by identifier
     * @param packers     packers by identifier
     * @param descriptors makers of descriptors, the standard set first
     * @param analyses    analyses for the report by identifier
     * @param engine      makes the engine when it is first needed; may give null where there is none
     */
    public FixedContributions(SortedMap<String, ContactLawFactory> contactLaws, SortedMap<String, Packer> packers,
            List<DescriptorFactory> descriptors, SortedMap<String, StudyAnalysis> analyses,
            Supplier<LearningEngine> engine) {
        this.contactLaws = Collections.unmodifiableSortedMap(new TreeMap<>(contactLaws));
        this.packers = Collections.unmodifiableSortedMap(new TreeMap<>(packers));
        this.descriptors = List.copyOf(descriptors);
        this.analyses = Collections.unmodifiableSortedMap(new TreeMap<>(analyses));
        this.engine = engine;
    }

    /**
     * What Pressling itself brings, with an engine.
     *
     * @param engine makes the engine when it is first needed; may give null where there is none
     * @return the set
     */
    public static FixedContributions standard(Supplier<LearningEngine> engine) {
        return new FixedContributions(BuiltIn.contactLaws(), BuiltIn.packers(), BuiltIn.descriptors(),
                BuiltIn.analyses(), engine);
    }

    @Override
    public SortedMap<String, ContactLawFactory> contactLaws() {
        return contactLaws;
    }

    @Override
    public SortedMap<String, Packer> packers() {
        return packers;
    }

    @Override
    public List<DescriptorFactory> descriptors() {
        return descriptors;
    }

    @Override
    public SortedMap<String, Exporter> exporters() {
        return BuiltIn.exporters();
    }

    @Override
    public SortedMap<String, StudyAnalysis> analyses() {
        return analyses;
    }

    @Override
    public Optional<LearningEngine> findEngine() {
        return Optional.ofNullable(engine.get());
    }

    /** The engine, if that is its name. */
    @Override
    public Optional<LearningEngine> findEngine(String id) {
        return findEngine().filter(found -> found.name().equals(id));
    }
}
