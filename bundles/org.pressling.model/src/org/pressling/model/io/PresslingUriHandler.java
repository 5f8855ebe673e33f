// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.pressling.dem.Problem;

/**
 * Opens what comes with Pressling ({@code pressling:/materials}) and refuses every scheme that no other handler took,
 * so that a study from somebody else cannot make this machine fetch things from the network.
 */
final class PresslingUriHandler extends URIHandlerImpl {

    /** The built-in library. */
    static final URI MATERIALS = URI.createURI("pressling:/materials");

    private static final String MATERIALS_FILE = "materials.pressling-materials";

    /** Whether a set of resources reads what a reference leads to: files, and the built-in library. */
    static boolean follows(ResourceSet resources, URI target) {
        return MATERIALS.equals(target.trimFragment())
                || !(resources.getURIConverter().getURIHandler(target) instanceof PresslingUriHandler);
    }

    /** {@return the problem of a reference to somewhere else} */
    static Problem notFollowed(URI uri) {
        return FileProblem.NOT_FOLLOWED.of(uri, MATERIALS);
    }

    @Override
    public boolean canHandle(URI uri) {
        return true;
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        if (!MATERIALS.equals(uri.trimFragment())) {
            throw notFollowed(uri).exception();
        }
        InputStream stream = PresslingUriHandler.class.getResourceAsStream(MATERIALS_FILE);
        if (stream == null) {
            throw new IOException("The built-in material library is missing from this installation");
        }
        return stream;
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return MATERIALS.equals(uri.trimFragment());
    }
}
