// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.io.Json;
import org.pressling.dem.Localized;

/** What an installation ships, and what is to be said of it. */
public final class BillOfMaterials {
    private final Path plugIns;
    private final Inventory inventory;
    private final KnownVulnerabilities vulnerabilities = new KnownVulnerabilities();

    private BillOfMaterials(Path plugIns, Inventory inventory) {
        this.plugIns = plugIns;
        this.inventory = inventory;
    }

    /**
     * Looks through a folder of plug-ins.
     *
     * @param plugIns the folder
     * @return the bill
     * @throws IOException if a file cannot be read
     */
    public static BillOfMaterials of(Path plugIns) throws IOException {
        return new BillOfMaterials(plugIns, Inventory.of(plugIns));
    }

    /**
     * Writes it as CycloneDX 1.6.
     *
     * @param file    where
     * @param version version of the program
     * @throws IOException if it cannot be written
     */
    public void write(Path file, String version) throws IOException {
        Json.write(file, inventory.cycloneDx(version));
    }

    /**
     * Writes the licences for people to read: a list {@code NOTICES.txt}, and the texts in a folder {@code licences}.
     *
     * @param folder where
     * @throws IOException if a file cannot be read or written
     */
    public void writeNotices(Path folder) throws IOException {
        Notices.write(plugIns, inventory, folder);
    }

    /**
     * Compares it with one that was written before.
     *
     * @param bill the other one
     * @return a sentence for each difference
     */
    public List<Localized> differences(Path bill) {
        return BillCheck.problems(bill, inventory);
    }

    /** {@return a sentence for each part with a known vulnerability} */
    public List<Localized> knownVulnerabilities() {
        return vulnerabilities.problems(inventory);
    }

    /** {@return number of components, plug-ins and what is in them} */
    public int components() {
        return inventory.all().size();
    }

    /** {@return number of plug-ins} */
    public int plugIns() {
        return inventory.components().size();
    }

    /** {@return date of the list of known vulnerabilities} */
    public String dateOfVulnerabilities() {
        return vulnerabilities.date();
    }
}
