// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.guide;

import java.util.Optional;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.Theme;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.run.RunObstacle;
import org.pressling.ui.Themes;

/** The guide: from powder to prediction step by step, and what the fields of a page mean. */
public final class GuideView extends ViewPart {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".guide";

    private FormToolkit toolkit;
    private ScrolledForm form;
    private FormText text;
    private GuideText shown;

    /** For the platform. */
    public GuideView() {
        // set up in createPartControl
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.getBody().setLayout(new TableWrapLayout());
        text = toolkit.createFormText(form.getBody(), true);
        text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        text.setHyperlinkSettings(toolkit.getHyperlinkGroup());
        text.addListener(SWT.Paint, e -> takeColours());
        text.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                follow(String.valueOf(event.getHref()));
            }
        });
        showFirstSteps();
    }

    /** Shows the first steps. */
    void showFirstSteps() {
        show(firstSteps());
    }

    private static GuideText firstSteps() {
        return GuideText.firstSteps(FirstSteps.done());
    }

    /** Explains the page of the study editor that is in front, or the first steps where there is none. */
    void explain(IEditorPart editor) {
        show(Optional.ofNullable(editor instanceof StudyEditor study ? study.pageInFront() : null).map(GuideText::of)
                .orElseGet(GuideView::firstSteps));
    }

    private void show(GuideText words) {
        shown = words;
        takeColours();
        form.setText(words.title());
        text.setText(words.markup(), true, false);
        form.reflow(true);
        form.setOrigin(0, 0);
        form.getDisplay().asyncExec(() -> {
            if (!form.isDisposed()) {
                Themes.style(form);
            }
        });
    }

    /** The theme may have changed since the links were drawn. */
    private void takeColours() {
        Color colour = Theme.colour(Theme.LINK);
        HyperlinkSettings links = text.getHyperlinkSettings();
        if (!colour.equals(links.getForeground())) {
            links.setForeground(colour);
            links.setActiveForeground(colour);
            text.redraw();
        }
    }

    /** The colour of links; for tests. */
    Color links() {
        return text.getHyperlinkSettings().getForeground();
    }

    /** Does what a link says. */
    void follow(String href) {
        int origin = 0;
        if (href.equals(GuideText.AGAIN)) {
            FirstSteps.forget();
        } else if (href.startsWith(GuideText.STEP)) {
            FirstStep step = FirstStep.valueOf(href.substring(GuideText.STEP.length()));
            perform(step.command());
            FirstSteps.follow(step);
            origin = form.isDisposed() ? 0 : form.getOrigin().y;
        }
        if (!form.isDisposed()) {
            showFirstSteps();
            form.setOrigin(0, origin);
        }
    }

    private void perform(String command) {
        if (command.isEmpty()) {
            return;
        }
        try {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            getSite().getService(IHandlerService.class).executeCommand(commands.deserialize(command), null);
        } catch (NotEnabledException off) { // of the steps' commands Run alone can be
            RunObstacle.in(getSite().getWorkbenchWindow())
                    .ifPresent(why -> MessageDialog.openInformation(getSite().getShell(), Messages.Run_run, why));
        } catch (CommandException e) {
            PresslingUi.log().error(command, e);
        }
    }

    /** {@return what is shown, with its markup} */
    GuideText shown() {
        return shown;
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
