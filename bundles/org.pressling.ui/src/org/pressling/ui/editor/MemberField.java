// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** Whether something is in a list; what comes in goes to its end. */
final class MemberField extends Field {
    private final Values values;
    private final String list;
    private final String member;
    private final Button button;

    /** A box to tick for one member of the list at a path. */
    MemberField(Values values, String list, String member, Button button, String explanation) {
        super(path(list, member), button, explanation);
        this.values = values;
        this.list = list;
        this.member = member;
        this.button = button;
        button.addListener(SWT.Selection, e -> take(button.getSelection()));
        refresh();
    }

    /** The path of a member of a list of contributions. */
    static String path(String list, String member) {
        return list + "[" + member + "]";
    }

    /** The members of the list at a path, in their order. */
    static SequencedSet<String> members(Values values, String list) {
        return Arrays.stream(values.get(list).split(" ")).filter(member -> !member.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void take(boolean in) {
        SequencedSet<String> members = members(values, list);
        if (in) {
            members.add(member);
        } else {
            members.remove(member);
        }
        values.set(list, String.join(" ", members));
    }

    @Override
    void refresh() {
        button.setSelection(members(values, list).contains(member));
    }
}
