// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import java.util.Comparator;

/** Version of a package; of semantic versioning, in which before 1.0 a new minor one may break. */
record ApiVersion(int major, int minor, int micro) implements Comparable<ApiVersion> {
    private static final Comparator<ApiVersion> ORDER = Comparator.comparingInt(ApiVersion::major)
            .thenComparingInt(ApiVersion::minor).thenComparingInt(ApiVersion::micro);

    static ApiVersion of(String text) {
        String[] parts = text.split("\\.");
        return new ApiVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** Whether this version, after another one, may lack or change what that had. */
    boolean mayBreak(ApiVersion before) {
        return major > before.major || major == before.major && major == 0 && minor > before.minor;
    }

    /** Whether this version, after another one, may have more than that. */
    boolean mayAdd(ApiVersion before) {
        return major == 0 && before.major == 0 ? compareTo(before) > 0
                : major > before.major || major == before.major && minor > before.minor;
    }

    @Override
    public int compareTo(ApiVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + micro;
    }
}
