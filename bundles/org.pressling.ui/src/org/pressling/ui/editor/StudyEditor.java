// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.pressling.dem.Remedy;
import org.pressling.model.Study;
import org.pressling.ui.OutlineView;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.ProblemTexts;
import org.pressling.ui.project.StudyBuilder;
import org.pressling.ui.project.TakesRemedies;
import org.pressling.ui.run.RunQuestion;
import org.pressling.ui.run.Runs;
import org.pressling.ui.run.RunsItself;

/** Editor of a study file: a page for each part, undo over everything, messages at the fields. */
public final class StudyEditor extends FormEditor
        implements
            IGotoMarker,
            IPersistableEditor,
            RunsItself,
            TakesRemedies {
    /** Identifier of the editor. */
    public static final String ID = PresslingUi.ID + ".studyEditor";
    /** Data of a control: the path of the study that it shows. */
    public static final String PATH_KEY = "pressling.path";

    private static final String PAGE = "page";

    private StudyDocument document;
    private List<StudyPage> pages = List.of();
    private SourcePage source;
    /** The page in front at the last end, or null. */
    private String lastPage;
    private StudyOutline outline;
    private EditorSelection selection;
    private FieldProblems problems;
    private ExternalChanges external;
    private UndoActions undo;
    private Optional<String> problem = Optional.empty();

    /** For the platform. */
    public StudyEditor() {
        // set up in init
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        document = EditedFile.open(input, StudyDocument::new);
        super.init(site, input);
        setPartName(EditedFile.tab(document.file()));
        document.campaign().onShow(this::reveal);
        selection = new EditorSelection();
        site.setSelectionProvider(selection);
        problems = new FieldProblems(document, this::show);
        external = new ExternalChanges(this, document.file(), this::reload);
        undo = new UndoActions(document.commands(), this::undo, this::redo);
        document.commands().addCommandStackListener(event -> changed());
    }

    /** Shows what was found: at the fields, on the overview, and as a mark on the tab. */
    private void show(List<Finding> found) {
        pages.forEach(page -> page.show(found));
        setTitleImage(found.isEmpty() ? PresslingUi.image("study") : PresslingUi.marked("study", PresslingUi.ERROR));
        problem(found.stream().findFirst().map(finding -> ProblemTexts.withPlace(finding.problem())));
    }

    private void problem(Optional<String> now) {
        problem = now;
        firePropertyChange(PROP_PROBLEM);
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }

    /** {@return the study that is edited} */
    public StudyDocument document() {
        return document;
    }

    @Override
    protected void addPages() {
        pages = List.of(new OverviewPage(this), new MaterialsPage(this), new PackingPage(this), new PressPage(this),
                new CampaignPage(this), new PicturePage(this), new LearningPage(this), new AnalysesPage(this));
        source = new SourcePage(this);
        try {
            for (StudyPage page : pages) {
                addPage(page);
            }
            addPage(source);
            if (lastPage != null) {
                setActivePage(lastPage);
            }
        } catch (PartInitException e) {
            PresslingUi.log().error(e.getMessage(), e);
        }
        undo.register(getEditorSite().getActionBars());
        external.watch();
        selection.setSelection(new StructuredSelection(document.study()));
        problems.check();
        OutlineView.follow(this);
    }

    /** {@return the page in front, or null for the source} */
    public PageInFront pageInFront() {
        return getActivePageInstance() instanceof StudyPage page ? page.inFront() : null;
    }

    /** A key was pressed in a field. */
    void typed() {
        firePropertyChange(PROP_DIRTY);
    }

    private void changed() {
        pages.forEach(StudyPage::refresh);
        source.refresh();
        if (outline != null) {
            outline.refresh();
        }
        undo.update();
        problem(Optional.empty()); // until that is known again
        problems.check();
        firePropertyChange(PROP_DIRTY);
    }

    /** Shows the file as it lies on the disk now. */
    void reload() {
        if (!EditedFile.reload(document::reload)) {
            return;
        }
        pages.forEach(StudyPage::dropPending);
        if (outline != null) {
            outline.setStudy(document.study());
        }
        selection.setSelection(new StructuredSelection(document.study()));
        changed();
    }

    /** Drops what is being typed, or undoes the last change. */
    void undo() {
        if (pages.stream().anyMatch(StudyPage::isPending)) {
            pages.forEach(StudyPage::dropPending);
            firePropertyChange(PROP_DIRTY);
        } else if (document.commands().canUndo()) {
            document.commands().undo();
        }
    }

    /** Does again what was undone. */
    void redo() {
        if (document.commands().canRedo()) {
            document.commands().redo();
        }
    }

    @Override
    public void take(Remedy remedy) {
        document.set(remedy.path(), remedy.value());
        doSave(null);
    }

    @Override
    public void run() {
        if (isReady()) {
            RunQuestion.run(getSite().getShell(), document.file());
        }
    }

    @Override
    public void runAsNew() {
        if (isReady()) {
            RunQuestion.runAsNew(getSite().getShell(), document.file());
        }
    }

    /** Saves the study and tells whether it can be run; where not, the overview says what is in the way and what to do. */
    private boolean isReady() {
        if (isDirty()) {
            doSave(null);
        }
        boolean ready = !isDirty() && Runs.mayStart(document.study());
        if (!isDirty() && !ready) {
            setActivePage(OverviewPage.ID);
        }
        return ready;
    }

    @Override
    public boolean isDirty() {
        return document != null
                && (document.commands().isSaveNeeded() || pages.stream().anyMatch(StudyPage::isPending));
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        boolean fit = true;
        for (StudyPage page : pages) {
            fit &= page.commitFields();
        }
        if (!fit) {
            EditedFile.refuse(getSite().getShell(), monitor);
            return;
        }
        EditedFile.save(document.file(), () -> external.own(document::save), monitor);
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        // not offered: a copy of the file in the explorer does it
    }

    /** Keeps which page was in front, for the next start. */
    @Override
    public void saveState(IMemento memento) {
        if (getActivePageInstance() != null) {
            memento.putString(PAGE, getActivePageInstance().getId());
        }
    }

    /** The pages are not there yet when the platform hands this over. */
    @Override
    public void restoreState(IMemento memento) {
        lastPage = memento.getString(PAGE);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        reveal(marker.getAttribute(StudyBuilder.PATH, ""));
    }

    /**
     * Shows the field of a value.
     *
     * @param path its path within the study
     */
    public void reveal(String path) {
        for (StudyPage page : pages) {
            if (page.reveal(path)) {
                return;
            }
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            if (outline == null) {
                outline = new StudyOutline(document, selection);
            }
            return type.cast(outline);
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(StudyProperties.page(document));
        }
        if (type == UndoActions.class) {
            return type.cast(undo);
        }
        if (type == IFile.class) {
            return type.cast(document.file());
        }
        return type == Study.class ? type.cast(document.study()) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (document != null && external != null) {
            external.dispose();
            problems.dispose();
            document.dispose();
        }
        super.dispose();
    }
}
