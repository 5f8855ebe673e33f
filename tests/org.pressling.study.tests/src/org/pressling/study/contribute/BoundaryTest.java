// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Kind;
import org.pressling.dem.packing.Packer;

/** Who is told to be at fault is the one whose code was at work; where that cannot be told, nobody is singled out. */
class BoundaryTest {
    private static final String A = "the packer 'my.a' of development";
    private static final String B = "the packer 'my.b' of development";

    private static Boundary boundary(String... ids) {
        Contributions known = Contributions.onClassPath();
        for (String id : ids) {
            // Of a class that stands in no stack here.
            known = known.with(Packer.KIND, id, (Packer) Proxy.newProxyInstance(Packer.class.getClassLoader(),
                    new Class<?>[] {Packer.class}, (_, _, _) -> null));
        }
        return Boundary.empty().and(known, Packer.KIND, List.of(ids));
    }

    private static String told(Boundary boundary, RuntimeException thrown) {
        return assertThrows(ContributionFault.class, () -> boundary.call(() -> {
            throw thrown;
        })).getMessage();
    }

    @Test
    void theOnlyOneIsNamed() {
        assertEquals(A + " failed: IllegalStateException: no", told(boundary("my.a"), new IllegalStateException("no")));
    }

    @Test
    void ofSeveralNoneIsSingledOutWhereNoStackTells() {
        assertEquals("one of several contributions (" + A + ", " + B + ") failed: IllegalStateException: no",
                told(boundary("my.a", "my.b"), new IllegalStateException("no")));
        assertEquals("one of several contributions (" + A + ", " + B + ") failed: it gave null",
                assertThrows(ContributionFault.class, () -> boundary("my.a", "my.b").call(() -> null)).getMessage());
    }

    /** A class of Java stands for one of a plug-in: its code is in the stack. */
    @Test
    void whoIsInTheStackOfTheCauseIsNamed() {
        Kind<MatchResult> matches = Kind.of("match", MatchResult.class);
        Matcher matcher = Pattern.compile("a").matcher("a");
        Boundary boundary = boundary("my.a").and(Contributions.onClassPath().with(matches, "my.match", matcher), matches,
                List.of("my.match"));
        RuntimeException cause = assertThrows(IllegalStateException.class, () -> matcher.replaceAll(_ -> {
            throw new IllegalStateException("no");
        }));
        assertEquals("the match 'my.match' of unknown failed: IllegalArgumentException: wrapped",
                told(boundary, new IllegalArgumentException("wrapped", cause)));
    }

    @Test
    void whatIsOursPasses() {
        IllegalStateException ours = new IllegalStateException("ours");
        assertSame(ours, assertThrows(IllegalStateException.class, () -> Boundary.empty().call(() -> {
            throw ours;
        })));
    }
}
