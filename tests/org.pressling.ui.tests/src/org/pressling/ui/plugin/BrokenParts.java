// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.plugin;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** Parts of the window as a broken plug-in brings them, for {@link PluginFaultsTest}. */
public final class BrokenParts {

    private BrokenParts() {
    }

    /** A view that does nothing wrong. */
    public static class Sound extends ViewPart {
        @Override
        public void createPartControl(Composite parent) {
            new Label(parent, SWT.NONE).setText(getClass().getSimpleName());
        }

        @Override
        public void setFocus() {
            // nothing to set it to
        }
    }

    /** Cannot be made. */
    public static final class Unmade extends Sound {
        /** Fails. */
        public Unmade() {
            throw new IllegalStateException("in its constructor");
        }
    }

    /** Cannot be shown. */
    public static final class Unshown extends Sound {
        @Override
        public void createPartControl(Composite parent) {
            throw new IllegalStateException("in createPartControl");
        }
    }

    /** Was built for another release. */
    public static final class Old extends Sound {
        @Override
        public void createPartControl(Composite parent) {
            throw new NoSuchMethodError("gone");
        }
    }

    /** Fails where something is selected. */
    public static final class Selecting extends Sound {
        @Override
        public void createPartControl(Composite parent) {
            super.createPartControl(parent);
            getSite().getPage().addSelectionListener((_, _) -> {
                throw new IllegalStateException("in its listener");
            });
        }
    }

    /** Cannot be closed. */
    public static final class Undisposed extends Sound {
        @Override
        public void dispose() {
            throw new IllegalStateException("in dispose");
        }
    }

    /** A command. */
    public static final class Command extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            throw new IllegalStateException("in its command");
        }
    }
}
