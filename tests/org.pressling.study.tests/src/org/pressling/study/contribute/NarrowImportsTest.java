// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.Section;
import org.pressling.dem.Settings;

/** A bundle imports the packages that its own code names, and no others that the interfaces it implements are made of. */
class NarrowImportsTest {
    private final List<String> leftOut = new ArrayList<>();

    /** Sees all but the packages of studies, and has the analysis as its own. */
    private static final class Bundle extends ClassLoader implements Declaration.Source {
        Bundle() {
            super(NarrowImportsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.pressling.model.")) {
                throw new ClassNotFoundException(name + " is not imported");
            }
            if (!name.equals(Narrow.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream code = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = code.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public Origin origin() {
            return new Origin("com.example.narrow", "1.0.0");
        }

        @Override
        public Class<?> load(String name) throws ClassNotFoundException {
            return loadClass(name);
        }
    }

    @Test
    void anAnalysisThatNeverNamesAStudyIsTakenAndItsFaultsAreItsOwn() {
        Contributions installed = new InstalledContributions(List.of(new Declaration("analysis", "narrow", "Narrow", 0,
                Narrow.class.getName(), new Bundle()),
                new Declaration("kind", "analysis", "", 0,
                        StudyAnalysis.class.getName() + ":KIND", new Bundle())),
                left -> leftOut.add(left.message()));
        StudyAnalysis narrow = installed.of(StudyAnalysis.KIND).choose("narrow");
        assertEquals(List.of(), leftOut);
        ContributionFault fault = assertThrows(ContributionFault.class, () -> narrow.section(null, Settings.defaults(List.of())));
        assertEquals("the analysis 'narrow' of com.example.narrow 1.0.0 failed: IllegalStateException: at work",
                fault.getMessage());
    }

    /** An analysis whose code names no type of {@code org.pressling.model}. */
    public static final class Narrow implements StudyAnalysis {
        @Override
        public Section section(FinishedRun run, Settings own) {
            throw new IllegalStateException("at work");
        }
    }
}
