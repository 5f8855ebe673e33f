// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** Properties of a part of a study: every attribute with its explanation. They are read here and changed on the forms. */
final class StudyProperties implements IPropertySource {
    private final Object object;
    private final IItemPropertySource source;

    private StudyProperties(Object object, IItemPropertySource source) {
        this.object = object;
        this.source = source;
    }

    /** A page for the Properties view. */
    static IPropertySheetPage page(StudyDocument document) {
        PropertySheetPage page = new PropertySheetPage();
        page.setPropertySourceProvider(object -> {
            Object adapter = document.domain().getAdapterFactory().adapt(object, IItemPropertySource.class);
            return adapter instanceof IItemPropertySource source ? new StudyProperties(object, source) : null;
        });
        return page;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        for (IItemPropertyDescriptor item : source.getPropertyDescriptors(object)) {
            if (item.getFeature(object) instanceof EAttribute) {
                PropertyDescriptor descriptor = new PropertyDescriptor(item.getId(object), item.getDisplayName(object));
                descriptor.setDescription(item.getDescription(object));
                descriptors.add(descriptor);
            }
        }
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        IItemPropertyDescriptor item = source.getPropertyDescriptor(object, id);
        if (item.getFeature(object) instanceof EAttribute attribute
                && object instanceof org.eclipse.emf.ecore.EObject owner) {
            String text = EcoreUtil.convertToString(attribute.getEAttributeType(), owner.eGet(attribute));
            return text == null ? "" : text;
        }
        return "";
    }

    @Override
    public Object getEditableValue() {
        return object;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // read only
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // read only
    }
}
