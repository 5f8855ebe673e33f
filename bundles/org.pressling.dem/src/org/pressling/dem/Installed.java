// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.List;

/** What is installed, for contributions that stand on others: a contact law on the parts that go with it. */
public interface Installed {

    /**
     * The contributions of a kind.
     *
     * @param kind the kind
     * @param <T>  its interface
     * @return those that can be made, in their order
     */
    <T> List<T> all(Kind<T> kind);
}
