// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** What a phase does in an electrode; labels, transport and figures ask for this, never for a name. */
public enum Role {
    /** Stores lithium and conducts electrons, such as LiCoO2. */
    ACTIVE,
    /** Conducts lithium ions, such as Li6PS5Cl. */
    ELECTROLYTE,
    /** Conducts electrons and stores nothing, such as carbon. */
    CONDUCTOR,
    /** Conducts and stores nothing, such as a binder. */
    INERT;

    /** Whether ions move through particles of this role. */
    public boolean conductsIons() {
        return this == ELECTROLYTE;
    }

    /** Whether electrons move through particles of this role. */
    public boolean conductsElectrons() {
        return this == ACTIVE || this == CONDUCTOR;
    }
}
