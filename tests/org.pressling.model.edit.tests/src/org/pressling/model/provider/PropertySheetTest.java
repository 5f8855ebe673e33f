// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.pressling.model.Packing;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.quantity.Quantities;

/** What the workbench shows of a study comes from the metamodel's annotations, and editing can be undone. */
class PropertySheetTest {

    private final PresslingItemProviderAdapterFactory factory = new PresslingItemProviderAdapterFactory();
    private final Study study = Studies.create();

    private Map<Object, IItemPropertyDescriptor> properties(EObject object) {
        IItemPropertySource source = (IItemPropertySource) factory.adapt(object, IItemPropertySource.class);
        return source.getPropertyDescriptors(object).stream().collect(Collectors.toMap(property -> property.getFeature(object),
                Function.identity()));
    }

    @Test
    void labelsNameTheUnit() {
        Packing packing = study.getPacking();
        Map<Object, IItemPropertyDescriptor> properties = properties(packing);
        assertEquals("Initial width (µm)",
                properties.get(PresslingPackage.Literals.PACKING__INITIAL_WIDTH).getDisplayName(packing));
        assertEquals("Area ratio", properties.get(PresslingPackage.Literals.PACKING__AM_RATIO).getDisplayName(packing));
    }

    @Test
    void descriptionsGiveMeaningRangeAndDefault() {
        for (EObject part : List.of(study.getPacking(), study.getPress(), study.getRendering(), study.getTraining())) {
            properties(part).forEach((feature, property) -> {
                String description = property.getDescription(part);
                assertTrue(description.startsWith(Quantities.meaning((EStructuralFeature) feature)), description);
            });
        }
        assertTrue(properties(study.getPress()).get(PresslingPackage.Literals.PRESS__WALL_SPEED).getDescription(study.getPress())
                .contains("Unit: m/s. Range: 0.001 to 300. Default: 2."));
    }

    @Test
    void everyAttributeOfAPartIsOffered() {
        for (EObject part : List.of(study.getPacking(), study.getPress(), study.getRendering(), study.getSplit(),
                study.getTraining())) {
            assertTrue(properties(part).keySet().containsAll(part.eClass().getEAttributes()), part.eClass().getName());
        }
    }

    @Test
    void aChangeCanBeUndone() {
        EditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
        domain.getCommandStack().execute(SetCommand.create(domain, study.getPress(), PresslingPackage.Literals.PRESS__FINAL_WIDTH,
                35.0));
        assertEquals(35, study.getPress().getFinalWidth());
        domain.getCommandStack().undo();
        assertEquals(40, study.getPress().getFinalWidth());
    }
}
