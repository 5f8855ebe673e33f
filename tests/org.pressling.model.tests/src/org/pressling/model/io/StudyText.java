// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.pressling.model.Study;

/** Small studies as text, for tests. */
final class StudyText {

    private StudyText() {
    }

    /** A study around the given elements, on line 3 of the text. */
    static String around(String attributes, String elements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <pressling:Study xmlns:pressling="https://pressling.org/model" %s>
                %s
                </pressling:Study>
                """.formatted(attributes, elements);
    }

    static Study load(String text) {
        return Studies.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.pressling");
    }
}
