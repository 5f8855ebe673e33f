// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.pressling.ui.PresslingUi;

/** For whoever measures starts, as {@code pressling bench start} does: tells a file when the window was open, and closes it. */
final class StartAccount {
    /** Argument of the application, before the file. */
    private static final String ARGUMENT = "-startAccount";

    private StartAccount() {
    }

    /** Tells and closes, if that is asked for, once all is handled that was waiting when the window was opened. */
    static void tellIfAsked() {
        file().ifPresent(file -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(file)));
    }

    private static Optional<Path> file() {
        List<String> arguments = Arrays.asList(Platform.getApplicationArgs());
        int at = arguments.indexOf(ARGUMENT);
        return at < 0 || at + 1 == arguments.size() ? Optional.empty() : Optional.of(Path.of(arguments.get(at + 1)));
    }

    private static void tell(Path file) {
        Properties account = new Properties();
        account.setProperty("opened_ms", Long.toString(System.currentTimeMillis()));
        account.setProperty("cpu_ms", Long.toString(
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis()));
        try (Writer out = Files.newBufferedWriter(file)) {
            account.store(out, null);
        } catch (IOException e) {
            PresslingUi.log().error(e.toString(), e);
        }
        PlatformUI.getWorkbench().close();
    }
}
