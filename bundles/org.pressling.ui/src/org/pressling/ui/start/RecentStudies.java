// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.start;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.pressling.ui.preferences.Preferences;

/** The studies that were open last; kept from start to start. */
final class RecentStudies {
    private static final String KEY = "recentStudies";
    private static final int MOST = 6;

    private RecentStudies() {
    }

    /** A study was opened. */
    static void note(IFile file) {
        List<String> paths = new ArrayList<>(paths());
        String path = file.getFullPath().toPortableString();
        paths.remove(path);
        paths.addFirst(path);
        Preferences.store().setValue(KEY, String.join("\n", paths.subList(0, Math.min(MOST, paths.size()))));
    }

    /** Those that are still there, the last one first. */
    static List<IFile> all() {
        return paths().stream().map(path -> ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path)))
                .filter(IFile::exists).toList();
    }

    private static List<String> paths() {
        return Preferences.store().getString(KEY).lines().filter(path -> IPath.fromPortableString(path).segmentCount() > 1)
                .toList();
    }
}
