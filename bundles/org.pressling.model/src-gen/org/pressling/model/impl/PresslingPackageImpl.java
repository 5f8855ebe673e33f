/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.impl;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.pressling.model.Admission;
import org.pressling.model.Block;
import org.pressling.model.Campaign;
import org.pressling.model.Contribution;
import org.pressling.model.Design;
import org.pressling.model.DrawOrder;
import org.pressling.model.Factor;
import org.pressling.model.LabelRegion;
import org.pressling.model.LabelScale;
import org.pressling.model.Labels;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.NamedValue;
import org.pressling.model.Network;
import org.pressling.model.NetworkGeometry;
import org.pressling.model.Packing;
import org.pressling.model.Phase;
import org.pressling.model.PhaseRole;
import org.pressling.model.Press;
import org.pressling.model.PresslingFactory;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Rendering;
import org.pressling.model.SampleTables;
import org.pressling.model.Schedule;
import org.pressling.model.SectionAxis;
import org.pressling.model.ShareBasis;
import org.pressling.model.ShareMeaning;
import org.pressling.model.SizeKind;
import org.pressling.model.Split;
import org.pressling.model.Stage;
import org.pressling.model.StageKind;
import org.pressling.model.StressMeasure;
import org.pressling.model.Study;
import org.pressling.model.Training;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PresslingPackageImpl extends EPackageImpl implements PresslingPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass materialLibraryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass materialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass packingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contributionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass renderingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass labelsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass campaignEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass factorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass splitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trainingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum shareBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sizeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum designEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum materialKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum shareMeaningEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum drawOrderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sampleTablesEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sectionAxisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stressMeasureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum networkGeometryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum labelRegionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum admissionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum labelScaleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scheduleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType levelsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType wholeNumbersEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.pressling.model.PresslingPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PresslingPackageImpl() {
		super(eNS_URI, PresslingFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PresslingPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PresslingPackage init() {
		if (isInited) return (PresslingPackage)EPackage.Registry.INSTANCE.getEPackage(PresslingPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPresslingPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PresslingPackageImpl thePresslingPackage = registeredPresslingPackage instanceof PresslingPackageImpl ? (PresslingPackageImpl)registeredPresslingPackage : new PresslingPackageImpl();

		isInited = true;

		// Create package meta-data objects
		thePresslingPackage.createPackageContents();

		// Initialize created meta-data
		thePresslingPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePresslingPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PresslingPackage.eNS_URI, thePresslingPackage);
		return thePresslingPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudy() {
		return studyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_FormatVersion() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_Name() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_Description() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_Seed() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Am() {
		return (EReference)studyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Se() {
		return (EReference)studyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Phases() {
		return (EReference)studyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_OwnMaterials() {
		return (EReference)studyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Packing() {
		return (EReference)studyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Press() {
		return (EReference)studyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_ContactLaw() {
		return (EReference)studyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Rendering() {
		return (EReference)studyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Labels() {
		return (EReference)studyEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Campaign() {
		return (EReference)studyEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Split() {
		return (EReference)studyEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Network() {
		return (EReference)studyEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Training() {
		return (EReference)studyEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Analyses() {
		return (EReference)studyEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaterialLibrary() {
		return materialLibraryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterialLibrary_FormatVersion() {
		return (EAttribute)materialLibraryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterialLibrary_Name() {
		return (EAttribute)materialLibraryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterialLibrary_Materials() {
		return (EReference)materialLibraryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaterial() {
		return materialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Id() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Name() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Formula() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Kind() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_YoungsModulus() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_PoissonRatio() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Density() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_YieldStrength() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_YieldSource() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_IonicConductivity() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_ElectronicConductivity() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_ConductivitySource() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Source() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Note() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhase() {
		return phaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Name() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Role() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Material() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Share() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_ShareOf() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Sizes() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_DiameterMean() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_DiameterMeanMax() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_DiameterSd() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_DiameterSdMax() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Cut() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Percentiles() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_SizesFile() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_ByVolume() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Gray() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPacking() {
		return packingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPacking_Packer() {
		return (EReference)packingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_InitialWidth() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_Height() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_Depth() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_SolidFraction() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_AmRatio() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_AmRatioMeaning() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_AmDiameterMeanMin() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_AmDiameterMeanMax() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_AmDiameterSdMin() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_AmDiameterSdMax() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_AmDiameterCut() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_SeDiameter() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_MaxTries() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_PeriodicTopBottom() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacking_PeriodicFrontBack() {
		return (EAttribute)packingEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPress() {
		return pressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPress_FinalWidth() {
		return (EAttribute)pressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPress_WallSpeed() {
		return (EAttribute)pressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPress_RayleighShare() {
		return (EAttribute)pressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPress_UnbalancedLimit() {
		return (EAttribute)pressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPress_RelaxDamping() {
		return (EAttribute)pressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPress_MaxRelaxSteps() {
		return (EAttribute)pressEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPress_HistoryPoints() {
		return (EAttribute)pressEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPress_PressureDepth() {
		return (EAttribute)pressEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPress_Stages() {
		return (EReference)pressEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStage() {
		return stageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Kind() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Width() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Pressure() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Time() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContribution() {
		return contributionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Id() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Settings() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedValue() {
		return namedValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedValue_Name() {
		return (EAttribute)namedValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedValue_Value() {
		return (EAttribute)namedValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRendering() {
		return renderingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRendering_Style() {
		return (EReference)renderingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_Crop() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_Pixels() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_AmGray() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_SeGray() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_VoidGray() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_Supersampling() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_OutlineWidth() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_OutlineGray() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_DrawOrder() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_Field() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_Degradation() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_Sections() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_SectionAxis() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_Channels() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRendering_ChannelSpacing() {
		return (EAttribute)renderingEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLabels() {
		return labelsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabels_StressMeasure() {
		return (EAttribute)labelsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabels_Region() {
		return (EAttribute)labelsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabels_SlabThickness() {
		return (EAttribute)labelsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLabels_Descriptors() {
		return (EReference)labelsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCampaign() {
		return campaignEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCampaign_Factors() {
		return (EReference)campaignEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Design() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Points() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Replicates() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Tables() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFactor() {
		return factorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFactor_Path() {
		return (EAttribute)factorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFactor_Values() {
		return (EAttribute)factorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSplit() {
		return splitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSplit_Train() {
		return (EAttribute)splitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSplit_Validation() {
		return (EAttribute)splitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSplit_Test() {
		return (EAttribute)splitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSplit_Proportions() {
		return (EAttribute)splitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSplit_Admit() {
		return (EAttribute)splitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetwork() {
		return networkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetwork_Design() {
		return (EReference)networkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetwork_Blocks() {
		return (EReference)networkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetwork_Dense() {
		return (EAttribute)networkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetwork_Geometry() {
		return (EAttribute)networkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlock() {
		return blockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlock_Filters() {
		return (EAttribute)blockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlock_Kernel() {
		return (EAttribute)blockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlock_Pool() {
		return (EAttribute)blockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraining() {
		return trainingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Epochs() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_BatchSize() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_LearningRate() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Schedule() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_LabelScale() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Patience() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_WeightDecay() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_WarmUpEpochs() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_AveragingDecay() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_MirrorX() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_MirrorY() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Shift() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_MirrorAverage() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Seed() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Networks() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Engine() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhaseRole() {
		return phaseRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getShareBasis() {
		return shareBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSizeKind() {
		return sizeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStageKind() {
		return stageKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDesign() {
		return designEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMaterialKind() {
		return materialKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getShareMeaning() {
		return shareMeaningEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDrawOrder() {
		return drawOrderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSampleTables() {
		return sampleTablesEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSectionAxis() {
		return sectionAxisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStressMeasure() {
		return stressMeasureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNetworkGeometry() {
		return networkGeometryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLabelRegion() {
		return labelRegionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAdmission() {
		return admissionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLabelScale() {
		return labelScaleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSchedule() {
		return scheduleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLevels() {
		return levelsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getWholeNumbers() {
		return wholeNumbersEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PresslingFactory getPresslingFactory() {
		return (PresslingFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		studyEClass = createEClass(STUDY);
		createEAttribute(studyEClass, STUDY__FORMAT_VERSION);
		createEAttribute(studyEClass, STUDY__NAME);
		createEAttribute(studyEClass, STUDY__DESCRIPTION);
		createEAttribute(studyEClass, STUDY__SEED);
		createEReference(studyEClass, STUDY__AM);
		createEReference(studyEClass, STUDY__SE);
		createEReference(studyEClass, STUDY__PHASES);
		createEReference(studyEClass, STUDY__OWN_MATERIALS);
		createEReference(studyEClass, STUDY__PACKING);
		createEReference(studyEClass, STUDY__PRESS);
		createEReference(studyEClass, STUDY__CONTACT_LAW);
		createEReference(studyEClass, STUDY__RENDERING);
		createEReference(studyEClass, STUDY__LABELS);
		createEReference(studyEClass, STUDY__CAMPAIGN);
		createEReference(studyEClass, STUDY__SPLIT);
		createEReference(studyEClass, STUDY__NETWORK);
		createEReference(studyEClass, STUDY__TRAINING);
		createEReference(studyEClass, STUDY__ANALYSES);

		materialLibraryEClass = createEClass(MATERIAL_LIBRARY);
		createEAttribute(materialLibraryEClass, MATERIAL_LIBRARY__FORMAT_VERSION);
		createEAttribute(materialLibraryEClass, MATERIAL_LIBRARY__NAME);
		createEReference(materialLibraryEClass, MATERIAL_LIBRARY__MATERIALS);

		materialEClass = createEClass(MATERIAL);
		createEAttribute(materialEClass, MATERIAL__ID);
		createEAttribute(materialEClass, MATERIAL__NAME);
		createEAttribute(materialEClass, MATERIAL__FORMULA);
		createEAttribute(materialEClass, MATERIAL__KIND);
		createEAttribute(materialEClass, MATERIAL__YOUNGS_MODULUS);
		createEAttribute(materialEClass, MATERIAL__POISSON_RATIO);
		createEAttribute(materialEClass, MATERIAL__DENSITY);
		createEAttribute(materialEClass, MATERIAL__YIELD_STRENGTH);
		createEAttribute(materialEClass, MATERIAL__YIELD_SOURCE);
		createEAttribute(materialEClass, MATERIAL__IONIC_CONDUCTIVITY);
		createEAttribute(materialEClass, MATERIAL__ELECTRONIC_CONDUCTIVITY);
		createEAttribute(materialEClass, MATERIAL__CONDUCTIVITY_SOURCE);
		createEAttribute(materialEClass, MATERIAL__SOURCE);
		createEAttribute(materialEClass, MATERIAL__NOTE);

		phaseEClass = createEClass(PHASE);
		createEAttribute(phaseEClass, PHASE__NAME);
		createEAttribute(phaseEClass, PHASE__ROLE);
		createEReference(phaseEClass, PHASE__MATERIAL);
		createEAttribute(phaseEClass, PHASE__SHARE);
		createEAttribute(phaseEClass, PHASE__SHARE_OF);
		createEAttribute(phaseEClass, PHASE__SIZES);
		createEAttribute(phaseEClass, PHASE__DIAMETER_MEAN);
		createEAttribute(phaseEClass, PHASE__DIAMETER_MEAN_MAX);
		createEAttribute(phaseEClass, PHASE__DIAMETER_SD);
		createEAttribute(phaseEClass, PHASE__DIAMETER_SD_MAX);
		createEAttribute(phaseEClass, PHASE__CUT);
		createEAttribute(phaseEClass, PHASE__PERCENTILES);
		createEAttribute(phaseEClass, PHASE__SIZES_FILE);
		createEAttribute(phaseEClass, PHASE__BY_VOLUME);
		createEAttribute(phaseEClass, PHASE__GRAY);

		packingEClass = createEClass(PACKING);
		createEReference(packingEClass, PACKING__PACKER);
		createEAttribute(packingEClass, PACKING__INITIAL_WIDTH);
		createEAttribute(packingEClass, PACKING__HEIGHT);
		createEAttribute(packingEClass, PACKING__DEPTH);
		createEAttribute(packingEClass, PACKING__SOLID_FRACTION);
		createEAttribute(packingEClass, PACKING__AM_RATIO);
		createEAttribute(packingEClass, PACKING__AM_RATIO_MEANING);
		createEAttribute(packingEClass, PACKING__AM_DIAMETER_MEAN_MIN);
		createEAttribute(packingEClass, PACKING__AM_DIAMETER_MEAN_MAX);
		createEAttribute(packingEClass, PACKING__AM_DIAMETER_SD_MIN);
		createEAttribute(packingEClass, PACKING__AM_DIAMETER_SD_MAX);
		createEAttribute(packingEClass, PACKING__AM_DIAMETER_CUT);
		createEAttribute(packingEClass, PACKING__SE_DIAMETER);
		createEAttribute(packingEClass, PACKING__MAX_TRIES);
		createEAttribute(packingEClass, PACKING__PERIODIC_TOP_BOTTOM);
		createEAttribute(packingEClass, PACKING__PERIODIC_FRONT_BACK);

		pressEClass = createEClass(PRESS);
		createEAttribute(pressEClass, PRESS__FINAL_WIDTH);
		createEAttribute(pressEClass, PRESS__WALL_SPEED);
		createEAttribute(pressEClass, PRESS__RAYLEIGH_SHARE);
		createEAttribute(pressEClass, PRESS__UNBALANCED_LIMIT);
		createEAttribute(pressEClass, PRESS__RELAX_DAMPING);
		createEAttribute(pressEClass, PRESS__MAX_RELAX_STEPS);
		createEAttribute(pressEClass, PRESS__HISTORY_POINTS);
		createEAttribute(pressEClass, PRESS__PRESSURE_DEPTH);
		createEReference(pressEClass, PRESS__STAGES);

		stageEClass = createEClass(STAGE);
		createEAttribute(stageEClass, STAGE__KIND);
		createEAttribute(stageEClass, STAGE__WIDTH);
		createEAttribute(stageEClass, STAGE__PRESSURE);
		createEAttribute(stageEClass, STAGE__TIME);

		contributionEClass = createEClass(CONTRIBUTION);
		createEAttribute(contributionEClass, CONTRIBUTION__ID);
		createEReference(contributionEClass, CONTRIBUTION__SETTINGS);

		namedValueEClass = createEClass(NAMED_VALUE);
		createEAttribute(namedValueEClass, NAMED_VALUE__NAME);
		createEAttribute(namedValueEClass, NAMED_VALUE__VALUE);

		renderingEClass = createEClass(RENDERING);
		createEReference(renderingEClass, RENDERING__STYLE);
		createEAttribute(renderingEClass, RENDERING__CROP);
		createEAttribute(renderingEClass, RENDERING__PIXELS);
		createEAttribute(renderingEClass, RENDERING__AM_GRAY);
		createEAttribute(renderingEClass, RENDERING__SE_GRAY);
		createEAttribute(renderingEClass, RENDERING__VOID_GRAY);
		createEAttribute(renderingEClass, RENDERING__SUPERSAMPLING);
		createEAttribute(renderingEClass, RENDERING__OUTLINE_WIDTH);
		createEAttribute(renderingEClass, RENDERING__OUTLINE_GRAY);
		createEAttribute(renderingEClass, RENDERING__DRAW_ORDER);
		createEAttribute(renderingEClass, RENDERING__FIELD);
		createEAttribute(renderingEClass, RENDERING__DEGRADATION);
		createEAttribute(renderingEClass, RENDERING__SECTIONS);
		createEAttribute(renderingEClass, RENDERING__SECTION_AXIS);
		createEAttribute(renderingEClass, RENDERING__CHANNELS);
		createEAttribute(renderingEClass, RENDERING__CHANNEL_SPACING);

		labelsEClass = createEClass(LABELS);
		createEAttribute(labelsEClass, LABELS__STRESS_MEASURE);
		createEAttribute(labelsEClass, LABELS__REGION);
		createEAttribute(labelsEClass, LABELS__SLAB_THICKNESS);
		createEReference(labelsEClass, LABELS__DESCRIPTORS);

		campaignEClass = createEClass(CAMPAIGN);
		createEReference(campaignEClass, CAMPAIGN__FACTORS);
		createEAttribute(campaignEClass, CAMPAIGN__DESIGN);
		createEAttribute(campaignEClass, CAMPAIGN__POINTS);
		createEAttribute(campaignEClass, CAMPAIGN__REPLICATES);
		createEAttribute(campaignEClass, CAMPAIGN__TABLES);

		factorEClass = createEClass(FACTOR);
		createEAttribute(factorEClass, FACTOR__PATH);
		createEAttribute(factorEClass, FACTOR__VALUES);

		splitEClass = createEClass(SPLIT);
		createEAttribute(splitEClass, SPLIT__TRAIN);
		createEAttribute(splitEClass, SPLIT__VALIDATION);
		createEAttribute(splitEClass, SPLIT__TEST);
		createEAttribute(splitEClass, SPLIT__PROPORTIONS);
		createEAttribute(splitEClass, SPLIT__ADMIT);

		networkEClass = createEClass(NETWORK);
		createEReference(networkEClass, NETWORK__DESIGN);
		createEReference(networkEClass, NETWORK__BLOCKS);
		createEAttribute(networkEClass, NETWORK__DENSE);
		createEAttribute(networkEClass, NETWORK__GEOMETRY);

		blockEClass = createEClass(BLOCK);
		createEAttribute(blockEClass, BLOCK__FILTERS);
		createEAttribute(blockEClass, BLOCK__KERNEL);
		createEAttribute(blockEClass, BLOCK__POOL);

		trainingEClass = createEClass(TRAINING);
		createEAttribute(trainingEClass, TRAINING__EPOCHS);
		createEAttribute(trainingEClass, TRAINING__BATCH_SIZE);
		createEAttribute(trainingEClass, TRAINING__LEARNING_RATE);
		createEAttribute(trainingEClass, TRAINING__SCHEDULE);
		createEAttribute(trainingEClass, TRAINING__LABEL_SCALE);
		createEAttribute(trainingEClass, TRAINING__PATIENCE);
		createEAttribute(trainingEClass, TRAINING__WEIGHT_DECAY);
		createEAttribute(trainingEClass, TRAINING__WARM_UP_EPOCHS);
		createEAttribute(trainingEClass, TRAINING__AVERAGING_DECAY);
		createEAttribute(trainingEClass, TRAINING__MIRROR_X);
		createEAttribute(trainingEClass, TRAINING__MIRROR_Y);
		createEAttribute(trainingEClass, TRAINING__SHIFT);
		createEAttribute(trainingEClass, TRAINING__MIRROR_AVERAGE);
		createEAttribute(trainingEClass, TRAINING__SEED);
		createEAttribute(trainingEClass, TRAINING__NETWORKS);
		createEAttribute(trainingEClass, TRAINING__ENGINE);

		// Create enums
		phaseRoleEEnum = createEEnum(PHASE_ROLE);
		shareBasisEEnum = createEEnum(SHARE_BASIS);
		sizeKindEEnum = createEEnum(SIZE_KIND);
		stageKindEEnum = createEEnum(STAGE_KIND);
		designEEnum = createEEnum(DESIGN);
		materialKindEEnum = createEEnum(MATERIAL_KIND);
		shareMeaningEEnum = createEEnum(SHARE_MEANING);
		drawOrderEEnum = createEEnum(DRAW_ORDER);
		sampleTablesEEnum = createEEnum(SAMPLE_TABLES);
		sectionAxisEEnum = createEEnum(SECTION_AXIS);
		stressMeasureEEnum = createEEnum(STRESS_MEASURE);
		networkGeometryEEnum = createEEnum(NETWORK_GEOMETRY);
		labelRegionEEnum = createEEnum(LABEL_REGION);
		admissionEEnum = createEEnum(ADMISSION);
		labelScaleEEnum = createEEnum(LABEL_SCALE);
		scheduleEEnum = createEEnum(SCHEDULE);

		// Create data types
		levelsEDataType = createEDataType(LEVELS);
		wholeNumbersEDataType = createEDataType(WHOLE_NUMBERS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(studyEClass, Study.class, "Study", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudy_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "3", 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudy_Name(), ecorePackage.getEString(), "name", "study", 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudy_Description(), ecorePackage.getEString(), "description", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudy_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Am(), this.getMaterial(), null, "am", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Se(), this.getMaterial(), null, "se", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Phases(), this.getPhase(), null, "phases", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_OwnMaterials(), this.getMaterial(), null, "ownMaterials", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Packing(), this.getPacking(), null, "packing", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Press(), this.getPress(), null, "press", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_ContactLaw(), this.getContribution(), null, "contactLaw", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Rendering(), this.getRendering(), null, "rendering", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Labels(), this.getLabels(), null, "labels", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Campaign(), this.getCampaign(), null, "campaign", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Split(), this.getSplit(), null, "split", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Network(), this.getNetwork(), null, "network", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Training(), this.getTraining(), null, "training", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Analyses(), this.getContribution(), null, "analyses", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(materialLibraryEClass, MaterialLibrary.class, "MaterialLibrary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaterialLibrary_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "3", 0, 1, MaterialLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialLibrary_Name(), ecorePackage.getEString(), "name", null, 0, 1, MaterialLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterialLibrary_Materials(), this.getMaterial(), null, "materials", null, 0, -1, MaterialLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(materialEClass, Material.class, "Material", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaterial_Id(), ecorePackage.getEString(), "id", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Name(), ecorePackage.getEString(), "name", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Kind(), this.getMaterialKind(), "kind", "AM", 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_YoungsModulus(), ecorePackage.getEDouble(), "youngsModulus", "100", 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_PoissonRatio(), ecorePackage.getEDouble(), "poissonRatio", "0.3", 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Density(), ecorePackage.getEDouble(), "density", "4", 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_YieldStrength(), ecorePackage.getEDouble(), "yieldStrength", "0", 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_YieldSource(), ecorePackage.getEString(), "yieldSource", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_IonicConductivity(), ecorePackage.getEDouble(), "ionicConductivity", "0", 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_ElectronicConductivity(), ecorePackage.getEDouble(), "electronicConductivity", "0", 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_ConductivitySource(), ecorePackage.getEString(), "conductivitySource", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Source(), ecorePackage.getEString(), "source", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Note(), ecorePackage.getEString(), "note", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phaseEClass, Phase.class, "Phase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhase_Name(), ecorePackage.getEString(), "name", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Role(), this.getPhaseRole(), "role", "INERT", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Material(), this.getMaterial(), null, "material", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Share(), ecorePackage.getEDouble(), "share", "0", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_ShareOf(), this.getShareBasis(), "shareOf", "REST", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Sizes(), this.getSizeKind(), "sizes", "ONE", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_DiameterMean(), ecorePackage.getEDouble(), "diameterMean", "1", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_DiameterMeanMax(), ecorePackage.getEDouble(), "diameterMeanMax", "0", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_DiameterSd(), ecorePackage.getEDouble(), "diameterSd", "0", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_DiameterSdMax(), ecorePackage.getEDouble(), "diameterSdMax", "0", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Cut(), ecorePackage.getEDouble(), "cut", "3", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Percentiles(), ecorePackage.getEString(), "percentiles", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_SizesFile(), ecorePackage.getEString(), "sizesFile", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_ByVolume(), ecorePackage.getEBoolean(), "byVolume", "true", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Gray(), ecorePackage.getEInt(), "gray", "128", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(packingEClass, Packing.class, "Packing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPacking_Packer(), this.getContribution(), null, "packer", null, 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_InitialWidth(), ecorePackage.getEDouble(), "initialWidth", "50", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_Height(), ecorePackage.getEDouble(), "height", "40", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_Depth(), ecorePackage.getEDouble(), "depth", "0", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_SolidFraction(), ecorePackage.getEDouble(), "solidFraction", "0.58", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_AmRatio(), ecorePackage.getEDouble(), "amRatio", "0.63", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_AmRatioMeaning(), this.getShareMeaning(), "amRatioMeaning", "NON_AM_SHARE_INITIAL", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_AmDiameterMeanMin(), ecorePackage.getEDouble(), "amDiameterMeanMin", "9", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_AmDiameterMeanMax(), ecorePackage.getEDouble(), "amDiameterMeanMax", "12", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_AmDiameterSdMin(), ecorePackage.getEDouble(), "amDiameterSdMin", "0", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_AmDiameterSdMax(), ecorePackage.getEDouble(), "amDiameterSdMax", "2", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_AmDiameterCut(), ecorePackage.getEDouble(), "amDiameterCut", "3", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_SeDiameter(), ecorePackage.getEDouble(), "seDiameter", "1", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_MaxTries(), ecorePackage.getEInt(), "maxTries", "10000000", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_PeriodicTopBottom(), ecorePackage.getEBoolean(), "periodicTopBottom", "false", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacking_PeriodicFrontBack(), ecorePackage.getEBoolean(), "periodicFrontBack", "true", 0, 1, Packing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pressEClass, Press.class, "Press", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPress_FinalWidth(), ecorePackage.getEDouble(), "finalWidth", "40", 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPress_WallSpeed(), ecorePackage.getEDouble(), "wallSpeed", "2", 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPress_RayleighShare(), ecorePackage.getEDouble(), "rayleighShare", "0", 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPress_UnbalancedLimit(), ecorePackage.getEDouble(), "unbalancedLimit", "0.001", 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPress_RelaxDamping(), ecorePackage.getEDouble(), "relaxDamping", "0.5", 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPress_MaxRelaxSteps(), ecorePackage.getEInt(), "maxRelaxSteps", "200000", 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPress_HistoryPoints(), ecorePackage.getEInt(), "historyPoints", "101", 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPress_PressureDepth(), ecorePackage.getEDouble(), "pressureDepth", "0", 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPress_Stages(), this.getStage(), null, "stages", null, 0, -1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageEClass, Stage.class, "Stage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStage_Kind(), this.getStageKind(), "kind", "WIDTH", 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Width(), ecorePackage.getEDouble(), "width", "40", 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Pressure(), ecorePackage.getEDouble(), "pressure", "300", 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Time(), ecorePackage.getEDouble(), "time", "1", 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contributionEClass, Contribution.class, "Contribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContribution_Id(), ecorePackage.getEString(), "id", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Settings(), this.getNamedValue(), null, "settings", null, 0, -1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(namedValueEClass, NamedValue.class, "NamedValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedValue_Name(), ecorePackage.getEString(), "name", null, 0, 1, NamedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedValue_Value(), ecorePackage.getEString(), "value", "0", 0, 1, NamedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(renderingEClass, Rendering.class, "Rendering", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRendering_Style(), this.getContribution(), null, "style", null, 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_Crop(), ecorePackage.getEDouble(), "crop", "2", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_Pixels(), ecorePackage.getEInt(), "pixels", "224", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_AmGray(), ecorePackage.getEInt(), "amGray", "128", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_SeGray(), ecorePackage.getEInt(), "seGray", "255", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_VoidGray(), ecorePackage.getEInt(), "voidGray", "0", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_Supersampling(), ecorePackage.getEInt(), "supersampling", "1", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_OutlineWidth(), ecorePackage.getEDouble(), "outlineWidth", "0", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_OutlineGray(), ecorePackage.getEInt(), "outlineGray", "64", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_DrawOrder(), this.getDrawOrder(), "drawOrder", "AM_OVER_SE", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_Field(), ecorePackage.getEDouble(), "field", "0", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_Degradation(), ecorePackage.getEDouble(), "degradation", "0", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_Sections(), ecorePackage.getEInt(), "sections", "1", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_SectionAxis(), this.getSectionAxis(), "sectionAxis", "Z", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_Channels(), ecorePackage.getEInt(), "channels", "1", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRendering_ChannelSpacing(), ecorePackage.getEDouble(), "channelSpacing", "1", 0, 1, Rendering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(labelsEClass, Labels.class, "Labels", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLabels_StressMeasure(), this.getStressMeasure(), "stressMeasure", "FORCE_SUM", 0, 1, Labels.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabels_Region(), this.getLabelRegion(), "region", "BOX", 0, 1, Labels.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabels_SlabThickness(), ecorePackage.getEDouble(), "slabThickness", "2", 0, 1, Labels.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLabels_Descriptors(), this.getContribution(), null, "descriptors", null, 0, -1, Labels.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(campaignEClass, Campaign.class, "Campaign", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCampaign_Factors(), this.getFactor(), null, "factors", null, 0, -1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Design(), this.getDesign(), "design", "GRID", 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Points(), ecorePackage.getEInt(), "points", "64", 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Replicates(), ecorePackage.getEInt(), "replicates", "1", 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Tables(), this.getSampleTables(), "tables", "AUTOMATIC", 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(factorEClass, Factor.class, "Factor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFactor_Path(), ecorePackage.getEString(), "path", null, 0, 1, Factor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFactor_Values(), this.getLevels(), "values", "", 0, 1, Factor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(splitEClass, Split.class, "Split", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSplit_Train(), ecorePackage.getEInt(), "train", "320", 0, 1, Split.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSplit_Validation(), ecorePackage.getEInt(), "validation", "80", 0, 1, Split.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSplit_Test(), ecorePackage.getEInt(), "test", "100", 0, 1, Split.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSplit_Proportions(), this.getWholeNumbers(), "proportions", "", 0, 1, Split.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSplit_Admit(), this.getAdmission(), "admit", "NOT_FAILED", 0, 1, Split.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkEClass, Network.class, "Network", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNetwork_Design(), this.getContribution(), null, "design", null, 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetwork_Blocks(), this.getBlock(), null, "blocks", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetwork_Dense(), this.getWholeNumbers(), "dense", "128 128", 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetwork_Geometry(), this.getNetworkGeometry(), "geometry", "NONE", 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blockEClass, Block.class, "Block", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlock_Filters(), ecorePackage.getEInt(), "filters", "32", 0, 1, Block.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlock_Kernel(), ecorePackage.getEInt(), "kernel", "3", 0, 1, Block.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlock_Pool(), ecorePackage.getEInt(), "pool", "2", 0, 1, Block.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trainingEClass, Training.class, "Training", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraining_Epochs(), ecorePackage.getEInt(), "epochs", "80", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_BatchSize(), ecorePackage.getEInt(), "batchSize", "16", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_LearningRate(), ecorePackage.getEDouble(), "learningRate", "0.001", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Schedule(), this.getSchedule(), "schedule", "COSINE", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_LabelScale(), this.getLabelScale(), "labelScale", "LINEAR", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Patience(), ecorePackage.getEInt(), "patience", "0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_WeightDecay(), ecorePackage.getEDouble(), "weightDecay", "0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_WarmUpEpochs(), ecorePackage.getEDouble(), "warmUpEpochs", "0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_AveragingDecay(), ecorePackage.getEDouble(), "averagingDecay", "0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_MirrorX(), ecorePackage.getEBoolean(), "mirrorX", "true", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_MirrorY(), ecorePackage.getEBoolean(), "mirrorY", "true", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Shift(), ecorePackage.getEInt(), "shift", "0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_MirrorAverage(), ecorePackage.getEBoolean(), "mirrorAverage", "true", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Seed(), ecorePackage.getELong(), "seed", "0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Networks(), ecorePackage.getEInt(), "networks", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Engine(), ecorePackage.getEString(), "engine", "auto", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(phaseRoleEEnum, PhaseRole.class, "PhaseRole");
		addEEnumLiteral(phaseRoleEEnum, PhaseRole.ACTIVE);
		addEEnumLiteral(phaseRoleEEnum, PhaseRole.ELECTROLYTE);
		addEEnumLiteral(phaseRoleEEnum, PhaseRole.CONDUCTOR);
		addEEnumLiteral(phaseRoleEEnum, PhaseRole.INERT);

		initEEnum(shareBasisEEnum, ShareBasis.class, "ShareBasis");
		addEEnumLiteral(shareBasisEEnum, ShareBasis.REST);
		addEEnumLiteral(shareBasisEEnum, ShareBasis.BOX);
		addEEnumLiteral(shareBasisEEnum, ShareBasis.PRESSED_BOX);
		addEEnumLiteral(shareBasisEEnum, ShareBasis.BOX_LEFT_FREE);
		addEEnumLiteral(shareBasisEEnum, ShareBasis.VOLUME);
		addEEnumLiteral(shareBasisEEnum, ShareBasis.MASS);

		initEEnum(sizeKindEEnum, SizeKind.class, "SizeKind");
		addEEnumLiteral(sizeKindEEnum, SizeKind.ONE);
		addEEnumLiteral(sizeKindEEnum, SizeKind.NORMAL);
		addEEnumLiteral(sizeKindEEnum, SizeKind.LOGNORMAL);
		addEEnumLiteral(sizeKindEEnum, SizeKind.PERCENTILES);
		addEEnumLiteral(sizeKindEEnum, SizeKind.MEASURED);

		initEEnum(stageKindEEnum, StageKind.class, "StageKind");
		addEEnumLiteral(stageKindEEnum, StageKind.WIDTH);
		addEEnumLiteral(stageKindEEnum, StageKind.PRESSURE);
		addEEnumLiteral(stageKindEEnum, StageKind.HOLD);
		addEEnumLiteral(stageKindEEnum, StageKind.RELEASE);

		initEEnum(designEEnum, Design.class, "Design");
		addEEnumLiteral(designEEnum, Design.GRID);
		addEEnumLiteral(designEEnum, Design.LATIN_HYPERCUBE);
		addEEnumLiteral(designEEnum, Design.SOBOL);

		initEEnum(materialKindEEnum, MaterialKind.class, "MaterialKind");
		addEEnumLiteral(materialKindEEnum, MaterialKind.AM);
		addEEnumLiteral(materialKindEEnum, MaterialKind.SE);
		addEEnumLiteral(materialKindEEnum, MaterialKind.CONDUCTOR);
		addEEnumLiteral(materialKindEEnum, MaterialKind.INERT);

		initEEnum(shareMeaningEEnum, ShareMeaning.class, "ShareMeaning");
		addEEnumLiteral(shareMeaningEEnum, ShareMeaning.NON_AM_SHARE_INITIAL);
		addEEnumLiteral(shareMeaningEEnum, ShareMeaning.AM_SHARE_INITIAL);
		addEEnumLiteral(shareMeaningEEnum, ShareMeaning.AM_SHARE_FINAL);

		initEEnum(drawOrderEEnum, DrawOrder.class, "DrawOrder");
		addEEnumLiteral(drawOrderEEnum, DrawOrder.AM_OVER_SE);
		addEEnumLiteral(drawOrderEEnum, DrawOrder.SE_OVER_AM);
		addEEnumLiteral(drawOrderEEnum, DrawOrder.BY_INDEX);

		initEEnum(sampleTablesEEnum, SampleTables.class, "SampleTables");
		addEEnumLiteral(sampleTablesEEnum, SampleTables.AUTOMATIC);
		addEEnumLiteral(sampleTablesEEnum, SampleTables.CSV);
		addEEnumLiteral(sampleTablesEEnum, SampleTables.HDF5);

		initEEnum(sectionAxisEEnum, SectionAxis.class, "SectionAxis");
		addEEnumLiteral(sectionAxisEEnum, SectionAxis.Z);
		addEEnumLiteral(sectionAxisEEnum, SectionAxis.Y);

		initEEnum(stressMeasureEEnum, StressMeasure.class, "StressMeasure");
		addEEnumLiteral(stressMeasureEEnum, StressMeasure.FORCE_SUM);
		addEEnumLiteral(stressMeasureEEnum, StressMeasure.MEAN_PRESSURE);
		addEEnumLiteral(stressMeasureEEnum, StressMeasure.STRESS_TENSOR);

		initEEnum(networkGeometryEEnum, NetworkGeometry.class, "NetworkGeometry");
		addEEnumLiteral(networkGeometryEEnum, NetworkGeometry.NONE);
		addEEnumLiteral(networkGeometryEEnum, NetworkGeometry.NUMBERS);
		addEEnumLiteral(networkGeometryEEnum, NetworkGeometry.MAPS);
		addEEnumLiteral(networkGeometryEEnum, NetworkGeometry.BOTH);

		initEEnum(labelRegionEEnum, LabelRegion.class, "LabelRegion");
		addEEnumLiteral(labelRegionEEnum, LabelRegion.BOX);
		addEEnumLiteral(labelRegionEEnum, LabelRegion.PICTURE);
		addEEnumLiteral(labelRegionEEnum, LabelRegion.SLAB);
		addEEnumLiteral(labelRegionEEnum, LabelRegion.SECTION);

		initEEnum(admissionEEnum, Admission.class, "Admission");
		addEEnumLiteral(admissionEEnum, Admission.NOT_FAILED);
		addEEnumLiteral(admissionEEnum, Admission.IN_DOMAIN);
		addEEnumLiteral(admissionEEnum, Admission.ALL);

		initEEnum(labelScaleEEnum, LabelScale.class, "LabelScale");
		addEEnumLiteral(labelScaleEEnum, LabelScale.LINEAR);
		addEEnumLiteral(labelScaleEEnum, LabelScale.LOGARITHMIC);

		initEEnum(scheduleEEnum, Schedule.class, "Schedule");
		addEEnumLiteral(scheduleEEnum, Schedule.CONSTANT);
		addEEnumLiteral(scheduleEEnum, Schedule.COSINE);

		// Initialize data types
		initEDataType(levelsEDataType, List.class, "Levels", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS, "java.util.List<java.lang.String>");
		initEDataType(wholeNumbersEDataType, List.class, "WholeNumbers", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS, "java.util.List<java.lang.Integer>");

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// https://pressling.org/model/quantity
		createQuantityAnnotations();
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
		// https://pressling.org/model/variable
		createVariableAnnotations();
	}

	/**
	 * Initializes the annotations for <b>https://pressling.org/model/quantity</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createQuantityAnnotations() {
		String source = "https://pressling.org/model/quantity";
		addAnnotation
		  (getStudy_FormatVersion(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "1000000",
			   "meaning", "Version of the file format; written by Pressling, raised when older files need migration."
		   });
		addAnnotation
		  (getStudy_Name(),
		   source,
		   new String[] {
			   "meaning", "Short name of the study; it names the run folder and heads the report.",
			   "example", "my-study"
		   });
		addAnnotation
		  (getStudy_Description(),
		   source,
		   new String[] {
			   "meaning", "What the study asks and how it was set up, in your own words; printed in the report.",
			   "example", "Does a softer electrolyte raise the reaction area?"
		   });
		addAnnotation
		  (getStudy_Seed(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "9007199254740991",
			   "meaning", "Seed of every random draw; the stream of a sample comes from the seed and the index of the sample."
		   });
		addAnnotation
		  (getStudy_Am(),
		   source,
		   new String[] {
			   "meaning", "Active material: one from the library, from a material file beside the study, or one of the study\'s own."
		   });
		addAnnotation
		  (getStudy_Se(),
		   source,
		   new String[] {
			   "meaning", "Solid electrolyte: one from the library, from a material file beside the study, or one of the study\'s own."
		   });
		addAnnotation
		  (getStudy_Phases(),
		   source,
		   new String[] {
			   "meaning", "The phases of the electrode, any number of them; without this list there are the two of am, se and packing."
		   });
		addAnnotation
		  (getStudy_OwnMaterials(),
		   source,
		   new String[] {
			   "meaning", "Materials defined in the study itself."
		   });
		addAnnotation
		  (getStudy_Packing(),
		   source,
		   new String[] {
			   "meaning", "How particles are placed before the press."
		   });
		addAnnotation
		  (getStudy_Press(),
		   source,
		   new String[] {
			   "meaning", "How the packing is compressed along x and how time is stepped."
		   });
		addAnnotation
		  (getStudy_ContactLaw(),
		   source,
		   new String[] {
			   "meaning", "Law of the force between touching particles, by identifier, with its settings.",
			   "kind", "contact-law",
			   "chosen", "hertz-mindlin.published"
		   });
		addAnnotation
		  (getStudy_Rendering(),
		   source,
		   new String[] {
			   "meaning", "How the pressed structure becomes a picture."
		   });
		addAnnotation
		  (getStudy_Labels(),
		   source,
		   new String[] {
			   "meaning", "Which quantities the network learns to read from the picture."
		   });
		addAnnotation
		  (getStudy_Campaign(),
		   source,
		   new String[] {
			   "meaning", "What is varied over the samples, and how often each combination is repeated."
		   });
		addAnnotation
		  (getStudy_Split(),
		   source,
		   new String[] {
			   "meaning", "How many samples train, validate and test the network."
		   });
		addAnnotation
		  (getStudy_Network(),
		   source,
		   new String[] {
			   "meaning", "Architecture of the convolutional network."
		   });
		addAnnotation
		  (getStudy_Training(),
		   source,
		   new String[] {
			   "meaning", "How the network is trained."
		   });
		addAnnotation
		  (getStudy_Analyses(),
		   source,
		   new String[] {
			   "meaning", "Further analyses to run for the report, by identifier; empty means the standard report.",
			   "kind", "analysis"
		   });
		addAnnotation
		  (getMaterialLibrary_FormatVersion(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "1000000",
			   "meaning", "Version of the file format; written by Pressling, raised when older files need migration."
		   });
		addAnnotation
		  (getMaterialLibrary_Name(),
		   source,
		   new String[] {
			   "meaning", "What the library holds.",
			   "example", "Materials measured in our laboratory"
		   });
		addAnnotation
		  (getMaterialLibrary_Materials(),
		   source,
		   new String[] {
			   "meaning", "The materials, in the order in which they are offered."
		   });
		addAnnotation
		  (getMaterial_Id(),
		   source,
		   new String[] {
			   "meaning", "Short identifier by which studies refer to the material; unique in its file, without spaces.",
			   "example", "LiCoO2"
		   });
		addAnnotation
		  (getMaterial_Name(),
		   source,
		   new String[] {
			   "meaning", "Name as shown to people.",
			   "example", "Lithium cobalt oxide (LCO)"
		   });
		addAnnotation
		  (getMaterial_Formula(),
		   source,
		   new String[] {
			   "meaning", "Chemical formula.",
			   "example", "LiCoO2"
		   });
		addAnnotation
		  (getMaterial_Kind(),
		   source,
		   new String[] {
			   "meaning", "Role in the electrode: active material, solid electrolyte, conducting additive or inert."
		   });
		addAnnotation
		  (getMaterial_YoungsModulus(),
		   source,
		   new String[] {
			   "unit", "GPa",
			   "minimum", "0.001",
			   "maximum", "2000",
			   "label", "Young\'s modulus",
			   "meaning", "Young\'s modulus E."
		   });
		addAnnotation
		  (getMaterial_PoissonRatio(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "0.49",
			   "label", "Poisson\'s ratio",
			   "meaning", "Poisson\'s ratio \u03bd."
		   });
		addAnnotation
		  (getMaterial_Density(),
		   source,
		   new String[] {
			   "unit", "g/cm\u00b3",
			   "minimum", "0.1",
			   "maximum", "25",
			   "meaning", "Density of the particle itself, without pores between particles."
		   });
		addAnnotation
		  (getMaterial_YieldStrength(),
		   source,
		   new String[] {
			   "unit", "GPa",
			   "minimum", "0",
			   "maximum", "100",
			   "meaning", "Uniaxial yield strength, about a third of the hardness; 0 where it is not known. Only contact laws that yield read it.",
			   "example", "0.5"
		   });
		addAnnotation
		  (getMaterial_YieldSource(),
		   source,
		   new String[] {
			   "meaning", "Where the yield strength comes from, or the range within which it is assumed."
		   });
		addAnnotation
		  (getMaterial_IonicConductivity(),
		   source,
		   new String[] {
			   "unit", "S/m",
			   "minimum", "0",
			   "maximum", "1e8",
			   "meaning", "Conductivity of the dense solid for lithium ions at 25 \u00b0C; 0 where it is not known. Read of electrolyte, by labels in S/m.",
			   "example", "0.2"
		   });
		addAnnotation
		  (getMaterial_ElectronicConductivity(),
		   source,
		   new String[] {
			   "unit", "S/m",
			   "minimum", "0",
			   "maximum", "1e8",
			   "meaning", "Conductivity of the dense solid for electrons at 25 \u00b0C; 0 where it is not known. Read of active material and conductor, by labels in S/m.",
			   "example", "0.01"
		   });
		addAnnotation
		  (getMaterial_ConductivitySource(),
		   source,
		   new String[] {
			   "meaning", "Where the conductivities come from, or the range within which they are assumed."
		   });
		addAnnotation
		  (getMaterial_Source(),
		   source,
		   new String[] {
			   "meaning", "Where the values come from: authors, journal, year, DOI."
		   });
		addAnnotation
		  (getMaterial_Note(),
		   source,
		   new String[] {
			   "meaning", "What a user must know of the values: measured or computed, at which density, how far sources disagree."
		   });
		addAnnotation
		  (getPhase_Name(),
		   source,
		   new String[] {
			   "meaning", "Name of the phase in paths, files and figures: a letter, then letters, digits, _ and -; AM and SE for the two of the paper.",
			   "example", "carbon"
		   });
		addAnnotation
		  (getPhase_Role(),
		   source,
		   new String[] {
			   "meaning", "What the phase does in the electrode; labels and transport go by it."
		   });
		addAnnotation
		  (getPhase_Material(),
		   source,
		   new String[] {
			   "meaning", "What the particles are made of: a material of the library, of a material file beside the study, or one of the study\'s own."
		   });
		addAnnotation
		  (getPhase_Share(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "0.999",
			   "label", "Fraction",
			   "meaning", "How much of the phase there is; of what this is the fraction is a choice of its own. The phase that takes the rest does not read it."
		   });
		addAnnotation
		  (getPhase_ShareOf(),
		   source,
		   new String[] {
			   "label", "Fraction of",
			   "meaning", "What the fraction counts."
		   });
		addAnnotation
		  (getPhase_Sizes(),
		   source,
		   new String[] {
			   "meaning", "How the diameters of the particles are distributed."
		   });
		addAnnotation
		  (getPhase_DiameterMean(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0.02",
			   "maximum", "500",
			   "label", "Mean diameter",
			   "meaning", "Mean diameter by number, or the one diameter; the smallest mean where the largest is larger."
		   });
		addAnnotation
		  (getPhase_DiameterMeanMax(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "500",
			   "label", "Mean diameter, largest",
			   "meaning", "Largest mean diameter; the mean is then drawn once per sample between the mean and this; 0 for a fixed mean."
		   });
		addAnnotation
		  (getPhase_DiameterSd(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "500",
			   "label", "SD of the diameter",
			   "meaning", "Standard deviation of the diameters; the smallest where the largest is larger."
		   });
		addAnnotation
		  (getPhase_DiameterSdMax(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "500",
			   "label", "SD of the diameter, largest",
			   "meaning", "Largest standard deviation; it is then drawn once per sample between the standard deviation and this; 0 for a fixed spread."
		   });
		addAnnotation
		  (getPhase_Cut(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "100",
			   "label", "Cut-off of the distribution",
			   "meaning", "Diameters farther than so many standard deviations from the mean (lognormal: of the logarithm) are drawn anew; 0 cuts nothing."
		   });
		addAnnotation
		  (getPhase_Percentiles(),
		   source,
		   new String[] {
			   "meaning", "Percentiles and diameters in \u00b5m, such as 10:0.4 50:1 90:2.5; only the table of percentiles reads it.",
			   "example", "10:0.4 50:1 90:2.5"
		   });
		addAnnotation
		  (getPhase_SizesFile(),
		   source,
		   new String[] {
			   "label", "File of sizes",
			   "meaning", "CSV file beside the study with columns percentile and diameter_um; only measured sizes read it.",
			   "example", "sizes.csv"
		   });
		addAnnotation
		  (getPhase_ByVolume(),
		   source,
		   new String[] {
			   "label", "Percentiles of volume",
			   "meaning", "Whether percentiles count volume, as particle sizers do; otherwise they count particles."
		   });
		addAnnotation
		  (getPhase_Gray(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "255",
			   "meaning", "Gray of the phase in pictures, from 0 (black) to 255 (white)."
		   });
		addAnnotation
		  (phaseRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "Active material: stores lithium and conducts electrons."
		   });
		addAnnotation
		  (phaseRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "Solid electrolyte: conducts lithium ions."
		   });
		addAnnotation
		  (phaseRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "meaning", "Conducting additive: conducts electrons."
		   });
		addAnnotation
		  (phaseRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "meaning", "Takes room and bears load, such as a binder."
		   });
		addAnnotation
		  (shareBasisEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Rest",
			   "meaning", "None: the phase fills what the others leave until nothing fits."
		   });
		addAnnotation
		  (shareBasisEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Box, before pressing",
			   "meaning", "Fraction of the box before the press that the phase covers."
		   });
		addAnnotation
		  (shareBasisEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Box, after pressing",
			   "meaning", "Fraction of the box after the press that the phase would cover without overlaps."
		   });
		addAnnotation
		  (shareBasisEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Box without the phase, before pressing",
			   "meaning", "Fraction of the box before the press that the phase leaves free; the reading under which the published procedure ends."
		   });
		addAnnotation
		  (shareBasisEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Solid volume",
			   "meaning", "Fraction of all solid by volume."
		   });
		addAnnotation
		  (shareBasisEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label", "Solid mass",
			   "meaning", "Fraction of all solid by mass."
		   });
		addAnnotation
		  (sizeKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "One size",
			   "meaning", "All particles have the mean diameter."
		   });
		addAnnotation
		  (sizeKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "Normal distribution of mean and spread."
		   });
		addAnnotation
		  (sizeKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "meaning", "Lognormal distribution whose diameters have the mean and the spread."
		   });
		addAnnotation
		  (sizeKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label", "Table of percentiles",
			   "meaning", "Table of percentiles in the study."
		   });
		addAnnotation
		  (sizeKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label", "Measured (CSV file)",
			   "meaning", "Table of percentiles in a CSV file."
		   });
		addAnnotation
		  (getPacking_Packer(),
		   source,
		   new String[] {
			   "meaning", "Algorithm that places the active material, by identifier, with its settings.",
			   "kind", "packer",
			   "chosen", "random-insertion"
		   });
		addAnnotation
		  (getPacking_InitialWidth(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "2",
			   "maximum", "5000",
			   "meaning", "Width of the box along the pressing direction x before the press; larger means a harder press."
		   });
		addAnnotation
		  (getPacking_Height(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "2",
			   "maximum", "5000",
			   "meaning", "Height of the box along y; it stays as it is."
		   });
		addAnnotation
		  (getPacking_Depth(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "5000",
			   "meaning", "Depth of the box along z; 0 for a structure whose centres lie in one plane. With a depth spheres move in space, fractions count volume, and a pressure is a force over height times depth."
		   });
		addAnnotation
		  (getPacking_SolidFraction(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0.05",
			   "maximum", "0.68",
			   "label", "Relative density before the press",
			   "meaning", "Fraction of the volume that all particles fill together before the press; read with a depth alone. In a plane the rest of the box is filled until nothing fits."
		   });
		addAnnotation
		  (getPacking_AmRatio(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0.05",
			   "maximum", "0.95",
			   "label", "Area ratio",
			   "meaning", "Area ratio at which placing active material stops; of volume in a box with a depth. See \u201cWhat the ratio counts\u201d for what it takes."
		   });
		addAnnotation
		  (getPacking_AmRatioMeaning(),
		   source,
		   new String[] {
			   "label", "What the ratio counts",
			   "meaning", "What the ratio counts: the area (with a depth: volume) not covered by active material, or that covered, before or after the press."
		   });
		addAnnotation
		  (getPacking_AmDiameterMeanMin(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0.1",
			   "maximum", "500",
			   "label", "AM mean diameter, smallest",
			   "meaning", "Smallest mean diameter of the active material; the mean is drawn once per sample, between smallest and largest."
		   });
		addAnnotation
		  (getPacking_AmDiameterMeanMax(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0.1",
			   "maximum", "500",
			   "label", "AM mean diameter, largest",
			   "meaning", "Largest mean diameter of the active material; equal to the smallest for a fixed mean."
		   });
		addAnnotation
		  (getPacking_AmDiameterSdMin(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "100",
			   "label", "SD of the AM diameter, smallest",
			   "meaning", "Smallest standard deviation of the active material\'s diameters; it is drawn once per sample, between smallest and largest."
		   });
		addAnnotation
		  (getPacking_AmDiameterSdMax(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "100",
			   "label", "SD of the AM diameter, largest",
			   "meaning", "Largest standard deviation of the active material\'s diameters; equal to the smallest for a fixed spread."
		   });
		addAnnotation
		  (getPacking_AmDiameterCut(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "100",
			   "label", "Cut-off of the AM diameters",
			   "meaning", "Diameters of active material farther than so many standard deviations from the mean are drawn anew; 0 cuts nothing."
		   });
		addAnnotation
		  (getPacking_SeDiameter(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0.02",
			   "maximum", "100",
			   "meaning", "Diameter of every electrolyte particle."
		   });
		addAnnotation
		  (getPacking_MaxTries(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "100",
			   "maximum", "1000000000",
			   "label", "Max. placement attempts",
			   "meaning", "Attempts to place an active-material particle after which the packer gives up and reports the fraction it reached."
		   });
		addAnnotation
		  (getPacking_PeriodicTopBottom(),
		   source,
		   new String[] {
			   "label", "Top and bottom periodic",
			   "meaning", "Whether what leaves the box at the top enters at the bottom; otherwise top and bottom are rigid walls."
		   });
		addAnnotation
		  (getPacking_PeriodicFrontBack(),
		   source,
		   new String[] {
			   "label", "Front and back periodic",
			   "meaning", "Whether what leaves the box at the back enters at the front; otherwise front and back are rigid walls. Read with a depth alone."
		   });
		addAnnotation
		  (getPress_FinalWidth(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "1",
			   "maximum", "5000",
			   "meaning", "Width of the box at the end of the press."
		   });
		addAnnotation
		  (getPress_WallSpeed(),
		   source,
		   new String[] {
			   "unit", "m/s",
			   "minimum", "0.001",
			   "maximum", "300",
			   "meaning", "Speed at which the width shrinks; slow enough when the inertial number of the sample stays below 0.001, and at most a twentieth of the speed of sound in the softer material."
		   });
		addAnnotation
		  (getPress_RayleighShare(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "0.15",
			   "label", "Time step, fraction of Rayleigh time",
			   "meaning", "Time step as a fraction of the Rayleigh time of the smallest particle; 0 takes the largest that the contact law bears with its settings, and more than that is refused."
		   });
		addAnnotation
		  (getPress_UnbalancedLimit(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1e-9",
			   "maximum", "0.1",
			   "label", "Settled when force ratio below",
			   "meaning", "The structure has settled, and relaxation ends, when the mean net force on a particle, divided by the mean contact force, falls below this."
		   });
		addAnnotation
		  (getPress_RelaxDamping(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "0.95",
			   "label", "Local damping while relaxing",
			   "meaning", "Local damping while relaxing: every force is lessened by this share of itself while it drives a particle on and raised by it while it slows it; 0 leaves only the damping of the contact law."
		   });
		addAnnotation
		  (getPress_MaxRelaxSteps(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "100000000",
			   "label", "Max. relaxation steps",
			   "meaning", "Steps after which relaxation ends and the sample is marked as not settled."
		   });
		addAnnotation
		  (getPress_HistoryPoints(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "2",
			   "maximum", "100000",
			   "label", "Points of the compaction curve",
			   "meaning", "Rows of the force and energy history that are stored per sample, start and end included."
		   });
		addAnnotation
		  (getPress_PressureDepth(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "1000",
			   "label", "Slab depth for pressures",
			   "meaning", "Depth of the slab that every pressure is taken over; 0 takes that of a slab which holds the volume of all particles at their area fraction. Two thirds of the electrolyte\'s diameter give the pressure in its own plane."
		   });
		addAnnotation
		  (getPress_Stages(),
		   source,
		   new String[] {
			   "meaning", "What the press does, one after the other; without stages it closes to the final width and relaxes."
		   });
		addAnnotation
		  (getStage_Kind(),
		   source,
		   new String[] {
			   "meaning", "What the stage does: go to a width, go to a pressure, hold what was reached, or release to a pressure below the present one."
		   });
		addAnnotation
		  (getStage_Width(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "1",
			   "maximum", "5000",
			   "meaning", "Width to go to; only stages of kind WIDTH read it."
		   });
		addAnnotation
		  (getStage_Pressure(),
		   source,
		   new String[] {
			   "unit", "MPa",
			   "minimum", "0.001",
			   "maximum", "100000",
			   "meaning", "Pressure to go to, over height \u00d7 depth of the body; only stages of kind PRESSURE and RELEASE read it."
		   });
		addAnnotation
		  (getStage_Time(),
		   source,
		   new String[] {
			   "unit", "\u00b5s",
			   "minimum", "0",
			   "maximum", "1000000",
			   "meaning", "Time to hold, as far as it can be done in two thousand million time steps; only stages of kind HOLD read it."
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "The wall moves at the wall speed, in or out, to a width."
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "The wall goes in until it bears a pressure, then follows it until the body rests."
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "meaning", "For a time, the wall keeps the pressure of the stage before, or the width if that was none of pressure."
		   });
		addAnnotation
		  (stageKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "meaning", "The wall goes out to a lower pressure than it bears; how far it goes is the spring-back."
		   });
		addAnnotation
		  (getContribution_Id(),
		   source,
		   new String[] {
			   "meaning", "Identifier under which it was contributed.",
			   "example", "hertz-mindlin.published"
		   });
		addAnnotation
		  (getContribution_Settings(),
		   source,
		   new String[] {
			   "meaning", "Settings that differ from the defaults which the contribution declares."
		   });
		addAnnotation
		  (getNamedValue_Name(),
		   source,
		   new String[] {
			   "meaning", "Name of the setting, as the contribution declares it.",
			   "example", "friction"
		   });
		addAnnotation
		  (getNamedValue_Value(),
		   source,
		   new String[] {
			   "meaning", "A number, a whole number, true or false, an option, a text or the path of a file, as the contribution declares it, with its unit and range."
		   });
		addAnnotation
		  (getRendering_Style(),
		   source,
		   new String[] {
			   "meaning", "What the picture is drawn as, by identifier, with its settings.",
			   "kind", "rendering-style",
			   "chosen", "discs"
		   });
		addAnnotation
		  (getRendering_Crop(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "1000",
			   "meaning", "Strip cut off at each of the four sides, since voids gather at the walls."
		   });
		addAnnotation
		  (getRendering_Pixels(),
		   source,
		   new String[] {
			   "unit", "pixel",
			   "minimum", "8",
			   "maximum", "4096",
			   "label", "Picture size",
			   "meaning", "Width and height of the picture, and input size of the network."
		   });
		addAnnotation
		  (getRendering_AmGray(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "255",
			   "meaning", "Gray of the active material, 0 black to 255 white."
		   });
		addAnnotation
		  (getRendering_SeGray(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "255",
			   "meaning", "Gray of the electrolyte, 0 black to 255 white."
		   });
		addAnnotation
		  (getRendering_VoidGray(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "255",
			   "meaning", "Gray of the voids, 0 black to 255 white."
		   });
		addAnnotation
		  (getRendering_Supersampling(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "16",
			   "label", "Supersampling",
			   "meaning", "Sample points along each side of a pixel, for smooth edges; 1 takes its centre alone and draws hard edges."
		   });
		addAnnotation
		  (getRendering_OutlineWidth(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "10",
			   "meaning", "Width of the line drawn inside the rim of each particle; 0 draws none."
		   });
		addAnnotation
		  (getRendering_OutlineGray(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "255",
			   "meaning", "Gray of the line inside the rim of each particle, 0 black to 255 white."
		   });
		addAnnotation
		  (getRendering_DrawOrder(),
		   source,
		   new String[] {
			   "meaning", "Which particle is seen where two overlap."
		   });
		addAnnotation
		  (getRendering_Field(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0",
			   "maximum", "5000",
			   "label", "Field of view",
			   "meaning", "Side of the square in the middle of the box that is drawn, in place of all that the crop leaves; 0 for none. It gives boxes that end with different widths pictures of one scale."
		   });
		addAnnotation
		  (getRendering_Degradation(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "3",
			   "label", "Degradation",
			   "meaning", "How badly a microscope damages each picture before its phases are told again (blur, noise, shading, curtaining, charging), so that a network learns to read microscope pictures: each sample draws a severity up to this; 1 is moderate, 0 draws pictures as they are."
		   });
		addAnnotation
		  (getRendering_Sections(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "1000",
			   "label", "Sections of a body",
			   "meaning", "Sections that are drawn of each body, each a picture of the data set; they divide the box evenly, so that they repeat each other least, and all of a body go to one part of the split. Read with packing.depth alone."
		   });
		addAnnotation
		  (getRendering_SectionAxis(),
		   source,
		   new String[] {
			   "label", "Axis of the sections",
			   "meaning", "The axis that sections are square to. Every section contains x, the press direction, across the picture."
		   });
		addAnnotation
		  (getRendering_Channels(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "64",
			   "label", "Channels of a picture",
			   "meaning", "Parallel sections that the network reads together as one picture, centred where a section lies; 1 for a section alone. Read with packing.depth alone."
		   });
		addAnnotation
		  (getRendering_ChannelSpacing(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0.001",
			   "maximum", "1000",
			   "label", "Spacing of the channels",
			   "meaning", "Distance of neighbouring sections that the network reads together. Read with more than one channel."
		   });
		addAnnotation
		  (getLabels_StressMeasure(),
		   source,
		   new String[] {
			   "meaning", "What is called the stress on a particle."
		   });
		addAnnotation
		  (getLabels_Region(),
		   source,
		   new String[] {
			   "label", "Region of the labels",
			   "meaning", "Which particles count: all in the box, those that the picture shows, or of a body in space those around its section or cut by it."
		   });
		addAnnotation
		  (getLabels_SlabThickness(),
		   source,
		   new String[] {
			   "unit", "\u00b5m",
			   "minimum", "0.01",
			   "maximum", "5000",
			   "label", "Thickness of the slab",
			   "meaning", "Thickness of the slab around a section that labels are taken of where the region is SLAB, half of it on either side."
		   });
		addAnnotation
		  (getLabels_Descriptors(),
		   source,
		   new String[] {
			   "meaning", "Labels by identifier, in the order of the network\'s outputs; empty means the standard nine.",
			   "kind", "descriptor"
		   });
		addAnnotation
		  (getCampaign_Factors(),
		   source,
		   new String[] {
			   "meaning", "Attributes that vary from sample to sample; the last one varies fastest, replicates faster still."
		   });
		addAnnotation
		  (getCampaign_Design(),
		   source,
		   new String[] {
			   "meaning", "Which levels the factors take together."
		   });
		addAnnotation
		  (getCampaign_Points(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "1000000",
			   "meaning", "Combinations of a design that spreads them; a full grid does not read it."
		   });
		addAnnotation
		  (getCampaign_Replicates(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "1000000",
			   "meaning", "Samples per combination; they differ in their random draws."
		   });
		addAnnotation
		  (getCampaign_Tables(),
		   source,
		   new String[] {
			   "label", "Particles and contacts",
			   "meaning", "Files that keep particles, contacts and the course of the press of new samples; the numbers are the same, and samples that are there stay as they are."
		   });
		addAnnotation
		  (designEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Full grid",
			   "meaning", "Every combination of the levels."
		   });
		addAnnotation
		  (designEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Latin hypercube",
			   "meaning", "Points between the least and the greatest level of each factor, one in each of as many equal parts; another number of points gives other points."
		   });
		addAnnotation
		  (designEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Sobol sequence",
			   "meaning", "Points between the least and the greatest level of each factor that fill their space evenly, best 2, 4, 8, 16 and so on; more points keep those that are there."
		   });
		addAnnotation
		  (getFactor_Path(),
		   source,
		   new String[] {
			   "meaning", "Path of a number, a switch or a choice that may vary from sample to sample, as --set takes it.",
			   "example", "packing.initialWidth"
		   });
		addAnnotation
		  (getFactor_Values(),
		   source,
		   new String[] {
			   "unit", "as the attribute at path",
			   "label", "Levels",
			   "meaning", "Levels in the unit of that attribute, separated by spaces or commas; 46:2:54 stands for 46 48 50 52 54. A design that spreads points takes numbers from the least to the greatest.",
			   "example", "46 48 50"
		   });
		addAnnotation
		  (getSplit_Train(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "10000000",
			   "meaning", "Samples the weights are fitted on."
		   });
		addAnnotation
		  (getSplit_Validation(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "10000000",
			   "meaning", "Samples that decide when to stop and which weights to keep."
		   });
		addAnnotation
		  (getSplit_Test(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "10000000",
			   "meaning", "Samples held out for the final evaluation."
		   });
		addAnnotation
		  (getSplit_Proportions(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "10000000",
			   "meaning", "Training, validation and test in proportion, such as 64 16 20, in place of three counts: the parts then add up to the number of samples of any campaign."
		   });
		addAnnotation
		  (getSplit_Admit(),
		   source,
		   new String[] {
			   "label", "Samples admitted",
			   "meaning", "Which samples enter the data set, by the verdict on their press. A sample that is left out is missing from its part; the others stay where they are."
		   });
		addAnnotation
		  (getNetwork_Design(),
		   source,
		   new String[] {
			   "meaning", "What lays out the layers, by identifier, with its settings; blocks takes those that are listed here.",
			   "kind", "network",
			   "chosen", "blocks"
		   });
		addAnnotation
		  (getNetwork_Blocks(),
		   source,
		   new String[] {
			   "meaning", "The convolution blocks from the picture on."
		   });
		addAnnotation
		  (getNetwork_Dense(),
		   source,
		   new String[] {
			   "unit", "neurons",
			   "minimum", "1",
			   "maximum", "65536",
			   "label", "Dense layers",
			   "meaning", "Neurons of each dense layer between the last block and the outputs, separated by spaces or commas."
		   });
		addAnnotation
		  (getNetwork_Geometry(),
		   source,
		   new String[] {
			   "label", "Geometry of the picture",
			   "meaning", "What of the geometry that is read from a picture the network is given beside its grays."
		   });
		addAnnotation
		  (getBlock_Filters(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "4096",
			   "meaning", "Number of feature maps."
		   });
		addAnnotation
		  (getBlock_Kernel(),
		   source,
		   new String[] {
			   "unit", "pixel",
			   "minimum", "1",
			   "maximum", "15",
			   "meaning", "Width and height of the convolution kernel; odd, so that it has a centre."
		   });
		addAnnotation
		  (getBlock_Pool(),
		   source,
		   new String[] {
			   "unit", "pixel",
			   "minimum", "1",
			   "maximum", "16",
			   "meaning", "Width, height and stride of the max-pooling; 1 leaves the size as it is."
		   });
		addAnnotation
		  (getTraining_Epochs(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "100000",
			   "meaning", "Passes over the training part."
		   });
		addAnnotation
		  (getTraining_BatchSize(),
		   source,
		   new String[] {
			   "unit", "pictures",
			   "minimum", "1",
			   "maximum", "4096",
			   "meaning", "Pictures per step of the optimiser."
		   });
		addAnnotation
		  (getTraining_LearningRate(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1e-8",
			   "maximum", "1",
			   "meaning", "Full step size of Adam, from which the schedule starts."
		   });
		addAnnotation
		  (getTraining_Schedule(),
		   source,
		   new String[] {
			   "meaning", "How the learning rate changes over the epochs."
		   });
		addAnnotation
		  (getTraining_LabelScale(),
		   source,
		   new String[] {
			   "label", "Scale of the labels",
			   "meaning", "In which scale labels are learnt: as they are, or those with a long tail in their logarithm, which keeps a few extreme samples from ruling the training."
		   });
		addAnnotation
		  (getTraining_Patience(),
		   source,
		   new String[] {
			   "unit", "epochs",
			   "minimum", "0",
			   "maximum", "100000",
			   "meaning", "Epochs without a better validation loss after which training stops; 0 never stops early. The best weights are kept either way."
		   });
		addAnnotation
		  (getTraining_WeightDecay(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "1",
			   "meaning", "Decoupled weight decay (AdamW) per unit of learning rate; 0 for none."
		   });
		addAnnotation
		  (getTraining_WarmUpEpochs(),
		   source,
		   new String[] {
			   "unit", "epochs",
			   "minimum", "0",
			   "maximum", "100000",
			   "label", "Warm-up",
			   "meaning", "Epochs over which the learning rate rises from zero to its full value; 0 for none."
		   });
		addAnnotation
		  (getTraining_AveragingDecay(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "0.999999",
			   "label", "Decay of the weights\' moving average",
			   "meaning", "Decay per step of the exponential moving average of the weights; that mean is then validated and kept; 0 for no averaging."
		   });
		addAnnotation
		  (getTraining_MirrorX(),
		   source,
		   new String[] {
			   "label", "Mirror left and right",
			   "meaning", "Whether training also sees pictures mirrored left to right."
		   });
		addAnnotation
		  (getTraining_MirrorY(),
		   source,
		   new String[] {
			   "label", "Mirror top and bottom",
			   "meaning", "Whether training also sees pictures mirrored top to bottom."
		   });
		addAnnotation
		  (getTraining_Shift(),
		   source,
		   new String[] {
			   "unit", "pixel",
			   "minimum", "0",
			   "maximum", "64",
			   "label", "Shift",
			   "meaning", "Training sees each picture shifted anew by up to so many pixels in each direction; 0 for not at all."
		   });
		addAnnotation
		  (getTraining_MirrorAverage(),
		   source,
		   new String[] {
			   "label", "Average over mirrored pictures",
			   "meaning", "Whether a prediction is the mean over the mirror images of a picture."
		   });
		addAnnotation
		  (getTraining_Seed(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "0",
			   "maximum", "9007199254740991",
			   "label", "Seed of training",
			   "meaning", "Seed of initial weights, order and variations of the pictures; 0 takes the seed of the study."
		   });
		addAnnotation
		  (getTraining_Networks(),
		   source,
		   new String[] {
			   "unit", "",
			   "minimum", "1",
			   "maximum", "20",
			   "label", "Networks",
			   "meaning", "Networks trained one after the other on the same data, each from the next seed; a prediction is their mean."
		   });
		addAnnotation
		  (getTraining_Engine(),
		   source,
		   new String[] {
			   "label", "Learning engine",
			   "kind", "engine",
			   "meaning", "What computes the training, by identifier; auto takes the fastest that can compute on this machine. Engines differ in speed; their results agree but for rounding."
		   });
		addAnnotation
		  (materialKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "Active material."
		   });
		addAnnotation
		  (materialKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "Solid electrolyte."
		   });
		addAnnotation
		  (materialKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "meaning", "Conducting additive."
		   });
		addAnnotation
		  (materialKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "meaning", "Binder or another filler."
		   });
		addAnnotation
		  (shareMeaningEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Fraction of the box without AM, before pressing",
			   "meaning", "Fraction of the initial box that active material does not cover; the reading under which the published procedure ends."
		   });
		addAnnotation
		  (shareMeaningEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Fraction of the box with AM, before pressing",
			   "meaning", "Fraction of the initial box that active material covers."
		   });
		addAnnotation
		  (shareMeaningEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "Fraction of the box with AM, after pressing",
			   "meaning", "Fraction of the pressed box that active material would cover without overlaps."
		   });
		addAnnotation
		  (drawOrderEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "Active material keeps its whole disc."
		   });
		addAnnotation
		  (drawOrderEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "Electrolyte keeps its whole disc."
		   });
		addAnnotation
		  (drawOrderEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "meaning", "The particle that was placed later covers the earlier one."
		   });
		addAnnotation
		  (sampleTablesEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "By the number of samples",
			   "meaning", "CSV below 1000 samples, HDF5 from there on."
		   });
		addAnnotation
		  (sampleTablesEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "CSV",
			   "meaning", "A CSV file for each table, which any program opens."
		   });
		addAnnotation
		  (sampleTablesEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label", "HDF5",
			   "meaning", "One compressed HDF5 file, about a third of the bytes."
		   });
		addAnnotation
		  (sectionAxisEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label", "Across z",
			   "meaning", "Sections show x and y, as the pictures of a plane do."
		   });
		addAnnotation
		  (sectionAxisEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label", "Across y",
			   "meaning", "Sections show x and z."
		   });
		addAnnotation
		  (stressMeasureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "Sum of the magnitudes of all contact forces on the particle, in newtons; what the paper reports."
		   });
		addAnnotation
		  (stressMeasureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "Mean pressure over the contact areas of the particle, in pascals."
		   });
		addAnnotation
		  (stressMeasureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "meaning", "In-plane pressure of the Love\u2013Weber stress tensor of the particle, in pascals."
		   });
		addAnnotation
		  (networkGeometryEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "Nothing: the network sees the picture alone."
		   });
		addAnnotation
		  (networkGeometryEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "The numbers of picture geometry, which join the input of the first dense layer; for engines in Java."
		   });
		addAnnotation
		  (networkGeometryEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "meaning", "Two maps of the AM that is read from the picture, as further channels: the distance from rims, and the load of AM on each AM."
		   });
		addAnnotation
		  (networkGeometryEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "meaning", "Numbers and maps."
		   });
		addAnnotation
		  (labelRegionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "The whole pressed box, in space the whole body."
		   });
		addAnnotation
		  (labelRegionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "What the cropped picture shows; of a body in space what its section cuts within the picture."
		   });
		addAnnotation
		  (labelRegionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "meaning", "Of a body in space: particles whose centre, and contacts whose point, lies in a slab around the section."
		   });
		addAnnotation
		  (labelRegionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "meaning", "Of a body in space: particles that the section cuts, and contacts whose spot it cuts."
		   });
		addAnnotation
		  (admissionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "All but those whose press failed a quality check."
		   });
		addAnnotation
		  (admissionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "Those that passed every quality check and stayed inside the domain of the contact law."
		   });
		addAnnotation
		  (admissionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "meaning", "All, whatever the verdict."
		   });
		addAnnotation
		  (labelScaleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "As they are."
		   });
		addAnnotation
		  (labelScaleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "In their logarithm, where a label is positive and its largest value in the training part is above five times its median."
		   });
		addAnnotation
		  (scheduleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "meaning", "The same in every epoch."
		   });
		addAnnotation
		  (scheduleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "meaning", "Half a cosine from the start value down to zero in the last epoch."
		   });
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (getStudy_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description"
		   });
		addAnnotation
		  (getMaterial_YieldSource(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "yieldSource"
		   });
		addAnnotation
		  (getMaterial_ConductivitySource(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "conductivitySource"
		   });
		addAnnotation
		  (getMaterial_Source(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "source"
		   });
		addAnnotation
		  (getMaterial_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
	}

	/**
	 * Initializes the annotations for <b>https://pressling.org/model/variable</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createVariableAnnotations() {
		String source = "https://pressling.org/model/variable";
		addAnnotation
		  (getStudy_Am(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getStudy_Se(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getStudy_Phases(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getStudy_Packing(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getStudy_Press(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getStudy_ContactLaw(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getMaterial_YoungsModulus(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getMaterial_PoissonRatio(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getMaterial_Density(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getMaterial_YieldStrength(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_Material(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_Share(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_ShareOf(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_Sizes(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_DiameterMean(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_DiameterMeanMax(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_DiameterSd(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_DiameterSdMax(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_Cut(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPhase_ByVolume(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_Packer(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_InitialWidth(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_Height(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_Depth(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_SolidFraction(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_AmRatio(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_AmRatioMeaning(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_AmDiameterMeanMin(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_AmDiameterMeanMax(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_AmDiameterSdMin(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_AmDiameterSdMax(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_AmDiameterCut(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_SeDiameter(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_MaxTries(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_PeriodicTopBottom(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPacking_PeriodicFrontBack(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPress_FinalWidth(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPress_WallSpeed(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPress_RayleighShare(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPress_UnbalancedLimit(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPress_RelaxDamping(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPress_MaxRelaxSteps(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPress_HistoryPoints(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPress_PressureDepth(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getPress_Stages(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getStage_Width(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getStage_Pressure(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getStage_Time(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getContribution_Settings(),
		   source,
		   new String[] {
		   });
		addAnnotation
		  (getNamedValue_Value(),
		   source,
		   new String[] {
		   });
	}

} //PresslingPackageImpl
