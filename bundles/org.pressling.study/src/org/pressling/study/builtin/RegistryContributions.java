// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.builtin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dem.Phases;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.packing.Packer;
import org.pressling.learning.LearningEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.DescriptorFactory;
import org.pressling.study.contribute.StudyAnalysis;

/**
 * Reads contributions from the extension registry; the only class that does. A contribution that cannot be made, has no
 * or a taken identifier, or fails when asked for its settings is logged and left out: the others are not hurt.
 */
public final class RegistryContributions implements Contributions {
    private static final String POINT = "org.pressling.study.";

    private final IExtensionRegistry registry;
    private final Consumer<Broken> log;
    private final SortedMap<String, ContactLawFactory> contactLaws = new TreeMap<>();
    private final SortedMap<String, Packer> packers = new TreeMap<>();
    private final List<DescriptorFactory> descriptors = new ArrayList<>();
    private final SortedMap<String, Exporter> exporters = new TreeMap<>();
    private final SortedMap<String, StudyAnalysis> analyses = new TreeMap<>();
    private LearningEngine engine;

    /**
     * A contribution that was left out.
     *
     * @param message which, from whom, and why
     * @param cause   the failure, or null
     */
    public record Broken(String message, Throwable cause) {
    }

    /**
     * Reads the registry.
     *
     * @param registry the registry
     * @param log      told of each contribution that was left out
     */
    public RegistryContributions(IExtensionRegistry registry, Consumer<Broken> log) {
        this.registry = registry;
        this.log = log;
        for (IConfigurationElement element : elements("contactLaws")) {
            guarded(element, () -> addContactLaw(element));
        }
        for (IConfigurationElement element : elements("packers")) {
            guarded(element, () -> addPacker(element));
        }
        for (IConfigurationElement element : elements("descriptors")) {
            guarded(element, () -> addDescriptors(element));
        }
        for (IConfigurationElement element : elements("exporters")) {
            guarded(element, () -> exporters.put(identifier(element, exporters), make(element, Exporter.class)));
        }
        for (IConfigurationElement element : elements("analyses")) {
            guarded(element, () -> addAnalysis(element));
        }
    }

    private void addContactLaw(IConfigurationElement element) throws CoreException {
        ContactLawFactory law = make(element, ContactLawFactory.class);
        String id = identifier(element, contactLaws);
        if (!id.equals(law.id())) {
            throw new IllegalArgumentException("the class calls itself '" + law.id() + "'");
        }
        law.settings().forEach(s -> s.name().length());
        contactLaws.put(id, law);
    }

    private void addPacker(IConfigurationElement element) throws CoreException {
        Packer packer = make(element, Packer.class);
        packer.settings().forEach(s -> s.name().length());
        packers.put(identifier(element, packers), packer);
    }

    private void addDescriptors(IConfigurationElement element) throws CoreException {
        DescriptorFactory factory = make(element, DescriptorFactory.class);
        factory.create(LabelContext.of(Phases.AM_SE)).forEach(d -> d.column().column());
        boolean ours = "org.pressling.study".equals(element.getContributor().getName());
        descriptors.add(ours ? ownDescriptors() : descriptors.size(), factory);
    }

    private void addAnalysis(IConfigurationElement element) throws CoreException {
        StudyAnalysis analysis = make(element, StudyAnalysis.class);
        analysis.settings().forEach(s -> s.name().length());
        analyses.put(identifier(element, analyses), analysis);
    }

    private int ownDescriptors() {
        return (int) descriptors.stream().filter(d -> d.getClass().getName().startsWith(BuiltIn.class.getName())).count();
    }

    private static String identifier(IConfigurationElement element, SortedMap<String, ?> taken) {
        String id = element.getAttribute("id");
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("it has no identifier");
        }
        if (taken.containsKey(id)) {
            throw new IllegalArgumentException("the identifier '" + id + "' is taken by another contribution");
        }
        return id;
    }

    private static <T> T make(IConfigurationElement element, Class<T> type) throws CoreException {
        return type.cast(element.createExecutableExtension("class"));
    }

    private interface Work {
        void run() throws CoreException;
    }

    /** Foreign code may fail in any way, a missing class included; none of it may reach the user's run. */
    private void guarded(IConfigurationElement element, Work work) {
        try {
            work.run();
        } catch (CoreException | RuntimeException | LinkageError e) {
            log.accept(new Broken("Left out the " + element.getName() + " '" + element.getAttribute("id") + "' of "
                    + element.getContributor().getName() + ": " + reason(e), e));
        }
    }

    /** The registry wraps what a constructor throws, and says itself only that it failed. */
    private static String reason(Throwable e) {
        return e instanceof CoreException && e.getCause() != null ? String.valueOf(rootOf(e).getMessage()) : e.getMessage();
    }

    private static Throwable rootOf(Throwable e) {
        return e.getCause() == null ? e : rootOf(e.getCause());
    }

    private List<IConfigurationElement> elements(String point) {
        return Arrays.asList(registry.getConfigurationElementsFor(POINT + point));
    }

    @Override
    public SortedMap<String, ContactLawFactory> contactLaws() {
        return Collections.unmodifiableSortedMap(contactLaws);
    }

    @Override
    public SortedMap<String, Packer> packers() {
        return Collections.unmodifiableSortedMap(packers);
    }

    @Override
    public List<DescriptorFactory> descriptors() {
        return Collections.unmodifiableList(descriptors);
    }

    @Override
    public SortedMap<String, Exporter> exporters() {
        return Collections.unmodifiableSortedMap(exporters);
    }

    @Override
    public SortedMap<String, StudyAnalysis> analyses() {
        return Collections.unmodifiableSortedMap(analyses);
    }

    @Override
    public String contactLawName(String id) {
        return name("contactLaws", id);
    }

    @Override
    public String packerName(String id) {
        return name("packers", id);
    }

    @Override
    public String analysisName(String id) {
        return name("analyses", id);
    }

    private String name(String point, String id) {
        return elements(point).stream().filter(e -> id.equals(e.getAttribute("id"))).map(e -> e.getAttribute("name"))
                .filter(name -> name != null && !name.isBlank()).findFirst().orElse(id);
    }

    /** The engine is made when first asked for: it loads native libraries. The highest rank that starts wins. */
    @Override
    public synchronized Optional<LearningEngine> findEngine() {
        List<IConfigurationElement> byRank = elements("engines").stream()
                .sorted(Comparator.comparingInt(RegistryContributions::rank).reversed()
                        .thenComparing(e -> String.valueOf(e.getAttribute("id"))))
                .toList();
        for (IConfigurationElement element : byRank) {
            if (engine == null) {
                guarded(element, () -> engine = make(element, LearningEngine.class));
            }
        }
        return Optional.ofNullable(engine);
    }

    @Override
    public Optional<LearningEngine> findEngine(String id) {
        List<LearningEngine> found = new ArrayList<>();
        for (IConfigurationElement element : elements("engines")) {
            if (id.equals(element.getAttribute("id"))) {
                guarded(element, () -> found.add(make(element, LearningEngine.class)));
            }
        }
        return found.stream().findFirst();
    }

    private static int rank(IConfigurationElement element) {
        try {
            return Integer.parseInt(String.valueOf(element.getAttribute("rank")));
        } catch (NumberFormatException e) {
            return 0; // none given
        }
    }
}
