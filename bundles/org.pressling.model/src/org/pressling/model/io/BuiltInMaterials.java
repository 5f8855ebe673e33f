// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.IOException;
import java.io.InputStream;

/** The published materials that come with Pressling; files refer to them as {@code pressling:/materials} too. */
public final class BuiltInMaterials implements MaterialSource {
    private static final String FILE = "materials.pressling-materials";

    @Override
    public String id() {
        return "published";
    }

    @Override
    public InputStream open() throws IOException {
        InputStream stream = BuiltInMaterials.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IOException("The built-in material library is missing from this installation");
        }
        return stream;
    }
}
