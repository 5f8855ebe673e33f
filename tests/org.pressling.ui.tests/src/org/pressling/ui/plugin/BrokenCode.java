// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

/** Fails; {@link PluginFaultsTest} packs it into a bundle. */
public final class BrokenCode implements Runnable {
    @Override
    public void run() {
        throw new UnsupportedOperationException("in its code");
    }
}
