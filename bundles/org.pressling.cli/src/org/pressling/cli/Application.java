// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.RegistryContributions;

/** The headless application {@code org.pressling.cli.application}; loads nothing that needs a display. */
public final class Application implements IApplication {
    /** System property: directory in which the user stands, which the start script may have left. */
    public static final String DIRECTORY = "pressling.cwd";
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
            Path directory = Path.of(System.getProperty(DIRECTORY, System.getProperty("user.dir"))).toAbsolutePath();
            Session session = new Session(directory, new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                    new PrintWriter(System.err, true, StandardCharsets.UTF_8), isTerminal(),
                    Application::contributions, interrupt);
            return Main.run(arguments, session);
        }
    }

    private static Contributions contributions() {
        ILog log = ILog.of(Application.class);
        return new RegistryContributions(RegistryFactory.getRegistry(), broken -> log.error(broken.message(), broken.cause()));
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
