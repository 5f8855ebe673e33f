// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.pressling.dem.Problem;

/**
 * Opens the libraries that are installed ({@code pressling:/materials} for the built-in one, {@code pressling:/materials/ID} for
 * any) and refuses every scheme that no other handler took, so that a study from somebody else cannot make this machine fetch
 * things from the network.
 */
final class PresslingUriHandler extends URIHandlerImpl {

    /** The built-in library. */
    static final URI MATERIALS = URI.createURI("pressling:/materials");

    private static final MaterialSource BUILT_IN = new BuiltInMaterials();

    private final List<MaterialSource> libraries;

    /** For the built-in library and those that bundles bring. */
    PresslingUriHandler(List<MaterialSource> installed) {
        libraries = installed.stream().filter(library -> !library.id().equals(BUILT_IN.id())).toList();
    }

    /** Where the libraries of a set of resources are, the built-in one last. */
    static List<URI> libraries(ResourceSet resources) {
        Stream<URI> installed = resources.getURIConverter().getURIHandlers().stream()
                .filter(PresslingUriHandler.class::isInstance).map(PresslingUriHandler.class::cast)
                .flatMap(handler -> handler.libraries.stream()).map(PresslingUriHandler::uri);
        return Stream.concat(installed, Stream.of(MATERIALS)).toList();
    }

    /** Where a library is. */
    static URI uri(MaterialSource library) {
        return MATERIALS.appendSegment(URI.encodeSegment(library.id(), false));
    }

    /** Whether a set of resources reads what a reference leads to: files, and the libraries. */
    static boolean follows(ResourceSet resources, URI target) {
        return !(resources.getURIConverter().getURIHandler(target) instanceof PresslingUriHandler handler)
                || handler.source(target).isPresent();
    }

    /** {@return the problem of a reference to somewhere else} */
    static Problem notFollowed(URI uri, ResourceSet resources) {
        return FileProblem.NOT_FOLLOWED.of(uri, libraries(resources).stream().map(library -> library + "#ID").toList());
    }

    private Optional<MaterialSource> source(URI uri) {
        URI wanted = uri.trimFragment();
        return wanted.equals(MATERIALS) ? Optional.of(BUILT_IN)
                : Stream.concat(libraries.stream(), Stream.of(BUILT_IN)).filter(library -> uri(library).equals(wanted))
                        .findFirst();
    }

    @Override
    public boolean canHandle(URI uri) {
        return true;
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        Optional<MaterialSource> source = source(uri);
        if (source.isEmpty()) {
            throw FileProblem.NOT_FOLLOWED.of(uri, List.of(MATERIALS + "#ID")).exception();
        }
        return source.get().open();
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return source(uri).isPresent();
    }
}
