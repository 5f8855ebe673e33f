// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dem.Kind;
import org.pressling.study.contribute.Catalogue;
import org.pressling.study.contribute.Contributions;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Fields for a contributed part: which one, and what it asks for. Nothing here knows any contribution by name. */
final class Contributed {
    private Contributed() {
    }

    /**
     * Adds the fields.
     *
     * @param page the page
     * @param form where to
     * @param name name of the choice
     * @param path path of the contribution
     * @param kind what may be chosen
     */
    static void fields(StudyPage page, FormBuilder form, String name, String path, Kind<?> kind) {
        Contributions installed = PresslingUi.contributions();
        form.choice(name, path, installed.of(kind).all().stream()
                .map(c -> new ChoiceField.Choice(c.id(), c.name().said(), "")).toList(),
                StudyDocument.help(path).meaning());
        SettingFields fields = new SettingFields(page.document(), form, page.toolkit(), path);
        installed.settings(kind, page.document().get(path)).orElse(List.of()).forEach(fields::add);
    }

    /** What decides which fields there are for a contribution: which one is chosen, and what it is given. */
    static String shape(StudyDocument document, String path) {
        return document.get(path) + SettingFields.shape(document, path);
    }

    /**
     * What an attribute that holds an identifier can be chosen from.
     *
     * @param kind the kind of contribution
     * @param open what leaves the choice open; comes first
     * @return the choices
     */
    static List<ChoiceField.Choice> choices(String kind, String open) {
        List<ChoiceField.Choice> choices = new ArrayList<>(List.of(new ChoiceField.Choice(open, Messages.Choice_automatic, "")));
        PresslingUi.contributions().kind(kind).ifPresent(known -> {
            Catalogue<?> catalogue = PresslingUi.contributions().of(known);
            catalogue.ids().forEach(id -> choices.add(new ChoiceField.Choice(id, catalogue.nameOf(id), "")));
        });
        return choices;
    }
}
