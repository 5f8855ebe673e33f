// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Names of layouts and views in the language of this start: the platform keeps them with the window, in the language of the start
 * that opened it.
 */
final class NamesInLanguage {

    private NamesInLanguage() {
    }

    /** Gives layouts, and views that nobody looked at yet, the names that they are declared with. */
    static void give(IWorkbench workbench) {
        MApplication application = workbench.getService(MApplication.class);
        EModelService model = workbench.getService(EModelService.class);
        for (MPerspective layout : model.findElements(application, null, MPerspective.class)) {
            IPerspectiveDescriptor declared = workbench.getPerspectiveRegistry().findPerspectiveWithId(layout.getElementId());
            if (declared != null) {
                name(layout, declared.getLabel());
            }
        }
        for (MPart part : model.findElements(application, null, MPart.class)) {
            IViewDescriptor declared = workbench.getViewRegistry().find(part.getElementId());
            if (declared != null && part.getObject() == null) { // one that is there names itself
                name(part, declared.getLabel());
            }
        }
    }

    private static void name(MUILabel element, String name) {
        if (!name.equals(element.getLabel())) {
            element.setLabel(name);
        }
    }
}
