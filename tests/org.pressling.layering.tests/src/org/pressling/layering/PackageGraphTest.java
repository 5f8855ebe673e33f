// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class PackageGraphTest {

    @Test
    void aCycleIsNamedFromItsFirstPackageOn() {
        PackageGraph graph = new PackageGraph(Map.of("z", Set.of("a"), "a", Set.of("a", "b", "java.lang"), "b", Set.of("c"),
                "c", Set.of("a", "b")));
        assertEquals(Optional.of(List.of("a", "b", "c", "a")), graph.cycle());
    }

    @Test
    void aPackageThatUsesItselfIsNoCycle() {
        assertEquals(Optional.empty(), new PackageGraph(Map.of("a", Set.of("a", "b"), "b", Set.of("b", "c"))).cycle());
    }

    @Test
    void aDiamondIsNoCycle() {
        assertEquals(Optional.empty(),
                new PackageGraph(Map.of("a", Set.of("b", "c"), "b", Set.of("d"), "c", Set.of("d"), "d", Set.of())).cycle());
    }
}
