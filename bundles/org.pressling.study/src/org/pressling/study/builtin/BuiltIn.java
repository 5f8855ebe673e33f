// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.builtin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.pressling.dataset.interchange.CsvExporter;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.interchange.LammpsDataExporter;
import org.pressling.dataset.interchange.LammpsDumpExporter;
import org.pressling.dataset.interchange.VtkExporter;
import org.pressling.dataset.label.AreaDescriptors;
import org.pressling.dataset.label.CoverageDescriptors;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dataset.label.RecipeParameters;
import org.pressling.dataset.label.StandardDescriptors;
import org.pressling.dataset.label.TransportDescriptors;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.YieldingLawFactory;
import org.pressling.dem.packing.GrowthPacker;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.RandomInsertionPacker;
import org.pressling.study.contribute.DescriptorFactory;
import org.pressling.study.contribute.StudyAnalysis;
import org.pressling.study.coverage.CoverageAnalysis;

/** What Pressling itself brings. {@code plugin.xml} contributes the same under the same identifiers. */
public final class BuiltIn {
    /** Packer of the paper: random places, discarded where they overlap. */
    public static final String RANDOM_INSERTION = "random-insertion";
    /** Packer for high shares: particles grow until they touch. */
    public static final String GROWTH = "growth";
    /** Analysis of figure 5D of the paper: SE coverage on AM. */
    public static final String COVERAGE = "coverage";

    private BuiltIn() {
    }

    /** {@return the contact laws by identifier} */
    public static SortedMap<String, ContactLawFactory> contactLaws() {
        SortedMap<String, ContactLawFactory> laws = new TreeMap<>();
        for (ContactLawFactory law : HertzMindlinFactory.values()) {
            laws.put(law.id(), law);
        }
        for (ContactLawFactory law : YieldingLawFactory.values()) {
            laws.put(law.id(), law);
        }
        return Collections.unmodifiableSortedMap(laws);
    }

    /** {@return the packers by identifier} */
    public static SortedMap<String, Packer> packers() {
        SortedMap<String, Packer> packers = new TreeMap<>();
        packers.put(RANDOM_INSERTION, new RandomInsertionPacker());
        packers.put(GROWTH, new GrowthPacker());
        return Collections.unmodifiableSortedMap(packers);
    }

    /** {@return the exporters by identifier} */
    public static SortedMap<String, Exporter> exporters() {
        SortedMap<String, Exporter> exporters = new TreeMap<>();
        exporters.put("csv", new CsvExporter());
        exporters.put("lammps-data", new LammpsDataExporter());
        exporters.put("lammps-dump", new LammpsDumpExporter());
        exporters.put("vtk", new VtkExporter());
        return Collections.unmodifiableSortedMap(exporters);
    }

    /** {@return the makers of descriptors, the standard nine first} */
    public static List<DescriptorFactory> descriptors() {
        return List.of(new Standard(), new Known(), new Transport(), new Coverage());
    }

    /** {@return the analyses by identifier} */
    public static SortedMap<String, StudyAnalysis> analyses() {
        SortedMap<String, StudyAnalysis> analyses = new TreeMap<>();
        analyses.put(COVERAGE, new CoverageAnalysis());
        return Collections.unmodifiableSortedMap(analyses);
    }

    /** The nine standard labels. */
    public static final class Standard implements DescriptorFactory {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return StandardDescriptors.all(context.measure(), context.region(), context.rendering());
        }
    }

    /** What is known of a sample from its recipe; a study may have it learnt too. */
    public static final class Known implements DescriptorFactory {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return new ArrayList<>(RecipeParameters.all(context.phases()));
        }
    }

    /** What connects and conducts; a study may have it learnt too. */
    public static final class Transport implements DescriptorFactory {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return TransportDescriptors.all(context.phases(), context.conductivity());
        }
    }

    /** Areas of contact, surfaces, and how much of them is covered; a study may have them learnt too. */
    public static final class Coverage implements DescriptorFactory {
        @Override
        public List<Descriptor> create(LabelContext context) {
            List<Descriptor> all = new ArrayList<>(CoverageDescriptors.all(context.region(), context.rendering()));
            Set<String> names = all.stream().map(Descriptor::name).collect(Collectors.toSet());
            all.addAll(AreaDescriptors.all(context.region(), context.rendering(), names));
            return all;
        }
    }
}
