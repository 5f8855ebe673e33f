// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.PlatformResourceURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.pressling.dem.Installed;
import org.pressling.model.PresslingPackage;

/** Sets up resource sets that read studies alike in a plain JVM and in Eclipse. */
public final class StudyResourceSets {

    private StudyResourceSets() {
    }

    /**
     * A fresh resource set for studies and the built-in library.
     *
     * @return an empty set that opens files, workspace resources and {@code pressling:/materials}, and nothing else
     */
    public static ResourceSet create() {
        return create(List.of());
    }

    /**
     * A fresh resource set for studies and material libraries.
     *
     * @param installed tells which libraries there are
     * @return an empty set that opens files, workspace resources and those libraries, and nothing else
     */
    public static ResourceSet create(Installed installed) {
        return create(installed.all(MaterialSource.KIND));
    }

    /** A set for the built-in library and others. */
    static ResourceSet create(List<MaterialSource> libraries) {
        ResourceSet resources = new ResourceSetImpl();
        configure(resources, libraries);
        return resources;
    }

    /**
     * Makes an existing resource set, such as that of an editing domain, read studies under the same rules.
     *
     * @param resources the set; its factories, packages and URI converter are replaced
     * @param installed tells which libraries there are
     */
    public static void configure(ResourceSet resources, Installed installed) {
        configure(resources, installed.all(MaterialSource.KIND));
    }

    private static void configure(ResourceSet resources, List<MaterialSource> libraries) {
        StudyResourceFactory factory = new StudyResourceFactory();
        Map<String, Object> byExtension = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        byExtension.put(Resource.Factory.Registry.DEFAULT_EXTENSION, factory);
        byExtension.put(Studies.STUDY_EXTENSION, factory);
        byExtension.put(MaterialLibraries.EXTENSION, factory);
        resources.getPackageRegistry().put(PresslingPackage.eNS_URI, PresslingPackage.eINSTANCE);
        resources.setURIConverter(new ExtensibleURIConverterImpl(
                List.of(new PlatformResourceURIHandlerImpl(), new FileURIHandlerImpl(), new PresslingUriHandler(libraries)),
                List.of()));
    }

    /** Puts a resource of the given URI into a fresh set, without reading anything. */
    static Resource resource(URI uri) {
        return create().createResource(uri);
    }
}
