// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.pressling.dem.Setting;
import org.pressling.model.Contribution;
import org.pressling.model.Factor;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.NamedValue;
import org.pressling.model.Study;
import org.pressling.model.provider.PresslingEditPlugin;
import org.pressling.model.quantity.Quantities;
import org.pressling.dem.Kind;
import org.pressling.ui.PathNames;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.SettingWords;

/** Outline of a study, as the model's item providers tell it; what is selected here shows in Properties. */
final class StudyOutline extends ContentOutlinePage {
    private final StudyDocument document;
    private final EditorSelection selection;

    StudyOutline(StudyDocument document, EditorSelection selection) {
        this.document = document;
        this.selection = selection;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().setContentProvider(new Content());
        getTreeViewer().setLabelProvider(new Names());
        setStudy(document.study());
        ISelectionChangedListener forward = event -> {
            if (!event.getSelection().isEmpty()) {
                selection.setSelection(event.getSelection());
            }
        };
        getTreeViewer().addSelectionChangedListener(forward);
    }

    void setStudy(Study study) {
        if (isShown()) {
            getTreeViewer().setInput(new Object[] {study});
            getTreeViewer().expandToLevel(2);
        }
    }

    void refresh() {
        if (isShown()) {
            getTreeViewer().refresh();
        }
    }

    private boolean isShown() {
        return getTreeViewer() != null && !getTreeViewer().getControl().isDisposed();
    }

    private <T> T provider(Object element, Class<T> type) {
        Object adapter = document.domain().getAdapterFactory().adapt(element, type);
        return type.isInstance(adapter) ? type.cast(adapter) : null;
    }

    /** The tree of the model. */
    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object element) {
            ITreeItemContentProvider provider = provider(element, ITreeItemContentProvider.class);
            return provider == null ? new Object[0] : provider.getChildren(element).toArray();
        }

        @Override
        public Object getParent(Object element) {
            ITreeItemContentProvider provider = provider(element, ITreeItemContentProvider.class);
            return provider == null || element instanceof Study ? null : provider.getParent(element);
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    /** Names of parts: what they are for, and which one. */
    static final class Names extends LabelProvider {
        @Override
        public String getText(Object element) {
            if (!(element instanceof EObject part)) {
                return String.valueOf(element);
            }
            EStructuralFeature place = part.eContainmentFeature();
            String kind = part instanceof Study || place == null || place.isMany()
                    ? PresslingEditPlugin.INSTANCE.getString("_UI_" + part.eClass().getName() + "_type")
                    : PresslingEditPlugin.INSTANCE.getString("_UI_" + place.getEContainingClass().getName() + '_'
                            + place.getName() + "_feature");
            return (kind + ' ' + name(part)).strip();
        }

        /** What tells a part from others of its kind. */
        private static String name(EObject part) {
            return switch (part) {
            case Study study -> study.getName();
            case Material material -> material.getId();
            case Contribution contribution -> name(contribution);
            case Factor factor -> factor.getPath() == null ? "" : PathNames.of(factor.getPath());
            case NamedValue value when value.eContainer() instanceof Contribution of -> name(of, value.getName());
            default -> "";
            };
        }

        private static String name(Contribution contribution) {
            return kind(contribution).map(kind -> PresslingUi.contributions().of(kind).nameOf(contribution.getId()))
                    .orElse(contribution.getId());
        }

        /** Kind of a contribution; nothing for one that was just removed. */
        private static Optional<Kind<?>> kind(Contribution contribution) {
            return Optional.ofNullable(contribution.eContainmentFeature())
                    .flatMap(place -> PresslingUi.contributions().kind(Quantities.kind(place)));
        }

        /** What a contribution calls a setting, with the phase or pair that it is for. */
        private static String name(Contribution contribution, String given) {
            if (given == null) {
                return "";
            }
            return kind(contribution).flatMap(kind -> PresslingUi.contributions().settings(kind, contribution.getId()))
                    .flatMap(all -> Setting.find(all, given)).map(setting -> SettingWords.name(setting, given))
                    .orElse(given);
        }

        @Override
        public Image getImage(Object element) {
            if (element instanceof Study) {
                return PresslingUi.image("study");
            }
            if (element instanceof Material material) {
                return PresslingUi.image(material.getKind() == MaterialKind.AM ? "material_am" : "material_se");
            }
            return PresslingUi.image("part");
        }
    }
}
