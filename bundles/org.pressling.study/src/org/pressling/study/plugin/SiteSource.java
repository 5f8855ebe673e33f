// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.osgi.framework.Version;

/**
 * A p2 repository, as Tycho and the Eclipse IDE make it, in a folder or at an address. What it offers is what its features name;
 * if it has none, all its bundles. Sources and what is for another system are left aside.
 */
final class SiteSource implements PluginSource {
    private final URI address;
    private final List<SiteUnit> units;
    private final Map<PluginOffer, SiteUnit> offered = new LinkedHashMap<>();
    private final List<Path> fetched = new ArrayList<>();

    private SiteSource(URI address, List<SiteUnit> all) {
        this.address = address;
        units = all.stream().filter(unit -> unit.isBundle() && unit.isForThisSystem()).toList();
        Set<String> named = new HashSet<>();
        all.forEach(unit -> named.addAll(unit.included()));
        Map<String, SiteUnit> newest = new TreeMap<>();
        units.stream().filter(unit -> named.isEmpty() || named.contains(unit.id()))
                .forEach(unit -> newest.merge(unit.id(), unit, (a, b) -> a.version().compareTo(b.version()) >= 0 ? a : b));
        newest.values().forEach(unit -> offered.put(unit.offer(), unit));
    }

    /** What is at an address; nothing where that is no p2 repository. */
    static Optional<SiteSource> at(URI given) throws IOException {
        URI address = given.toString().endsWith("/") ? given : Download.address(given + "/");
        return SiteReader.read(address).map(units -> new SiteSource(address, units));
    }

    @Override
    public String address() {
        return address.toString();
    }

    @Override
    public List<PluginOffer> offers() {
        return List.copyOf(offered.keySet());
    }

    @Override
    public Optional<PluginOffer> bringing(PluginNeed need) {
        return units.stream().filter(unit -> unit.brings(need)).max(Comparator.comparing(SiteUnit::version)).map(unit -> {
            offered.putIfAbsent(unit.offer(), unit);
            return unit.offer();
        });
    }

    @Override
    public Path jar(PluginOffer offer) throws IOException {
        SiteUnit unit = offered.get(offer);
        Path jar = Download.file(unit.jar());
        fetched.add(jar);
        String wanted = unit.sha256();
        if (!wanted.isEmpty() && !wanted.equalsIgnoreCase(sha256(jar))) {
            throw PluginProblem.DAMAGED.of(unit.jar()).exception();
        }
        Version found;
        try {
            found = PluginBundle.of(jar).version();
        } catch (IOException | IllegalArgumentException e) {
            throw PluginProblem.NO_BUNDLE.of(unit.jar(), e.getMessage()).exception(e);
        }
        if (!found.equals(offer.version())) {
            throw PluginProblem.DAMAGED.of(unit.jar()).exception();
        }
        return jar;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : fetched) {
            Files.deleteIfExists(file);
        }
    }
}
