// SPDX-License-Identifier: EPL-2.0
package org.pressling.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.pressling.dem.Localized;

/**
 * A built-in study.
 *
 * @param name name by which {@code ./pressling run NAME} takes it; also the name of its file without extension
 * @param title what it is, in a few words
 * @param description what it does and how long it takes, in one or two sentences
 */
public record Example(String name, Localized title, Localized description) {

    /**
     * Name of the study file.
     *
     * @return the name with the extension of studies
     */
    public String fileName() {
        return name + ".pressling";
    }

    /**
     * Where the study lies.
     *
     * @return the address, in a jar or bundle
     */
    public URL url() {
        return part(fileName());
    }

    /**
     * A picture of a structure of its kind, 120 by 90 pixels; one of twice the size lies beside it.
     *
     * @return the address of a PNG file, in a jar or bundle
     */
    public URL picture() {
        return part(name + ".png");
    }

    private static URL part(String file) {
        URL url = Example.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException("The example " + file + " is missing from this installation");
        }
        return url;
    }

    /**
     * The study as it lies in the bundle, comments included: to be read, or to be copied for a study of one's own.
     *
     * @return its bytes; the caller closes the stream
     * @throws IOException if it cannot be read
     */
    public InputStream open() throws IOException {
        return url().openStream();
    }
}
