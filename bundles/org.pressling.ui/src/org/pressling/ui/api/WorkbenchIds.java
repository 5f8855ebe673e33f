// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.api;

/** Identifiers of places in the workbench, for a {@code plugin.xml} of others. They stay as they are within a major version. */
public final class WorkbenchIds {
    /** The perspective <em>Set Up</em>, the first: {@code targetID} of a {@code perspectiveExtension}; {@code *} is for all. */
    public static final String PERSPECTIVE = "org.pressling.ui.perspective";
    /** The perspective <em>Look</em>. */
    public static final String PERSPECTIVE_LOOK = "org.pressling.ui.look";
    /** The perspective <em>Evaluate</em>. */
    public static final String PERSPECTIVE_EVALUATE = "org.pressling.ui.evaluate";
    /** The explorer, a Common Navigator: {@code viewerId}; popups at {@code popup:org.pressling.ui.explorer?after=additions}. */
    public static final String EXPLORER = "org.pressling.ui.explorer";
    /** Editor of studies. */
    public static final String STUDY_EDITOR = "org.pressling.ui.studyEditor";
    /** The view of the figures of analyses; a view beside it is stacked on it in a {@code perspectiveExtension}. */
    public static final String FIGURES = "org.pressling.ui.figures";
    /** Category of views, and of new, import and export wizards. A wizard in it stands in <em>File &gt; New</em>. */
    public static final String CATEGORY = "org.pressling.ui.category";
    /** Category of commands. */
    public static final String COMMANDS = "org.pressling.ui.commands";
    /** The menu <em>File &gt; New</em>; its slot is {@code menu:org.pressling.ui.new?after=contributed}. */
    public static final String MENU_NEW = "org.pressling.ui.new";
    /** The menu <em>Run</em>; its slot is {@code menu:org.pressling.ui.runMenu?after=contributed}. */
    public static final String MENU_RUN = "org.pressling.ui.runMenu";
    /** The tool bar of the window; its slot is {@code toolbar:org.pressling.ui.tools?after=contributed}. */
    public static final String TOOLBAR = "org.pressling.ui.tools";
    /** An expression for {@code visibleWhen} and {@code enabledWhen}: only studies, or what belongs to them, are selected. */
    public static final String STUDY_SELECTED = "org.pressling.ui.studySelected";

    private WorkbenchIds() {
    }
}
