// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.jar.Attributes;

import org.osgi.framework.Bundle;

/** Tells which bundles come with Pressling: those whose manifest says so. A plug-in may be called as it likes. */
final class Release {
    private static final String HEADER = "Pressling-Release";

    private Release() {
    }

    /** {@return whether a bundle in the framework comes with Pressling} */
    static boolean holds(Bundle bundle) {
        return bundle.getHeaders("").get(HEADER) != null;
    }

    /** {@return whether what lies below a root comes with Pressling, the URL of which ends with a slash} */
    static boolean holds(String root) {
        return Origin.manifest(root).map(Release::isSaid).orElse(Boolean.FALSE).booleanValue();
    }

    private static Boolean isSaid(Attributes manifest) {
        return Boolean.valueOf(manifest.getValue(HEADER) != null);
    }
}
