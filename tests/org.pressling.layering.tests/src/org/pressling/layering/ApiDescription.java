// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the API is: packages with their versions, types with the version that brought them, and members.
 *
 * @param isReleased whether it is out, so that only a new version may change it
 * @param packages   by name
 */
record ApiDescription(boolean isReleased, SortedMap<String, Package> packages) {
    private static final String RELEASED = "released";
    private static final String NOT_YET = "not yet released";

    /**
     * A package.
     *
     * @param version of its export
     * @param types   by name
     */
    record Package(ApiVersion version, SortedMap<String, Type> types) {
    }

    /**
     * A type.
     *
     * @param since version that brought it
     * @param lines see {@link ApiTypes}
     */
    record Type(ApiVersion since, SortedSet<String> lines) {
    }

    /** Reads a file that {@link #text} wrote. */
    static ApiDescription read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        SortedMap<String, Package> packages = new TreeMap<>();
        Package open = null;
        Type type = null;
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ");
            if (line.startsWith("package ")) {
                open = new Package(ApiVersion.of(words[2]), new TreeMap<>());
                packages.put(words[1], open);
            } else if (line.startsWith("  ") && type != null) {
                type.lines().add(line.strip());
            } else if (open != null) {
                type = new Type(ApiVersion.of(words[2]), new TreeSet<>());
                open.types().put(words[0], type);
            }
        }
        return new ApiDescription(lines.getFirst().equals(RELEASED), packages);
    }

    /** The description of what is compiled; types that were there before keep the version that brought them. */
    static ApiDescription of(SortedMap<String, ApiVersion> versions, SortedMap<String, Path> folders, ApiDescription before) {
        SortedMap<String, Package> packages = new TreeMap<>();
        versions.forEach((name, version) -> {
            Package known = before.packages().getOrDefault(name, new Package(version, Collections.emptySortedMap()));
            SortedMap<String, Type> types = new TreeMap<>();
            ApiTypes.in(folders.get(name)).forEach((type, lines) -> types.put(type, new Type(
                    known.types().containsKey(type) ? known.types().get(type).since() : version, lines)));
            packages.put(name, new Package(version, types));
        });
        return new ApiDescription(before.isReleased(), packages);
    }

    /** The description as a file, that of a change line by line. */
    String text() {
        StringBuilder text = new StringBuilder(isReleased ? RELEASED : NOT_YET).append('\n');
        packages.forEach((name, there) -> {
            text.append("package ").append(name).append(' ').append(there.version()).append('\n');
            there.types().forEach((type, seen) -> {
                text.append(type).append(" since ").append(seen.since()).append('\n');
                seen.lines().forEach(line -> text.append("  ").append(line).append('\n'));
            });
        });
        return text.toString();
    }

    /**
     * What may not be, seen from this description.
     *
     * @param now what is compiled
     * @return each package, with what broke or came, whose version does not say so
     */
    List<String> faults(ApiDescription now) {
        List<String> faults = new ArrayList<>();
        packages.forEach((name, old) -> {
            Package fresh = now.packages().get(name);
            List<String> broken = fresh == null ? List.of("the package is not exported") : broken(old, fresh);
            List<String> added = fresh == null || !isReleased ? List.of() : lines(fresh, old);
            boolean mayBreak = fresh != null && fresh.version().mayBreak(old.version());
            boolean mayAdd = fresh != null && fresh.version().mayAdd(old.version());
            if (!broken.isEmpty() && !mayBreak) {
                faults.add(name + " " + old.version() + " breaks: " + broken);
            } else if (!added.isEmpty() && !mayAdd) {
                faults.add(name + " " + old.version() + " has more: " + added);
            }
        });
        return faults;
    }

    /** What is gone or other, and what implementations have to do that they had not. */
    private static List<String> broken(Package old, Package fresh) {
        List<String> broken = new ArrayList<>(lines(old, fresh));
        fresh.types().forEach((type, seen) -> {
            Type before = old.types().get(type);
            if (before != null && before.lines().stream().noneMatch(line -> line.startsWith("type sealed"))) {
                seen.lines().stream().filter(line -> line.contains(ApiTypes.TO_IMPLEMENT) && !before.lines().contains(line))
                        .forEach(line -> broken.add(type + ": " + line));
            }
        });
        return broken;
    }

    /** Lines of one package that another one has not. */
    private static List<String> lines(Package one, Package other) {
        List<String> missing = new ArrayList<>();
        one.types().forEach((type, seen) -> {
            Type there = other.types().get(type);
            if (there == null) {
                missing.add(type);
            } else {
                seen.lines().stream().filter(line -> !there.lines().contains(line))
                        .forEach(line -> missing.add(type + ": " + line));
            }
        });
        return missing;
    }
}
