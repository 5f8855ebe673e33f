// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressling.dem.Installed;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Material;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;

/**
 * Makes, reads, copies and writes studies. Works in a plain JVM and in Eclipse alike.
 *
 * <p>A study refers to its two materials by URI: {@code pressling:/materials#LiCoO2} for the built-in library,
 * {@code my.pressling-materials#MyNMC} for a file beside the study, or the bare identifier of one of its ownMaterials.
 */
public final class Studies {

    /** Extension of study files. */
    public static final String STUDY_EXTENSION = "pressling";

    private Studies() {
    }

    /**
     * A new study with every default: LiCoO2 in Li10GeP2S12, random insertion, the published contact law, the
     * network of Table 2 of Komori et al. (2022), no factors.
     *
     * @return the study, in no file yet
     */
    public static Study create() {
        return StudyDefaults.create(StudyResourceSets.create());
    }

    /**
     * Reads a study file, older versions too. Parts that the file leaves out are there with their defaults.
     *
     * @param file the file
     * @return the study
     * @throws InvalidInputException if the file is missing, unreadable, malformed, from a newer version, holds something
     *         unknown or refers to a material that cannot be found; the message names file, line and what to do
     */
    public static Study load(Path file) {
        return load(StudyResourceSets.create(), URI.createFileURI(file.toAbsolutePath().normalize().toString()));
    }

    /**
     * Reads a study file that may refer to the libraries that bundles bring, too.
     *
     * @param file the file
     * @param installed tells which libraries there are
     * @return the study
     * @throws InvalidInputException as {@link #load(Path)}
     */
    public static Study load(Path file, Installed installed) {
        return load(StudyResourceSets.create(installed), URI.createFileURI(file.toAbsolutePath().normalize().toString()));
    }

    /**
     * Reads a study into a set of resources that the caller owns, such as an editor's.
     *
     * @param resources a set made or configured by {@link StudyResourceSets}
     * @param uri the study
     * @return the study
     * @throws InvalidInputException as {@link #load(Path)}
     */
    public static Study load(ResourceSet resources, URI uri) {
        return StudyReader.read(resources, uri, null);
    }

    /**
     * Reads a study that is no file, such as a built-in example. It can refer to the built-in library and its own
     * materials only.
     *
     * @param input the study; closed by the caller
     * @param name its name, for messages
     * @return the study
     * @throws InvalidInputException as {@link #load(Path)}
     */
    public static Study load(InputStream input, String name) {
        return load(StudyResourceSets.create(), input, name);
    }

    /**
     * Reads a study that is no file; it can refer to installed libraries and its own materials.
     *
     * @param input the study; closed by the caller
     * @param name its name, for messages
     * @param installed tells which libraries there are
     * @return the study
     * @throws InvalidInputException as {@link #load(Path)}
     */
    public static Study load(InputStream input, String name, Installed installed) {
        return load(StudyResourceSets.create(installed), input, name);
    }

    private static Study load(ResourceSet resources, InputStream input, String name) {
        URI uri = URI.createURI("pressling:/studies/" + URI.encodeSegment(name, false));
        return StudyReader.read(resources, uri, input);
    }

    /**
     * A copy that can be changed without changing the original. Materials of a library stay shared. As the copy lies in no
     * file, files that the study names beside its own are named by their whole path in it.
     *
     * @param study the study
     * @return a study that means the same, in no file
     */
    public static Study copy(Study study) {
        Study copy = EcoreUtil.copy(study);
        StudyHome.of(study).ifPresent(home -> {
            copy.eAdapters().add(new StudyHome(home));
            copy.getPhases().stream().filter(p -> p.getSizesFile() != null && !p.getSizesFile().isBlank())
                    .forEach(p -> p.setSizesFile(home.resolve(p.getSizesFile().strip()).toString()));
        });
        return copy;
    }

    /**
     * The path of a file that a part of a study names.
     *
     * @param part a part of a study, such as a contribution
     * @param file a path that is absolute or starts from the folder of the study
     * @return the whole path where the folder of the study, or of the study that it was copied from, is known; else the path as
     *         it stands, which starts from the working folder
     * @throws InvalidInputException if it is no path
     */
    public static String fileOf(EObject part, String file) {
        try {
            return StudyHome.of(EcoreUtil.getRootContainer(part)).map(home -> home.resolve(file.strip()).toString())
                    .orElse(file.strip());
        } catch (InvalidPathException noPath) {
            throw FileProblem.NO_PATH.of(file).exception(noPath);
        }
    }

    /**
     * A copy that holds its materials itself, so that it means the same however the libraries change; the form in which a run
     * folder keeps its study. Tables of measured sizes stay where they are, see {@link #copy}.
     *
     * @param study the study
     * @return a study that means the same and refers to no library
     */
    public static Study selfContained(Study study) {
        Study copy = copy(study);
        copy.setAm(OwnMaterials.own(copy, copy.getAm()));
        copy.setSe(OwnMaterials.own(copy, copy.getSe()));
        copy.getPhases().forEach(phase -> phase.setMaterial(OwnMaterials.own(copy, phase.getMaterial())));
        return copy;
    }

    /**
     * Writes a study, every attribute with its value, references relative to the file. The file is written beside its
     * place and then moved, so that a reader never sees half of it. Comments of an earlier file stay before the elements that
     * they stood before.
     *
     * @param study the study; stays as it is
     * @param file where to; replaced if it exists
     * @throws InvalidInputException if a material of the study belongs to no file and not to the study
     * @throws IOException if the file cannot be written; what was there before is then still there
     */
    public static void save(Study study, Path file) throws IOException {
        AtomicFile.write(file, replacing(study, file));
    }

    /**
     * The text that {@link #save} would write now, with the comments of the file that is there.
     *
     * @param study the study
     * @param file the file
     * @return XML in UTF-8
     * @throws InvalidInputException as {@link #save}
     * @throws IOException if the file that is there cannot be read
     */
    public static byte[] replacing(Study study, Path file) throws IOException {
        return withComments(toBytes(study, file), file);
    }

    /**
     * Puts the comments of a file into a text that would replace it.
     *
     * @param text what {@link #toBytes} gave
     * @param file the file
     * @return the text with the comments before the elements that they stand before in the file
     * @throws IOException if the file is there and cannot be read
     */
    public static byte[] withComments(byte[] text, Path file) throws IOException {
        return Comments.keep(text, file);
    }

    /**
     * The text of a study in a new file.
     *
     * @param study the study
     * @param file where it would lie, for relative references
     * @return XML in UTF-8; equal studies give equal bytes
     * @throws InvalidInputException as {@link #save}
     */
    public static byte[] toBytes(Study study, Path file) {
        return StudyWriter.bytes(study, file);
    }

    /**
     * Finds a material that a study may refer to: its own first, then those of the files it already refers to, then the
     * libraries that are installed.
     *
     * @param study the study
     * @param idOrName identifier or name of the material
     * @return the material
     * @throws InvalidInputException if there is none; suggests the nearest
     */
    public static Material findMaterial(Study study, String idOrName) {
        return OwnMaterials.find(study, idOrName);
    }

    /** The set of resources of a study, or a fresh one for a study in no file. */
    static ResourceSet resourcesOf(Study study) {
        for (Material material : StudyPhases.materials(study)) {
            Resource resource = material.eResource();
            if (resource != null && resource.getResourceSet() != null) {
                return resource.getResourceSet();
            }
        }
        Resource resource = study.eResource();
        ResourceSet resources = resource == null ? null : resource.getResourceSet();
        return resources == null ? StudyResourceSets.create() : resources;
    }
}
