// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.pressling.study.contribute.RegistryContributions;

/** The headless application {@code org.pressling.cli.application}; loads nothing that needs a display. */
public final class Application implements IApplication {
    /** System property: {@code true} if progress goes to a terminal. */
    public static final String TERMINAL = "pressling.terminal";

    private static final String LOG_FORMAT = "java.util.logging.SimpleFormatter.format";

    private volatile Cancellation cancellation;

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        if (System.getProperty(LOG_FORMAT) == null) {
            System.setProperty(LOG_FORMAT, "%5$s%6$s%n"); // one plain line a message, as the rest of the output
        }
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (Cancellation interrupt = Cancellation.onInterrupt()) {
            cancellation = interrupt;
            return Program.run(arguments, isTerminal(), log -> RegistryContributions.of(RegistryFactory.getRegistry(), log),
                    interrupt);
        }
    }

    private static boolean isTerminal() {
        String told = System.getProperty(TERMINAL);
        return told != null ? Boolean.parseBoolean(told) : System.console() != null && System.console().isTerminal();
    }

    @Override
    public void stop() {
        Cancellation running = cancellation;
        if (running != null) {
            running.request();
        }
    }
}
