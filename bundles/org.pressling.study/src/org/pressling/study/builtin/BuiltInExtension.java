// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.builtin;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;

/**
 * Hands {@link BuiltIn} contributions to the extension registry by identifier
 * ({@code class="…BuiltInExtension:hertz-mindlin.corrected"}), since their bundles know nothing of Eclipse.
 */
public final class BuiltInExtension implements IExecutableExtensionFactory, IExecutableExtension {
    private String id;
    private String kind;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        id = String.valueOf(data);
        kind = element.getName();
    }

    @Override
    public Object create() throws CoreException {
        Object found = switch (kind) {
        case "packer" -> BuiltIn.packers().get(id);
        case "exporter" -> BuiltIn.exporters().get(id);
        case "analysis" -> BuiltIn.analyses().get(id);
        default -> BuiltIn.contactLaws().get(id);
        };
        if (found == null) {
            throw new CoreException(Status.error("There is no built-in " + kind + " '" + id + "'"));
        }
        return found;
    }
}
