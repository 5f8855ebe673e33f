// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs EMF's code generator outside of Eclipse. */
final class ModelCode {

    private ModelCode() {
    }

    /**
     * Generates model and edit code.
     *
     * @param metamodel folder with pressling.ecore and pressling.genmodel
     * @param german German texts of the metamodel
     * @param root folder under which the project folders org.pressling.model and org.pressling.model.edit are written
     */
    static void generate(Path metamodel, Path german, Path root) throws IOException {
        for (String project : List.of("org.pressling.model", "org.pressling.model.edit")) {
            Path folder = Files.createDirectories(root.resolve(project));
            EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder + "/"));
        }
        GenModel genModel = load(metamodel);
        Diagnostic diagnostic = run(genModel);
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException("EMF's generator failed: " + diagnostic + " " + diagnostic.getChildren());
        }
        Path edit = root.resolve("org.pressling.model.edit");
        EPackage model = genModel.getGenPackages().get(0).getEcorePackage();
        RedundantInterfaces.remove(edit.resolve("src-gen"));
        new EditTexts(model).write(german,
                root.resolve("org.pressling.model/src-gen/org/pressling/model/quantity/texts.properties"), edit);
    }

    private static GenModel load(Path metamodel) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        Resource ecore = resources.getResource(URI.createFileURI(metamodel.resolve("pressling.ecore").toString()), true);
        Resource settings = resources.getResource(URI.createFileURI(metamodel.resolve("pressling.genmodel").toString()), true);
        EPackage model = (EPackage) ecore.getContents().get(0);
        QuantityDocumentation.writeInto(model);
        GenModel genModel = (GenModel) settings.getContents().get(0);
        genModel.initialize(List.of(model));
        genModel.setCanGenerate(true);
        GenPackage genPackage = genModel.getGenPackages().get(0);
        genPackage.setBasePackage("org.pressling");
        genPackage.setPrefix("Pressling");
        genPackage.setResource(GenResourceKind.NONE_LITERAL);
        for (GenClass genClass : genPackage.getGenClasses()) {
            genClass.setImage(false);
            for (GenFeature feature : genClass.getGenFeatures()) {
                feature.setPropertyDescription(QuantityDocumentation.of(feature.getEcoreFeature()));
                feature.setPropertyMultiLine("description".equals(feature.getName()) || "note".equals(feature.getName()));
            }
        }
        return genModel;
    }

    private static Diagnostic run(GenModel genModel) {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic model = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (model.getSeverity() >= Diagnostic.ERROR) {
            return model;
        }
        return generator.generate(genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor());
    }
}
