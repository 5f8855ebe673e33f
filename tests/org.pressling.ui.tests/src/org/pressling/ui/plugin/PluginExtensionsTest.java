// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.pressling.study.plugin.PluginExtension;
import org.pressling.study.plugin.PluginExtensions;

/** What a plug-in declares by extension points of Eclipse is found, and what of it is missing with the reason. */
class PluginExtensionsTest {
    /** Our own fragment, which stands for a plug-in of others. */
    private final List<PluginExtension> all = PluginExtensions
            .of(bundle -> "org.pressling.ui.tests".equals(bundle.getSymbolicName()));

    private PluginExtension find(String id) {
        return all.stream().filter(extension -> extension.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(all));
    }

    private static String why(PluginExtension extension) {
        return extension.why().map(why -> why.text(Locale.ENGLISH)).orElse("");
    }

    @Test
    void viewsWizardsCommandsAndMenusAreListed() {
        PluginExtension view = find("test.follower");
        assertEquals("org.eclipse.ui.views view Follower org.pressling.ui.tests", String.join(" ", view.point(), view.element(),
                view.name(), view.origin().bundle()));
        assertEquals(Platform.getBundle("org.pressling.ui.tests").getVersion().toString(), view.origin().version());
        for (String id : List.of("test.follower", "test.wizard", "test.broken.command", "org.pressling.ui.view.RestartScript",
                "test.elsewhere",
                "menu:org.pressling.ui.runMenu?after=contributed")) {
            assertEquals("", why(find(id)), id);
        }
    }

    @Test
    void contributionsByOurOwnPointStandElsewhere() {
        assertTrue(all.stream().noneMatch(extension -> extension.id().equals("test.figures")), all::toString);
    }

    @Test
    void whatIsMissingComesFirstWithTheReason() {
        assertEquals(List.of("test.missing", "test.misspelt"), all.stream().limit(2).map(PluginExtension::id).sorted().toList());
        assertEquals("there is no class org.pressling.ui.plugin.NoSuchView", why(find("test.missing")));
        assertEquals("there is no extension point org.eclipse.ui.viewz", why(find("test.misspelt")));
        PluginExtension missing = find("test.missing");
        assertEquals("the view 'test.missing' of org.pressling.ui.tests " + missing.origin().version(),
                missing.what().text(Locale.ENGLISH));
    }
}
