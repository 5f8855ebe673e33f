// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressling.model.Study;
import org.pressling.model.path.StudyPaths;

/** Collects problems; of the same complaint at the same place the first is kept. */
final class Problems {

    private final Map<String, Problem> byKey = new LinkedHashMap<>();

    /** Reports a problem whose value is read from the study. */
    void add(Study study, String path, String allowed, String message, String advice) {
        add(new Problem(path, StudyPaths.get(study, path), allowed, message, advice));
    }

    void add(Problem problem) {
        byKey.putIfAbsent(problem.path() + '\n' + problem.message().replaceAll("\\d+(\\.\\d+)?", "#"), problem);
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    List<Problem> list() {
        return new ArrayList<>(byKey.values());
    }
}
