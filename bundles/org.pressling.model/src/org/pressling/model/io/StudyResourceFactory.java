// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Makes the resource that reads and writes {@code *.pressling} and {@code *.pressling-materials} files. */
public final class StudyResourceFactory extends ResourceFactoryImpl {

    /** For EMF's registries. */
    public StudyResourceFactory() {
        // nothing to set up
    }

    @Override
    public Resource createResource(URI uri) {
        return new StudyResource(uri, Migrations.RELEASED);
    }
}
