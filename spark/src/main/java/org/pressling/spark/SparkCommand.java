// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import org.pressling.cli.ContributedCommand;
import org.pressling.cli.Session;

/** Brings the command {@code spark}, as a plug-in brings one. */
public final class SparkCommand implements ContributedCommand {
    static final String NAME = "spark";

    /** Makes it; called for the declaration. */
    public SparkCommand() {
        // keeps nothing
    }

    @Override
    public Object create(Session session) {
        return new SparkSamples(session);
    }
}
