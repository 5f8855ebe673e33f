// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dem.Materials;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.SettingValue;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.dem.packing.Sizes;

import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Optimisation;
import org.pressling.learning.PictureVariations;

/**
 * Everything a step reads, spelt out as sorted lines {@code path = value}. Equal text means equal inputs, on every
 * machine and in every locale: numbers are written with as many digits as bring back the same bits.
 * <p>
 * A step is handed the very record that is spelt out here, so nothing it uses can be forgotten; what is {@link Unkeyed} leaves no
 * line.
 */
public final class Inputs {
    /**
     * Records that only gather some parts of another one. Their parts stand under the path of that record: there a user
     * knows them from ({@code training.shift}), and gathering them makes no earlier result stale.
     */
    private static final Set<Class<? extends Record>> GROUPS = Set.of(Optimisation.class, PictureCut.class,
            PictureVariations.class);

    /** What lines call components that had another name when keys were first made, so that results of before stay good. */
    private static final Map<Class<? extends Record>, Map<String, String>> FORMER = Map.of(PackingSettings.class,
            Map.of("solidFraction", "solidShare"));

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(c -> {
                c.getAccessor().setAccessible(true); // a step may keep its record to itself
                String name = FORMER.getOrDefault(type, Map.of()).getOrDefault(c.getName(), c.getName());
                return new Part(name, GROUPS.contains(c.getType()) || c.isAnnotationPresent(Inline.class),
                        c.getAccessor());
            }).toList();
        }
    };

    private final SortedMap<String, String> lines = new TreeMap<>();
    /** What was read back and not looked at yet: of most keys nothing but the hash is asked. */
    private byte[] unread;
    private final int from;

    /** Nothing yet. */
    public Inputs() {
        this(new byte[0], 0);
    }

    private Inputs(byte[] unread, int from) {
        this.unread = unread;
        this.from = from;
    }

    /**
     * Adds a value. Records, collections and maps are spelt out part by part. An empty optional leaves no line, so
     * that a part which a study does not use keeps the keys of results made before that part existed.
     *
     * @param path  name of the value, for instance {@code press.finalWidth}
     * @param value a record, collection, map with text keys, optional, number, boolean, enum, text or null
     * @return this
     * @throws IllegalArgumentException if the value is of a type that has no canonical text
     */
    public Inputs put(String path, Object value) {
        switch (value) {
        case null -> set(path, "");
        case Double d -> set(path, Double.toString(d));
        case Long n -> set(path, n.toString());
        case Integer n -> set(path, n.toString());
        case Boolean b -> set(path, b.toString());
        case String s -> set(path, s);
        case Enum<?> e -> set(path, e.name());
        case Optional<?> o -> o.ifPresent(v -> put(path, v));
        case OptionalDouble o -> o.ifPresent(v -> put(path, v));
        case Phases p -> p.list().forEach(phase -> put(path + '[' + phase.index() + ']', phase.name() + ' ' + phase.role()));
        case Materials m -> putMaterials(path, m);
        case PackingSettings p when p.phases().equals(Phases.AM_SE) && PaperPacking.of(p).isPresent() -> putParts(path,
                PaperPacking.of(p).orElseThrow());
        case Phase p -> set(path, p.name() + ' ' + p.role());
        case RenderSettings r -> putRendering(path, r);
        case NetworkSpec n -> putNetwork(path, n);
        case Unkeyed<?> _ -> {
        }
        case SettingValue v -> put(path, v.key());
        case Sizes s -> putSizes(path, s);
        case Record r -> putParts(path, r);
        case Map<?, ?> m -> m.forEach((k, v) -> put(path + '.' + k, v));
        case Collection<?> c -> putItems(path, c);
        case double[] a -> putNumbers(path, a);
        case Object other -> throw new IllegalArgumentException(
                path + ": " + other.getClass().getName() + " has no canonical text");
        }
        return this;
    }

    /** By the names of the phases, as studies of the two phases of the paper had them before there was a list. */
    private void putMaterials(String path, Materials materials) {
        putPhases(path, materials.phases());
        materials.phases().list().forEach(phase -> put(path + '.' + phase.key(), materials.of(phase)));
    }

    private void putRendering(String path, RenderSettings r) {
        putParts(path, r, Set.of("grays"));
        putParts(path, r.grays(), Set.of("phases", "grays"));
        putPhases(path, r.phases());
        r.phases().list().forEach(phase -> put(path + '.' + PhaseGrays.name(phase), r.gray(phase)));
    }

    /** As before there were stacks, and numbers beside pictures. */
    private void putNetwork(String path, NetworkSpec network) {
        Set<String> leftOut = new HashSet<>();
        if (network.channels() == 1) {
            leftOut.add("channels");
        }
        if (network.numbers() == 0) {
            leftOut.add("numbers");
        }
        putParts(path, network, leftOut);
    }

    /** Two kinds of sizes may have the same numbers, so the kind is told, too. */
    private void putSizes(String path, Sizes sizes) {
        set(path + ".kind", sizes.getClass().getSimpleName());
        putParts(path, (Record) sizes);
    }

    private void putPhases(String path, Phases phases) {
        if (!phases.equals(Phases.AM_SE)) {
            put(path + ".phases", phases);
        }
    }

    private void set(String path, String text) {
        lines().put(path, text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n"));
    }

    private void putItems(String path, Collection<?> items) {
        set(path + ".count", Integer.toString(items.size()));
        int i = 0;
        for (Object item : items) {
            put(path + '[' + i++ + ']', item);
        }
    }

    private void putNumbers(String path, double[] numbers) {
        set(path + ".count", Integer.toString(numbers.length));
        for (int i = 0; i < numbers.length; i++) {
            put(path + '[' + i + ']', numbers[i]);
        }
    }

    private void putParts(String path, Record record) {
        putParts(path, record, Set.of());
    }

    private void putParts(String path, Record record, Set<String> leftOut) {
        for (Part part : PARTS.get(record.getClass())) {
            if (leftOut.contains(part.name())) {
                continue;
            }
            put(part.isGroup() ? path : path.isEmpty() ? part.name() : path + '.' + part.name(), part.of(record));
        }
    }

    /** A component of a record and the way to its value, looked up once for each class: a campaign has many keys. */
    private record Part(String name, boolean isGroup, Method accessor) {

        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(name + " of " + record.getClass().getName() + " cannot be read", e);
            }
        }
    }

    /**
     * Whether two records spell alike, as far as can be seen without spelling them: all their parts are the very same but those
     * that leave no line.
     *
     * @param first  a record
     * @param second another one
     * @return whether their lines are the same; no says nothing
     */
    public static boolean sameParts(Record first, Record second) {
        return first == second || first.getClass() == second.getClass() && PARTS.get(first.getClass()).stream().allMatch(part -> {
            Object own = part.of(first);
            return own instanceof Unkeyed || own == part.of(second);
        });
    }

    /**
     * The text of one value.
     *
     * @param path its path
     * @return the text; nothing if there is no such value
     */
    public Optional<String> find(String path) {
        return Optional.ofNullable(lines().get(path));
    }

    /** {@return the inputs, one {@code path = value} a line, sorted by path} */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines().forEach((path, value) -> text.append(path).append(" = ").append(value).append('\n'));
        return text.toString();
    }

    /**
     * Reads back what {@link #text()} wrote.
     *
     * @param bytes with lines of {@code path = value} in UTF-8; others are left out. Not to be changed afterwards
     * @param from  where the first line begins
     * @return the inputs
     */
    static Inputs parse(byte[] bytes, int from) {
        return new Inputs(bytes, from);
    }

    private synchronized SortedMap<String, String> lines() {
        if (unread.length > 0) {
            new String(unread, from, unread.length - from, StandardCharsets.UTF_8).lines().forEach(line -> {
                int equals = line.indexOf(" = ");
                if (equals > 0) {
                    lines.put(line.substring(0, equals), line.substring(equals + 3));
                }
            });
            unread = new byte[0];
        }
        return lines;
    }

    /** {@return the values by their paths, sorted; not to be changed} */
    public SortedMap<String, String> values() {
        return Collections.unmodifiableSortedMap(lines());
    }
}
