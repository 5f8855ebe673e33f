// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.preferences;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.management.JMException;
import javax.management.ObjectName;

import org.eclipse.jface.preference.PreferenceStore;
import org.pressling.ui.PresslingUi;

/**
 * How much memory the workbench is started with. Java has to know before anything of the workbench is there, so this
 * does not lie in a workspace but in a file of the user's, which the script {@code pressling} reads: it names the file in
 * the system property {@value #FILE}.
 */
final class MemoryStore extends PreferenceStore {
    /** System property with the place of the file. */
    static final String FILE = "pressling.settings";
    /** Largest size of the heap in MiB. */
    static final String MEMORY = "memory";
    /** The workbench needs so much to open, in MiB. */
    static final int LEAST = 512;

    private static final int MEBI = 1 << 20;
    /** Java takes a quarter of the machine's memory when it is told nothing. */
    private static final int JAVAS_SHARE = 4;

    private final Path file;

    private MemoryStore(Path file) {
        super(file.toString());
        this.file = file;
        setDefault(MEMORY, (int) Math.max(LEAST, machine() / JAVAS_SHARE));
        try {
            if (Files.exists(file)) {
                load();
            }
        } catch (IOException e) {
            PresslingUi.log().error(e.getMessage(), e);
        }
    }

    /** {@return the store, if whatever started the workbench reads it} */
    static Optional<MemoryStore> find() {
        return Optional.ofNullable(System.getProperty(FILE)).map(file -> new MemoryStore(Path.of(file)));
    }

    /** {@return memory of the machine in MiB; where that cannot be known, what Java allows itself now} */
    static long machine() {
        try {
            Object bytes = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(ObjectName.getInstance(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "TotalMemorySize");
            return (Long) bytes / MEBI;
        } catch (JMException e) {
            PresslingUi.log().warn(e.getMessage(), e);
            return Runtime.getRuntime().maxMemory() / MEBI;
        }
    }

    /** Writes the file; what Java takes by itself is left to it. */
    @Override
    public void save() throws IOException {
        if (getInt(MEMORY) == getDefaultInt(MEMORY)) {
            setToDefault(MEMORY);
        }
        Files.createDirectories(file.getParent());
        super.save();
    }
}
