// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dataset.io.Json;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.Phases;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.packing.PhaseAccount;
import org.pressling.dem.packing.ShareMeaning;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The packer's account of each phase in a JSON file, beside the list of phases. */
public final class PackingJson {
    private static final String ACCOUNTS = "accounts";

    private PackingJson() {
    }

    /** Adds the phases and their accounts to an object. */
    public static void write(ObjectNode node, Packing packing) {
        PhasesJson.write(node, packing.structure().phases());
        if (packing.accounts().isEmpty()) {
            return;
        }
        ArrayNode list = node.putArray(ACCOUNTS);
        for (PhaseAccount a : packing.accounts()) {
            ObjectNode entry = list.addObject().put("phase", a.phase().name()).put("counts", a.meaning().name());
            if (!Double.isNaN(a.asked())) {
                entry.put("share_asked", a.asked());
            }
            entry.put("share_reached", a.reached()).put("diameter_mean_m", a.mean()).put("diameter_sd_m", a.sd())
                    .put("cut_share", a.cutFraction());
        }
    }

    /**
     * The accounts in an object.
     *
     * @throws org.pressling.dem.InvalidInputException when they are none; the message names the file
     */
    public static List<PhaseAccount> accounts(Json node, Phases phases) {
        List<PhaseAccount> accounts = new ArrayList<>();
        if (node.has(ACCOUNTS)) {
            for (Json a : node.list(ACCOUNTS)) {
                accounts.add(new PhaseAccount(
                        phases.named(a.text("phase")).orElseThrow(() -> a.error("phase", ValueTerm.ONE_OF.with(phases.list()))),
                        a.choice("counts", ShareMeaning.class), a.has("share_asked") ? a.number("share_asked") : Double.NaN,
                        a.number("share_reached"), a.number("diameter_mean_m"), a.number("diameter_sd_m"),
                        a.number("cut_share")));
            }
        }
        return accounts;
    }
}
