// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.study.Machine;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Machine here = Machine.here();
        return new String[] {"Pressling " + here.version(), "Java " + here.java() + ", " + here.system() + ", "
                + here.cores() + " cores" + (here.features().isEmpty() ? "" : ", " + here.features())};
    }
}
