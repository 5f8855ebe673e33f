// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Material;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.PresslingFactory;

/** Libraries of materials: the one of published materials that comes with Pressling, and files of the user. */
public final class MaterialLibraries {

    /** Extension of material files. */
    public static final String EXTENSION = "pressling-materials";

    private MaterialLibraries() {
    }

    /**
     * The built-in library, in the given set of resources; loaded on the first call. Studies refer to its materials as
     * {@code pressling:/materials#ID}.
     *
     * @param resources a set made by {@link StudyResourceSets}
     * @return the library; treat it as unmodifiable, since every study of the set shares it
     */
    public static MaterialLibrary builtIn(ResourceSet resources) {
        Resource resource = resources.getResource(PresslingUriHandler.MATERIALS, true);
        return (MaterialLibrary) resource.getContents().get(0);
    }

    /**
     * The built-in library in a set of resources of its own.
     *
     * @return the library
     */
    public static MaterialLibrary builtIn() {
        return builtIn(StudyResourceSets.create());
    }

    /**
     * The libraries that are installed, in the given set of resources; each is loaded on the first call.
     *
     * @param resources a set made by {@link StudyResourceSets}
     * @return the libraries that bundles bring, then the built-in one; treat them as unmodifiable
     */
    public static List<MaterialLibrary> installed(ResourceSet resources) {
        return PresslingUriHandler.libraries(resources).stream()
                .map(uri -> (MaterialLibrary) resources.getResource(uri, true).getContents().get(0)).toList();
    }

    /** Requires that a library can be read, and that each of its materials can be referred to. */
    static void requireMaterials(MaterialSource source) {
        ResourceSet resources = StudyResourceSets.create(List.of(source));
        URI uri = PresslingUriHandler.uri(source);
        Resource resource = StudyReader.open(resources, uri, null, uri.toString());
        boolean isLibrary = !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof MaterialLibrary library
                && library.getMaterials().stream().allMatch(m -> m.getId() != null && m.getId().matches("\\S+"));
        if (!isLibrary) {
            throw FileProblem.NO_LIBRARY.of().in(uri.toString()).exception();
        }
    }

    /**
     * A material of the built-in library.
     *
     * @param resources a set made by {@link StudyResourceSets}
     * @param id its identifier, such as {@code LiCoO2}
     * @return the material
     * @throws InvalidInputException if the library has no such material; suggests the nearest one
     */
    public static Material builtIn(ResourceSet resources, String id) {
        List<Material> materials = builtIn(resources).getMaterials();
        return materials.stream().filter(material -> material.getId().equals(id)).findFirst()
                .orElseThrow(() -> OwnMaterials.unknown(id, materials.stream().map(Material::getId).toList()));
    }

    /**
     * Reads a library file.
     *
     * @param resources a set made by {@link StudyResourceSets}; a library that is in it already is not read again
     * @param file the file
     * @return the library
     * @throws InvalidInputException if it cannot be read or holds something else; the message says why
     */
    public static MaterialLibrary load(ResourceSet resources, Path file) {
        Resource resource = StudyReader.open(resources, URI.createFileURI(file.toAbsolutePath().normalize().toString()), null,
                file.toString());
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof MaterialLibrary library)) {
            throw FileProblem.NO_LIBRARY.of().in(file).exception();
        }
        return library;
    }

    /**
     * A library with nothing in it.
     *
     * @param name its name
     * @return a library in no file
     */
    public static MaterialLibrary create(String name) {
        MaterialLibrary library = PresslingFactory.eINSTANCE.createMaterialLibrary();
        library.setFormatVersion(Migrations.CURRENT_VERSION);
        library.setName(name);
        return library;
    }

    /**
     * Writes a library. The file is written beside its place and then moved; comments of an earlier file stay before the
     * elements that they stood before.
     *
     * @param library the library; stays as it is
     * @param file where to; replaced if it exists
     * @throws IOException if the file cannot be written; what was there before is then still there
     */
    public static void save(MaterialLibrary library, Path file) throws IOException {
        AtomicFile.write(file, Comments.keep(toBytes(library, file), file));
    }

    /**
     * The text of a library in a new file.
     *
     * @param library the library
     * @param file where it would lie
     * @return XML in UTF-8; equal libraries give equal bytes
     */
    public static byte[] toBytes(MaterialLibrary library, Path file) {
        MaterialLibrary copy = EcoreUtil.copy(library);
        copy.setFormatVersion(Migrations.CURRENT_VERSION);
        Resource resource = StudyResourceSets.resource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        resource.getContents().add(copy);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
