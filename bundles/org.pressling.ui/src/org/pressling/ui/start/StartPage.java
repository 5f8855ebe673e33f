// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.start;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.pressling.examples.Example;
import org.pressling.examples.Examples;
import org.pressling.model.io.Studies;
import org.pressling.ui.Messages;
import org.pressling.ui.OutlineView;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.Theme;
import org.pressling.ui.Themes;
import org.pressling.ui.project.ExampleStudies;

import java.nio.file.Path;
import java.util.List;

/** Where work begins: studies that were open last, examples with pictures, a file from elsewhere, and the guide. */
public final class StartPage extends EditorPart {
    /** Identifier of the editor. */
    static final String ID = PresslingUi.ID + ".start";
    /** Data of a link: the example that it makes a study of, or the file that it opens. */
    static final String TARGET = "pressling.target";

    private static final String NEW_STUDY = "org.eclipse.ui.newWizard(newWizardId=" + PresslingUi.ID + ".newStudy)";
    private static final String GUIDE = PresslingUi.ID + ".help(" + PresslingUi.ID + ".help.firstSteps=true)";
    private static final String FIND = "org.eclipse.ui.window.quickAccess";
    private static final int MARGIN = 12;
    private static final int LEAST_TEXT = 120;

    private FormToolkit toolkit;
    private ScrolledForm form;

    /** For the platform. */
    public StartPage() {
        // set up in init
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        toolkit.getHyperlinkGroup().setForeground(Theme.colour(Theme.LINK));
        toolkit.getHyperlinkGroup().setActiveForeground(Theme.colour(Theme.LINK));
        form = toolkit.createScrolledForm(parent);
        form.setText(Messages.Start_heading);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(form.getBody());
        Composite begin = section(Messages.Start_begin);
        begin.setLayout(row());
        link(begin, "study", Messages.Start_new, () -> perform(NEW_STUDY));
        link(begin, "project", Messages.Start_open, this::choose);
        link(begin, "guide", Messages.Start_learn, () -> perform(GUIDE));
        link(begin, "fit", Messages.Start_find, () -> perform(FIND));
        List<IFile> recent = RecentStudies.all();
        if (!recent.isEmpty()) {
            Composite place = section(Messages.Start_recent);
            place.setLayout(row());
            recent.forEach(file -> link(place, "study", name(file), () -> open(() -> file)).setData(TARGET, file));
        }
        Composite examples = section(Messages.Start_examples);
        ColumnLayout columns = new ColumnLayout();
        columns.maxNumColumns = 2;
        columns.horizontalSpacing = MARGIN;
        columns.verticalSpacing = MARGIN;
        examples.setLayout(columns);
        Examples.all().forEach(example -> add(examples, example));
        OutlineView.follow(this);
        parent.getDisplay().asyncExec(() -> {
            if (!form.isDisposed()) {
                Themes.style(form);
            }
        });
    }

    private static RowLayout row() {
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 2 * MARGIN;
        return row;
    }

    private Composite section(String title) {
        Section section = toolkit.createSection(form.getBody(), 0);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_TEXT, SWT.DEFAULT).applyTo(section);
        Composite client = toolkit.createComposite(section);
        section.setClient(client);
        return client;
    }

    private Hyperlink link(Composite place, String icon, String text, Runnable work) {
        ImageHyperlink link = toolkit.createImageHyperlink(place, SWT.NONE);
        link.setImage(PresslingUi.image(icon));
        link.setText(text);
        on(link, work);
        return link;
    }

    private static void on(Hyperlink link, Runnable work) {
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                work.run();
            }
        });
    }

    private void add(Composite place, Example example) {
        Composite tile = toolkit.createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, 2).applyTo(tile);
        Image picture = ImageDescriptor.createFromURL(example.picture()).createImage();
        Label shown = toolkit.createLabel(tile, "");
        shown.setImage(picture);
        shown.addDisposeListener(e -> picture.dispose());
        shown.addListener(SWT.MouseUp, e -> create(example));
        shown.setCursor(tile.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        GridDataFactory.fillDefaults().span(1, 2).applyTo(shown);
        Hyperlink title = toolkit.createHyperlink(tile, example.title().said(), SWT.WRAP);
        title.setToolTipText(Messages.Start_exampleDetail);
        title.setData(TARGET, example);
        on(title, () -> create(example));
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_TEXT, SWT.DEFAULT).applyTo(title);
        Label text = toolkit.createLabel(tile, example.description().said(), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_TEXT, SWT.DEFAULT).applyTo(text);
    }

    private static String name(IFile file) {
        return NLS.bind(Messages.Editor_part, file.getFullPath().removeFileExtension().lastSegment(),
                file.getProject().getName());
    }

    private void create(Example example) {
        open(() -> ExampleStudies.create(example));
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*." + Studies.STUDY_EXTENSION});
        String chosen = dialog.open();
        if (chosen != null) {
            open(() -> ExampleStudies.bring(Path.of(chosen)));
        }
    }

    /** How to come by a file. */
    private interface Finding {
        IFile file() throws Exception;
    }

    private void open(Finding finding) {
        try {
            IFile file = finding.file();
            BasicNewResourceWizard.selectAndReveal(file, getSite().getWorkbenchWindow());
            IDE.openEditor(getSite().getPage(), file);
        } catch (Exception e) { // of the disk, the workspace or the study: all are told alike
            StatusManager.getManager().handle(new Status(IStatus.ERROR, PresslingUi.ID, e.getLocalizedMessage(), e),
                    StatusManager.SHOW);
        }
    }

    private void perform(String command) {
        try {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            getSite().getService(IHandlerService.class).executeCommand(commands.deserialize(command), null);
        } catch (CommandException e) {
            PresslingUi.log().error(command, e);
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IContentOutlinePage.class ? type.cast(new StartOutline()) : super.getAdapter(type);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing to save
    }

    @Override
    public void doSaveAs() {
        // nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
