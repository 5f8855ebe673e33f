// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dem.Kind;
import org.pressling.dem.Setting;
import org.pressling.model.check.ContributionPlace;
import org.pressling.study.contribute.Contributions;

/**
 * What can be set of something that is contributed.
 *
 * @param place    where a study names it, such as {@code packing.packer}
 * @param path     what stands before the name of a setting, such as {@code packing.packer} or {@code analyses[coverage]}
 * @param choice   what has to be set for it, such as {@code packing.packer=growth}
 * @param settings its settings, one at least
 */
record ContributedSettings(String place, String path, String choice, List<Setting> settings) {

    /** Those of all that is installed, in the order of the places. */
    static List<ContributedSettings> of(Contributions installed) {
        List<ContributedSettings> all = new ArrayList<>();
        for (ContributionPlace place : ContributionPlace.all()) {
            installed.kind(place.kind()).ifPresent(kind -> add(place, kind, installed, all));
        }
        return all;
    }

    private static <T> void add(ContributionPlace place, Kind<T> kind, Contributions installed, List<ContributedSettings> all) {
        for (String id : installed.of(kind).ids()) {
            List<Setting> settings = installed.settings(kind, id).orElse(List.of());
            if (!settings.isEmpty()) {
                String path = place.isMany() ? place.path() + "[" + id + "]" : place.path();
                all.add(new ContributedSettings(place.path(), path, place.path() + "=" + id, settings));
            }
        }
    }

    /** The path of every setting. */
    List<String> paths() {
        return settings.stream().map(setting -> path + '.' + setting.name()).toList();
    }
}
