// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.management.JMException;
import javax.management.ObjectName;

import org.eclipse.swt.widgets.Display;
import org.pressling.ui.WorkbenchDriver;

/**
 * What is in memory when garbage is gone.
 *
 * @param heap      bytes of Java objects
 * @param resident  bytes of the whole process in memory, 0 where the system does not tell
 * @param resources colours, fonts, images and so on that were made and not disposed of, while the display keeps account of them
 * @param objects   number of objects of each class of ours, of the toolkit and of the charts
 */
record Census(long heap, long resident, int resources, Map<String, Long> objects) {
    /**
     * Ours, the toolkit's, the charts' and the items of menus. One TypedListener stays of each cycle, as do a bold font, two
     * commands and a lambda of each sash of the platform; none of them holds a widget.
     */
    private static final Pattern LINE = Pattern.compile(
            "\\d+:\\s+(\\d+)\\s+\\d+\\s+" //
                    + "(org\\.(?:pressling|eclipse\\.swt\\.widgets(?!\\.TypedL)|eclipse\\.swtchart|eclipse\\.jface"
                    + "|eclipse\\.e4\\.ui\\.workbench\\.renderers\\.swt\\.\\w*ContributionItem)[.$]?[^\\s]*)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int KILO = 1024;

    /** Counts, after garbage was collected several times with events between: some is held by events that wait. */
    static Census take() throws JMException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            WorkbenchDriver.settle();
        }
        String histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram", new Object[] {null},
                new String[] {String[].class.getName()});
        Map<String, Long> objects = LINE.matcher(histogram).results().collect(Collectors.toMap(Census::kind,
                line -> Long.valueOf(line.group(1)), Long::sum, TreeMap::new));
        Runtime java = Runtime.getRuntime();
        int resources = (int) Arrays.stream(Display.getCurrent().getDeviceData().objects).filter(Objects::nonNull).count();
        return new Census(java.totalMemory() - java.freeMemory(), residentNow(), resources, objects);
    }

    /** Without what Java adds to the name of a class that it made of a lambda. */
    private static String kind(MatchResult line) {
        return line.group(2).replaceFirst("/0x.*", "");
    }

    /** Bytes of the whole process in memory, 0 where the system does not tell. */
    static long residentNow() {
        Path status = Path.of("/proc/self/status");
        try {
            return Files.exists(status) ? RESIDENT.matcher(Files.readString(status)).results()
                    .mapToLong(found -> Long.parseLong(found.group(1)) * KILO).findFirst().orElse(0) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Classes of which there are at least so many more objects than before. */
    List<String> grownSince(Census before, int least) {
        return objects.entrySet().stream()
                .filter(now -> now.getValue() - before.objects.getOrDefault(now.getKey(), 0L) >= least).map(Map.Entry::getKey)
                .toList();
    }
}
