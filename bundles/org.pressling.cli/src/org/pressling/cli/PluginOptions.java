// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.pressling.study.plugin.InstalledPlugins;
import org.pressling.study.plugin.Installation;
import org.pressling.study.plugin.PluginFolder;

import picocli.CommandLine.Option;

/** Where plug-ins of the user lie. */
final class PluginOptions {

    @Option(names = "--into", paramLabel = "DIR",
            description = "Folder of plug-ins; that of PRESSLING_PLUGINS or of the user if left out.")
    private Path folder;

    /** {@return the folder that is meant; nothing where there is none} */
    private Optional<PluginFolder> folder(Session session) {
        return folder == null ? PluginFolder.ofUser() : Optional.of(new PluginFolder(session.resolve(folder)));
    }

    /** {@return the plug-ins in it} */
    InstalledPlugins plugins(Session session) {
        return new InstalledPlugins(folder(session).orElseThrow(() -> UsageProblem.NO_FOLDER.of().exception()),
                Installation.plugins());
    }
}
