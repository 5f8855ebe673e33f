// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.pressling.study.contribute.RegistryContributions;
import org.pressling.study.contribute.Contributions;

/** What all parts of the workbench share: identifiers, pictures, the log, and what is installed. */
public final class PresslingUi {
    /** Symbolic name of the bundle, and prefix of all identifiers. */
    public static final String ID = "org.pressling.ui";
    /** Name of the picture that marks what has a problem. */
    public static final String ERROR = "error_ovr";

    private PresslingUi() {
    }

    /** {@return the log of the workbench} */
    public static ILog log() {
        return ILog.of(PresslingUi.class);
    }

    /** {@return what studies can choose from; read once} */
    public static Contributions contributions() {
        return Holder.INSTALLED;
    }

    /**
     * A picture that lives as long as the workbench.
     *
     * @param name name of a file in {@code icons}, without extension
     * @return the picture, not to be disposed
     */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = ID + '/' + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /**
     * A picture with a small one over its lower left, which lives as long as the workbench.
     *
     * @param name name of a file in {@code icons}, without extension
     * @param mark name of the small one
     * @return the picture, not to be disposed
     */
    public static Image marked(String name, String mark) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = ID + '/' + name + '+' + mark;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, new DecorationOverlayIcon(image(name), descriptor(mark), IDecoration.BOTTOM_LEFT));
        }
        return registry.get(key);
    }

    /**
     * Description of a picture.
     *
     * @param name name of a file in {@code icons}, without extension
     * @return the description
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(ID, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** Read when first needed, which is not when the bundle starts. */
    private static final class Holder {
        static final Contributions INSTALLED = RegistryContributions.of(RegistryFactory.getRegistry(),
                broken -> log().error(broken.message(), broken.cause()));
    }
}
