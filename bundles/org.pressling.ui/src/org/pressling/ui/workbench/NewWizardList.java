// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.api.WorkbenchIds;

/** The wizards that plug-ins have in our category, for File &gt; New; our own stand there by themselves. */
public final class NewWizardList extends CompoundContributionItem {

    /** For the platform. */
    public NewWizardList() {
        // nothing to set up
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWizardCategory category = PlatformUI.getWorkbench().getNewWizardRegistry().findCategory(WorkbenchIds.CATEGORY);
        if (window == null || category == null) {
            return new IContributionItem[0];
        }
        return Arrays.stream(category.getWizards()).filter(wizard -> !wizard.getId().startsWith(PresslingUi.ID + '.'))
                .map(wizard -> item(window, wizard)).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IWorkbenchWindow window, IWizardDescriptor wizard) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, wizard.getId(),
                IWorkbenchCommandConstants.FILE_NEW, CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of("newWizardId", wizard.getId());
        parameter.label = wizard.getLabel();
        parameter.icon = wizard.getImageDescriptor();
        return new CommandContributionItem(parameter);
    }
}
