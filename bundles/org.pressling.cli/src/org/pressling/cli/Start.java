// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import org.pressling.study.plugin.PluginFolder;
import org.pressling.study.plugin.PluginStart;

/**
 * Starts the platform with a program in it, and ends as the program does. A platform that does not start has statuses and
 * a message of its own, which name neither the reason nor a remedy; here they become ours.
 * <p>
 * Runs as a plain Java program and sees nothing but its own bundle, that which knows a user's plug-ins, and the platform's
 * starter.
 */
public final class Start {
    private static final String STARTER = "org.eclipse.equinox.launcher.Main";
    /** What the workbench answers when it wants to be started again. */
    private static final int AGAIN = 23;
    /** Constants, which the compiler copies: the class that gives them their meanings needs other bundles. */
    static final Set<Integer> KNOWN = Set.of(ExitStatus.DONE, ExitStatus.FAILED, ExitStatus.WRONG_USAGE, ExitStatus.INVALID_INPUT,
            ExitStatus.MISSING, ExitStatus.PLUGIN_FAILED, ExitStatus.CANCELLED, ExitStatus.NO_READER, AGAIN);

    private Start() {
    }

    /** The words stand in properties like those of problems, which need other bundles than this one. */
    static String words(String key, Object value) {
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        Locale wanted = language.getLanguage().equals("en") ? Locale.ROOT : language;
        return MessageFormat.format(ResourceBundle.getBundle(Start.class.getName(), wanted, Start.class.getClassLoader())
                .getString(key), value);
    }

    /**
     * Starts, and ends with the status of the program.
     *
     * @param arguments what the platform's starter is told
     */
    public static void main(String[] arguments) {
        System.exit(status(STARTER, withPlugins(arguments, PluginFolder.ofUser(), installation(), System.err), System.err));
    }

    /** The folder of the installation that this class is part of; nothing where it is part of none. */
    private static Optional<Path> installation() {
        try {
            Path own = Path.of(Start.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Optional.ofNullable(own.getParent()).map(Path::getParent);
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Adds a user's plug-ins to what the platform is told. Where that cannot be done it starts without them, and says so.
     *
     * @param arguments    what it would be told without them
     * @param plugins      the plug-ins, if the user has a folder of them
     * @param installation the folder of the installation, if there is one
     * @param err          told where something is wrong
     * @return what to tell it
     */
    static String[] withPlugins(String[] arguments, Optional<PluginFolder> plugins, Optional<Path> installation,
            PrintStream err) {
        if (plugins.isEmpty() || installation.isEmpty()) {
            return arguments;
        }
        try {
            return new PluginStart(plugins.get(), installation.get()).arguments(arguments).toArray(String[]::new);
        } catch (IOException | UncheckedIOException e) {
            err.println("pressling: " + words("NO_PLUGINS", e));
            return arguments;
        }
    }

    /**
     * Runs a starter.
     *
     * @param starter   a class with a method {@code run} that takes the arguments and gives a status
     * @param arguments its arguments
     * @param err       told why there is no program
     * @return the status
     */
    static int status(String starter, String[] arguments, PrintStream err) {
        // The platform prints that an error has occurred; results take another way (see Program).
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        String reason;
        try {
            Class<?> type = Class.forName(starter);
            // By its name: the starter is no bundle of the platform that it starts, so nothing can depend on it.
            int status = (Integer) type.getMethod("run", String[].class).invoke(type.getConstructor().newInstance(),
                    (Object) arguments);
            if (KNOWN.contains(status)) {
                return status;
            }
            reason = words("STATUS", status);
        } catch (InvocationTargetException e) {
            reason = e.getCause().toString();
        } catch (ReflectiveOperationException | LinkageError e) {
            reason = e.toString();
        }
        err.println("pressling: " + words("NO_PLATFORM", reason));
        return ExitStatus.FAILED;
    }
}
