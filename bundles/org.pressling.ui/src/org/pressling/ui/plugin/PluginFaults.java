// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.pressling.study.contribute.ContributionFault;
import org.pressling.study.contribute.Origin;
import org.pressling.study.plugin.RunningPlugins;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/**
 * What plug-ins of the user do wrong in parts of the window: views, commands, listeners, wizards. The platform calls them, keeps
 * what they throw from the rest, and writes it to its log, from which it is taken here: whose code was at work, or could not be
 * loaded, is told as the one at fault.
 */
public final class PluginFaults implements LogListener {
    /** The last fault of each plug-in, by its name and version as the list of plug-ins has them. */
    private static final Map<String, String> LAST = new ConcurrentHashMap<>();

    private final BundleContext framework;
    private final Predicate<Bundle> isOfUser;
    private final Consumer<String> told;

    /**
     * Hears of faults.
     *
     * @param framework the framework
     * @param isOfUser  whose code is looked at
     * @param told      told of each fault in a sentence, on any thread
     */
    PluginFaults(BundleContext framework, Predicate<Bundle> isOfUser, Consumer<String> told) {
        this.framework = framework;
        this.isOfUser = isOfUser;
        this.told = told;
    }

    /**
     * Says in a window what plug-ins of the user do wrong, as long as it is open.
     *
     * @param window the window
     * @param line   its status line
     */
    public static void watch(IWorkbenchWindow window, IStatusLineManager line) {
        BundleContext framework = Platform.getBundle(PresslingUi.ID).getBundleContext();
        ServiceReference<LogReaderService> log = framework.getServiceReference(LogReaderService.class);
        if (log == null) {
            return;
        }
        LogReaderService reader = framework.getService(log);
        PluginFaults faults = new PluginFaults(framework, RunningPlugins.ofUser(), text -> {
            if (PlatformUI.isWorkbenchRunning()) {
                window.getWorkbench().getDisplay().asyncExec(() -> show(window, line, text));
            }
        });
        reader.addLogListener(faults);
        window.getShell().addDisposeListener(_ -> reader.removeLogListener(faults));
    }

    static void show(IWorkbenchWindow window, IStatusLineManager line, String text) {
        PluginNotice.show(window, line, PresslingUi.ID + ".faults", text, Messages.Plugins_failedDetail);
    }

    /** {@return what a plug-in last did wrong in this session, if it did} */
    static Optional<String> last(String plugin) {
        return Optional.ofNullable(LAST.get(plugin));
    }

    @Override
    public void logged(LogEntry entry) {
        if (entry.getException() == null) {
            return;
        }
        List<Throwable> chain = chain(entry.getException());
        for (Bundle bundle : framework.getBundles()) {
            if (isOfUser.test(bundle) && chain.stream().anyMatch(one -> isOf(one, bundle))) {
                Origin origin = new Origin(bundle.getSymbolicName(), bundle.getVersion().toString());
                String text = ContributionFault.of(origin, chain.getLast()).getLocalizedMessage();
                String sentence = Character.toUpperCase(text.charAt(0)) + text.substring(1);
                LAST.put(origin.toString(), sentence);
                told.accept(sentence);
                return;
            }
        }
    }

    /** What was thrown and what it wraps, the first cause last. */
    private static List<Throwable> chain(Throwable thrown) {
        Set<Throwable> chain = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> ordered = new ArrayList<>();
        for (Throwable one = thrown; one != null && chain.add(one); one = one.getCause()) {
            ordered.add(one);
        }
        return ordered;
    }

    /** Whether code of a bundle was at work, or is missing in it: the framework then names the bundle. */
    private static boolean isOf(Throwable thrown, Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        boolean isMissing = thrown instanceof ClassNotFoundException && thrown.getMessage() != null
                && thrown.getMessage().endsWith(' ' + bundle.getSymbolicName() + '_' + bundle.getVersion());
        return isMissing || wiring != null && Arrays.stream(thrown.getStackTrace()).takeWhile(frame -> !isLoop(frame))
                .map(StackTraceElement::getClassName).distinct().anyMatch(name -> has(wiring, name));
    }

    /** The loop of a dialog: who opened it is not at fault for what comes by while it is open. */
    private static boolean isLoop(StackTraceElement frame) {
        return frame.getMethodName().equals("readAndDispatch") && frame.getClassName().equals(Display.class.getName());
    }

    private static boolean has(BundleWiring wiring, String className) {
        int end = className.lastIndexOf('.');
        Collection<String> found = wiring.listResources('/' + className.substring(0, Math.max(0, end)).replace('.', '/'),
                className.substring(end + 1) + ".class", BundleWiring.LISTRESOURCES_LOCAL);
        return found != null && !found.isEmpty(); // none of a bundle that is gone meanwhile
    }
}
