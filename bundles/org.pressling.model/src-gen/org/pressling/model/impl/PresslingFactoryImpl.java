/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.impl;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.pressling.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PresslingFactoryImpl extends EFactoryImpl implements PresslingFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PresslingFactory init() {
		try {
			PresslingFactory thePresslingFactory = (PresslingFactory)EPackage.Registry.INSTANCE.getEFactory(PresslingPackage.eNS_URI);
			if (thePresslingFactory != null) {
				return thePresslingFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PresslingFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PresslingFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PresslingPackage.STUDY: return createStudy();
			case PresslingPackage.MATERIAL_LIBRARY: return createMaterialLibrary();
			case PresslingPackage.MATERIAL: return createMaterial();
			case PresslingPackage.PHASE: return createPhase();
			case PresslingPackage.PACKING: return createPacking();
			case PresslingPackage.PRESS: return createPress();
			case PresslingPackage.STAGE: return createStage();
			case PresslingPackage.CONTRIBUTION: return createContribution();
			case PresslingPackage.NAMED_VALUE: return createNamedValue();
			case PresslingPackage.RENDERING: return createRendering();
			case PresslingPackage.LABELS: return createLabels();
			case PresslingPackage.CAMPAIGN: return createCampaign();
			case PresslingPackage.FACTOR: return createFactor();
			case PresslingPackage.SPLIT: return createSplit();
			case PresslingPackage.NETWORK: return createNetwork();
			case PresslingPackage.BLOCK: return createBlock();
			case PresslingPackage.TRAINING: return createTraining();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PresslingPackage.PHASE_ROLE:
				return createPhaseRoleFromString(eDataType, initialValue);
			case PresslingPackage.SHARE_BASIS:
				return createShareBasisFromString(eDataType, initialValue);
			case PresslingPackage.SIZE_KIND:
				return createSizeKindFromString(eDataType, initialValue);
			case PresslingPackage.STAGE_KIND:
				return createStageKindFromString(eDataType, initialValue);
			case PresslingPackage.DESIGN:
				return createDesignFromString(eDataType, initialValue);
			case PresslingPackage.MATERIAL_KIND:
				return createMaterialKindFromString(eDataType, initialValue);
			case PresslingPackage.SHARE_MEANING:
				return createShareMeaningFromString(eDataType, initialValue);
			case PresslingPackage.DRAW_ORDER:
				return createDrawOrderFromString(eDataType, initialValue);
			case PresslingPackage.SAMPLE_TABLES:
				return createSampleTablesFromString(eDataType, initialValue);
			case PresslingPackage.SECTION_AXIS:
				return createSectionAxisFromString(eDataType, initialValue);
			case PresslingPackage.STRESS_MEASURE:
				return createStressMeasureFromString(eDataType, initialValue);
			case PresslingPackage.NETWORK_GEOMETRY:
				return createNetworkGeometryFromString(eDataType, initialValue);
			case PresslingPackage.LABEL_REGION:
				return createLabelRegionFromString(eDataType, initialValue);
			case PresslingPackage.ADMISSION:
				return createAdmissionFromString(eDataType, initialValue);
			case PresslingPackage.LABEL_SCALE:
				return createLabelScaleFromString(eDataType, initialValue);
			case PresslingPackage.SCHEDULE:
				return createScheduleFromString(eDataType, initialValue);
			case PresslingPackage.LEVELS:
				return createLevelsFromString(eDataType, initialValue);
			case PresslingPackage.WHOLE_NUMBERS:
				return createWholeNumbersFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PresslingPackage.PHASE_ROLE:
				return convertPhaseRoleToString(eDataType, instanceValue);
			case PresslingPackage.SHARE_BASIS:
				return convertShareBasisToString(eDataType, instanceValue);
			case PresslingPackage.SIZE_KIND:
				return convertSizeKindToString(eDataType, instanceValue);
			case PresslingPackage.STAGE_KIND:
				return convertStageKindToString(eDataType, instanceValue);
			case PresslingPackage.DESIGN:
				return convertDesignToString(eDataType, instanceValue);
			case PresslingPackage.MATERIAL_KIND:
				return convertMaterialKindToString(eDataType, instanceValue);
			case PresslingPackage.SHARE_MEANING:
				return convertShareMeaningToString(eDataType, instanceValue);
			case PresslingPackage.DRAW_ORDER:
				return convertDrawOrderToString(eDataType, instanceValue);
			case PresslingPackage.SAMPLE_TABLES:
				return convertSampleTablesToString(eDataType, instanceValue);
			case PresslingPackage.SECTION_AXIS:
				return convertSectionAxisToString(eDataType, instanceValue);
			case PresslingPackage.STRESS_MEASURE:
				return convertStressMeasureToString(eDataType, instanceValue);
			case PresslingPackage.NETWORK_GEOMETRY:
				return convertNetworkGeometryToString(eDataType, instanceValue);
			case PresslingPackage.LABEL_REGION:
				return convertLabelRegionToString(eDataType, instanceValue);
			case PresslingPackage.ADMISSION:
				return convertAdmissionToString(eDataType, instanceValue);
			case PresslingPackage.LABEL_SCALE:
				return convertLabelScaleToString(eDataType, instanceValue);
			case PresslingPackage.SCHEDULE:
				return convertScheduleToString(eDataType, instanceValue);
			case PresslingPackage.LEVELS:
				return convertLevelsToString(eDataType, instanceValue);
			case PresslingPackage.WHOLE_NUMBERS:
				return convertWholeNumbersToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Study createStudy() {
		StudyImpl study = new StudyImpl();
		return study;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaterialLibrary createMaterialLibrary() {
		MaterialLibraryImpl materialLibrary = new MaterialLibraryImpl();
		return materialLibrary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material createMaterial() {
		MaterialImpl material = new MaterialImpl();
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase createPhase() {
		PhaseImpl phase = new PhaseImpl();
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Packing createPacking() {
		PackingImpl packing = new PackingImpl();
		return packing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Press createPress() {
		PressImpl press = new PressImpl();
		return press;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage() {
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contribution createContribution() {
		ContributionImpl contribution = new ContributionImpl();
		return contribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedValue createNamedValue() {
		NamedValueImpl namedValue = new NamedValueImpl();
		return namedValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rendering createRendering() {
		RenderingImpl rendering = new RenderingImpl();
		return rendering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Labels createLabels() {
		LabelsImpl labels = new LabelsImpl();
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Campaign createCampaign() {
		CampaignImpl campaign = new CampaignImpl();
		return campaign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Factor createFactor() {
		FactorImpl factor = new FactorImpl();
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Split createSplit() {
		SplitImpl split = new SplitImpl();
		return split;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network createNetwork() {
		NetworkImpl network = new NetworkImpl();
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Block createBlock() {
		BlockImpl block = new BlockImpl();
		return block;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Training createTraining() {
		TrainingImpl training = new TrainingImpl();
		return training;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhaseRole createPhaseRoleFromString(EDataType eDataType, String initialValue) {
		PhaseRole result = PhaseRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhaseRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ShareBasis createShareBasisFromString(EDataType eDataType, String initialValue) {
		ShareBasis result = ShareBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertShareBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SizeKind createSizeKindFromString(EDataType eDataType, String initialValue) {
		SizeKind result = SizeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StageKind createStageKindFromString(EDataType eDataType, String initialValue) {
		StageKind result = StageKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Design createDesignFromString(EDataType eDataType, String initialValue) {
		Design result = Design.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDesignToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MaterialKind createMaterialKindFromString(EDataType eDataType, String initialValue) {
		MaterialKind result = MaterialKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMaterialKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ShareMeaning createShareMeaningFromString(EDataType eDataType, String initialValue) {
		ShareMeaning result = ShareMeaning.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertShareMeaningToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DrawOrder createDrawOrderFromString(EDataType eDataType, String initialValue) {
		DrawOrder result = DrawOrder.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDrawOrderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SampleTables createSampleTablesFromString(EDataType eDataType, String initialValue) {
		SampleTables result = SampleTables.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSampleTablesToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SectionAxis createSectionAxisFromString(EDataType eDataType, String initialValue) {
		SectionAxis result = SectionAxis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSectionAxisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StressMeasure createStressMeasureFromString(EDataType eDataType, String initialValue) {
		StressMeasure result = StressMeasure.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStressMeasureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkGeometry createNetworkGeometryFromString(EDataType eDataType, String initialValue) {
		NetworkGeometry result = NetworkGeometry.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNetworkGeometryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LabelRegion createLabelRegionFromString(EDataType eDataType, String initialValue) {
		LabelRegion result = LabelRegion.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLabelRegionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Admission createAdmissionFromString(EDataType eDataType, String initialValue) {
		Admission result = Admission.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAdmissionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LabelScale createLabelScaleFromString(EDataType eDataType, String initialValue) {
		LabelScale result = LabelScale.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLabelScaleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Schedule createScheduleFromString(EDataType eDataType, String initialValue) {
		Schedule result = Schedule.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScheduleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<String> createLevels(final String it) {
		return org.pressling.model.LevelList.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<String> createLevelsFromString(EDataType eDataType, String initialValue) {
		return createLevels(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLevels(final List<String> it) {
		return org.pressling.model.LevelList.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public String convertLevelsToString(EDataType eDataType, Object instanceValue) {
		return convertLevels((List<String>)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<Integer> createWholeNumbers(final String it) {
		return org.pressling.model.WholeNumberList.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<Integer> createWholeNumbersFromString(EDataType eDataType, String initialValue) {
		return createWholeNumbers(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWholeNumbers(final List<Integer> it) {
		return org.pressling.model.WholeNumberList.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public String convertWholeNumbersToString(EDataType eDataType, Object instanceValue) {
		return convertWholeNumbers((List<Integer>)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PresslingPackage getPresslingPackage() {
		return (PresslingPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PresslingPackage getPackage() {
		return PresslingPackage.eINSTANCE;
	}

} //PresslingFactoryImpl
