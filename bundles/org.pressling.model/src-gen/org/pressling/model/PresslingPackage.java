/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Studies: what to pack, press, measure, render and learn, and the materials to do it with.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingFactory
 * @model kind="package"
 * @generated
 */
public interface PresslingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://pressling.org/model";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "pressling";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PresslingPackage eINSTANCE = org.pressling.model.impl.PresslingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.StudyImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SEED = 3;

	/**
	 * The feature id for the '<em><b>Am</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__AM = 4;

	/**
	 * The feature id for the '<em><b>Se</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SE = 5;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PHASES = 6;

	/**
	 * The feature id for the '<em><b>Own Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__OWN_MATERIALS = 7;

	/**
	 * The feature id for the '<em><b>Packing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PACKING = 8;

	/**
	 * The feature id for the '<em><b>Press</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PRESS = 9;

	/**
	 * The feature id for the '<em><b>Contact Law</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CONTACT_LAW = 10;

	/**
	 * The feature id for the '<em><b>Rendering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RENDERING = 11;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__LABELS = 12;

	/**
	 * The feature id for the '<em><b>Campaign</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CAMPAIGN = 13;

	/**
	 * The feature id for the '<em><b>Split</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SPLIT = 14;

	/**
	 * The feature id for the '<em><b>Network</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NETWORK = 15;

	/**
	 * The feature id for the '<em><b>Training</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__TRAINING = 16;

	/**
	 * The feature id for the '<em><b>Analyses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ANALYSES = 17;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = 18;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.MaterialLibraryImpl <em>Material Library</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.MaterialLibraryImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getMaterialLibrary()
	 * @generated
	 */
	int MATERIAL_LIBRARY = 1;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_LIBRARY__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_LIBRARY__NAME = 1;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_LIBRARY__MATERIALS = 2;

	/**
	 * The number of structural features of the '<em>Material Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_LIBRARY_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.MaterialImpl <em>Material</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.MaterialImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getMaterial()
	 * @generated
	 */
	int MATERIAL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NAME = 1;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__FORMULA = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__KIND = 3;

	/**
	 * The feature id for the '<em><b>Youngs Modulus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__YOUNGS_MODULUS = 4;

	/**
	 * The feature id for the '<em><b>Poisson Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__POISSON_RATIO = 5;

	/**
	 * The feature id for the '<em><b>Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__DENSITY = 6;

	/**
	 * The feature id for the '<em><b>Yield Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__YIELD_STRENGTH = 7;

	/**
	 * The feature id for the '<em><b>Yield Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__YIELD_SOURCE = 8;

	/**
	 * The feature id for the '<em><b>Ionic Conductivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__IONIC_CONDUCTIVITY = 9;

	/**
	 * The feature id for the '<em><b>Electronic Conductivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ELECTRONIC_CONDUCTIVITY = 10;

	/**
	 * The feature id for the '<em><b>Conductivity Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__CONDUCTIVITY_SOURCE = 11;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__SOURCE = 12;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NOTE = 13;

	/**
	 * The number of structural features of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.PhaseImpl <em>Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.PhaseImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Material</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__MATERIAL = 2;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__SHARE = 3;

	/**
	 * The feature id for the '<em><b>Share Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__SHARE_OF = 4;

	/**
	 * The feature id for the '<em><b>Sizes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__SIZES = 5;

	/**
	 * The feature id for the '<em><b>Diameter Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__DIAMETER_MEAN = 6;

	/**
	 * The feature id for the '<em><b>Diameter Mean Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__DIAMETER_MEAN_MAX = 7;

	/**
	 * The feature id for the '<em><b>Diameter Sd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__DIAMETER_SD = 8;

	/**
	 * The feature id for the '<em><b>Diameter Sd Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__DIAMETER_SD_MAX = 9;

	/**
	 * The feature id for the '<em><b>Cut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__CUT = 10;

	/**
	 * The feature id for the '<em><b>Percentiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__PERCENTILES = 11;

	/**
	 * The feature id for the '<em><b>Sizes File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__SIZES_FILE = 12;

	/**
	 * The feature id for the '<em><b>By Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__BY_VOLUME = 13;

	/**
	 * The feature id for the '<em><b>Gray</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__GRAY = 14;

	/**
	 * The number of structural features of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.PackingImpl <em>Packing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.PackingImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getPacking()
	 * @generated
	 */
	int PACKING = 4;

	/**
	 * The feature id for the '<em><b>Packer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__PACKER = 0;

	/**
	 * The feature id for the '<em><b>Initial Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__INITIAL_WIDTH = 1;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__HEIGHT = 2;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__DEPTH = 3;

	/**
	 * The feature id for the '<em><b>Solid Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__SOLID_FRACTION = 4;

	/**
	 * The feature id for the '<em><b>Am Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__AM_RATIO = 5;

	/**
	 * The feature id for the '<em><b>Am Ratio Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__AM_RATIO_MEANING = 6;

	/**
	 * The feature id for the '<em><b>Am Diameter Mean Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__AM_DIAMETER_MEAN_MIN = 7;

	/**
	 * The feature id for the '<em><b>Am Diameter Mean Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__AM_DIAMETER_MEAN_MAX = 8;

	/**
	 * The feature id for the '<em><b>Am Diameter Sd Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__AM_DIAMETER_SD_MIN = 9;

	/**
	 * The feature id for the '<em><b>Am Diameter Sd Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__AM_DIAMETER_SD_MAX = 10;

	/**
	 * The feature id for the '<em><b>Am Diameter Cut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__AM_DIAMETER_CUT = 11;

	/**
	 * The feature id for the '<em><b>Se Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__SE_DIAMETER = 12;

	/**
	 * The feature id for the '<em><b>Max Tries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__MAX_TRIES = 13;

	/**
	 * The feature id for the '<em><b>Periodic Top Bottom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__PERIODIC_TOP_BOTTOM = 14;

	/**
	 * The feature id for the '<em><b>Periodic Front Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING__PERIODIC_FRONT_BACK = 15;

	/**
	 * The number of structural features of the '<em>Packing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.PressImpl <em>Press</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.PressImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getPress()
	 * @generated
	 */
	int PRESS = 5;

	/**
	 * The feature id for the '<em><b>Final Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS__FINAL_WIDTH = 0;

	/**
	 * The feature id for the '<em><b>Wall Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS__WALL_SPEED = 1;

	/**
	 * The feature id for the '<em><b>Rayleigh Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS__RAYLEIGH_SHARE = 2;

	/**
	 * The feature id for the '<em><b>Unbalanced Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS__UNBALANCED_LIMIT = 3;

	/**
	 * The feature id for the '<em><b>Relax Damping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS__RELAX_DAMPING = 4;

	/**
	 * The feature id for the '<em><b>Max Relax Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS__MAX_RELAX_STEPS = 5;

	/**
	 * The feature id for the '<em><b>History Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS__HISTORY_POINTS = 6;

	/**
	 * The feature id for the '<em><b>Pressure Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS__PRESSURE_DEPTH = 7;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS__STAGES = 8;

	/**
	 * The number of structural features of the '<em>Press</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESS_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.StageImpl <em>Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.StageImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 6;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__WIDTH = 1;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__PRESSURE = 2;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__TIME = 3;

	/**
	 * The number of structural features of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.ContributionImpl <em>Contribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.ContributionImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getContribution()
	 * @generated
	 */
	int CONTRIBUTION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION__SETTINGS = 1;

	/**
	 * The number of structural features of the '<em>Contribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRIBUTION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.NamedValueImpl <em>Named Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.NamedValueImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getNamedValue()
	 * @generated
	 */
	int NAMED_VALUE = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Named Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_VALUE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.RenderingImpl <em>Rendering</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.RenderingImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getRendering()
	 * @generated
	 */
	int RENDERING = 9;

	/**
	 * The feature id for the '<em><b>Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__STYLE = 0;

	/**
	 * The feature id for the '<em><b>Crop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__CROP = 1;

	/**
	 * The feature id for the '<em><b>Pixels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__PIXELS = 2;

	/**
	 * The feature id for the '<em><b>Am Gray</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__AM_GRAY = 3;

	/**
	 * The feature id for the '<em><b>Se Gray</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__SE_GRAY = 4;

	/**
	 * The feature id for the '<em><b>Void Gray</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__VOID_GRAY = 5;

	/**
	 * The feature id for the '<em><b>Supersampling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__SUPERSAMPLING = 6;

	/**
	 * The feature id for the '<em><b>Outline Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__OUTLINE_WIDTH = 7;

	/**
	 * The feature id for the '<em><b>Outline Gray</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__OUTLINE_GRAY = 8;

	/**
	 * The feature id for the '<em><b>Draw Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__DRAW_ORDER = 9;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__FIELD = 10;

	/**
	 * The feature id for the '<em><b>Degradation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__DEGRADATION = 11;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__SECTIONS = 12;

	/**
	 * The feature id for the '<em><b>Section Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__SECTION_AXIS = 13;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__CHANNELS = 14;

	/**
	 * The feature id for the '<em><b>Channel Spacing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING__CHANNEL_SPACING = 15;

	/**
	 * The number of structural features of the '<em>Rendering</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENDERING_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.LabelsImpl <em>Labels</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.LabelsImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getLabels()
	 * @generated
	 */
	int LABELS = 10;

	/**
	 * The feature id for the '<em><b>Stress Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABELS__STRESS_MEASURE = 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABELS__REGION = 1;

	/**
	 * The feature id for the '<em><b>Slab Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABELS__SLAB_THICKNESS = 2;

	/**
	 * The feature id for the '<em><b>Descriptors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABELS__DESCRIPTORS = 3;

	/**
	 * The number of structural features of the '<em>Labels</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABELS_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.CampaignImpl <em>Campaign</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.CampaignImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getCampaign()
	 * @generated
	 */
	int CAMPAIGN = 11;

	/**
	 * The feature id for the '<em><b>Factors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__FACTORS = 0;

	/**
	 * The feature id for the '<em><b>Design</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__DESIGN = 1;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__POINTS = 2;

	/**
	 * The feature id for the '<em><b>Replicates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__REPLICATES = 3;

	/**
	 * The feature id for the '<em><b>Tables</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__TABLES = 4;

	/**
	 * The number of structural features of the '<em>Campaign</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.FactorImpl <em>Factor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.FactorImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getFactor()
	 * @generated
	 */
	int FACTOR = 12;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__PATH = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.SplitImpl <em>Split</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.SplitImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getSplit()
	 * @generated
	 */
	int SPLIT = 13;

	/**
	 * The feature id for the '<em><b>Train</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__TRAIN = 0;

	/**
	 * The feature id for the '<em><b>Validation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__VALIDATION = 1;

	/**
	 * The feature id for the '<em><b>Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__TEST = 2;

	/**
	 * The feature id for the '<em><b>Proportions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__PROPORTIONS = 3;

	/**
	 * The feature id for the '<em><b>Admit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__ADMIT = 4;

	/**
	 * The number of structural features of the '<em>Split</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.NetworkImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 14;

	/**
	 * The feature id for the '<em><b>Design</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DESIGN = 0;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__BLOCKS = 1;

	/**
	 * The feature id for the '<em><b>Dense</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DENSE = 2;

	/**
	 * The feature id for the '<em><b>Geometry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__GEOMETRY = 3;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.BlockImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 15;

	/**
	 * The feature id for the '<em><b>Filters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__FILTERS = 0;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__KERNEL = 1;

	/**
	 * The feature id for the '<em><b>Pool</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__POOL = 2;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.pressling.model.impl.TrainingImpl <em>Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.impl.TrainingImpl
	 * @see org.pressling.model.impl.PresslingPackageImpl#getTraining()
	 * @generated
	 */
	int TRAINING = 16;

	/**
	 * The feature id for the '<em><b>Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EPOCHS = 0;

	/**
	 * The feature id for the '<em><b>Batch Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BATCH_SIZE = 1;

	/**
	 * The feature id for the '<em><b>Learning Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__LEARNING_RATE = 2;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SCHEDULE = 3;

	/**
	 * The feature id for the '<em><b>Label Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__LABEL_SCALE = 4;

	/**
	 * The feature id for the '<em><b>Patience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PATIENCE = 5;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__WEIGHT_DECAY = 6;

	/**
	 * The feature id for the '<em><b>Warm Up Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__WARM_UP_EPOCHS = 7;

	/**
	 * The feature id for the '<em><b>Averaging Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__AVERAGING_DECAY = 8;

	/**
	 * The feature id for the '<em><b>Mirror X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__MIRROR_X = 9;

	/**
	 * The feature id for the '<em><b>Mirror Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__MIRROR_Y = 10;

	/**
	 * The feature id for the '<em><b>Shift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SHIFT = 11;

	/**
	 * The feature id for the '<em><b>Mirror Average</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__MIRROR_AVERAGE = 12;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SEED = 13;

	/**
	 * The feature id for the '<em><b>Networks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__NETWORKS = 14;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ENGINE = 15;

	/**
	 * The number of structural features of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link org.pressling.model.PhaseRole <em>Phase Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.PhaseRole
	 * @see org.pressling.model.impl.PresslingPackageImpl#getPhaseRole()
	 * @generated
	 */
	int PHASE_ROLE = 17;

	/**
	 * The meta object id for the '{@link org.pressling.model.ShareBasis <em>Share Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.ShareBasis
	 * @see org.pressling.model.impl.PresslingPackageImpl#getShareBasis()
	 * @generated
	 */
	int SHARE_BASIS = 18;

	/**
	 * The meta object id for the '{@link org.pressling.model.SizeKind <em>Size Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.SizeKind
	 * @see org.pressling.model.impl.PresslingPackageImpl#getSizeKind()
	 * @generated
	 */
	int SIZE_KIND = 19;

	/**
	 * The meta object id for the '{@link org.pressling.model.StageKind <em>Stage Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.StageKind
	 * @see org.pressling.model.impl.PresslingPackageImpl#getStageKind()
	 * @generated
	 */
	int STAGE_KIND = 20;

	/**
	 * The meta object id for the '{@link org.pressling.model.Design <em>Design</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.Design
	 * @see org.pressling.model.impl.PresslingPackageImpl#getDesign()
	 * @generated
	 */
	int DESIGN = 21;

	/**
	 * The meta object id for the '{@link org.pressling.model.MaterialKind <em>Material Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.MaterialKind
	 * @see org.pressling.model.impl.PresslingPackageImpl#getMaterialKind()
	 * @generated
	 */
	int MATERIAL_KIND = 22;

	/**
	 * The meta object id for the '{@link org.pressling.model.ShareMeaning <em>Share Meaning</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.ShareMeaning
	 * @see org.pressling.model.impl.PresslingPackageImpl#getShareMeaning()
	 * @generated
	 */
	int SHARE_MEANING = 23;

	/**
	 * The meta object id for the '{@link org.pressling.model.DrawOrder <em>Draw Order</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.DrawOrder
	 * @see org.pressling.model.impl.PresslingPackageImpl#getDrawOrder()
	 * @generated
	 */
	int DRAW_ORDER = 24;

	/**
	 * The meta object id for the '{@link org.pressling.model.SampleTables <em>Sample Tables</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.SampleTables
	 * @see org.pressling.model.impl.PresslingPackageImpl#getSampleTables()
	 * @generated
	 */
	int SAMPLE_TABLES = 25;

	/**
	 * The meta object id for the '{@link org.pressling.model.SectionAxis <em>Section Axis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.SectionAxis
	 * @see org.pressling.model.impl.PresslingPackageImpl#getSectionAxis()
	 * @generated
	 */
	int SECTION_AXIS = 26;

	/**
	 * The meta object id for the '{@link org.pressling.model.StressMeasure <em>Stress Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.StressMeasure
	 * @see org.pressling.model.impl.PresslingPackageImpl#getStressMeasure()
	 * @generated
	 */
	int STRESS_MEASURE = 27;

	/**
	 * The meta object id for the '{@link org.pressling.model.NetworkGeometry <em>Network Geometry</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.NetworkGeometry
	 * @see org.pressling.model.impl.PresslingPackageImpl#getNetworkGeometry()
	 * @generated
	 */
	int NETWORK_GEOMETRY = 28;

	/**
	 * The meta object id for the '{@link org.pressling.model.LabelRegion <em>Label Region</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.LabelRegion
	 * @see org.pressling.model.impl.PresslingPackageImpl#getLabelRegion()
	 * @generated
	 */
	int LABEL_REGION = 29;

	/**
	 * The meta object id for the '{@link org.pressling.model.Admission <em>Admission</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.Admission
	 * @see org.pressling.model.impl.PresslingPackageImpl#getAdmission()
	 * @generated
	 */
	int ADMISSION = 30;

	/**
	 * The meta object id for the '{@link org.pressling.model.LabelScale <em>Label Scale</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.LabelScale
	 * @see org.pressling.model.impl.PresslingPackageImpl#getLabelScale()
	 * @generated
	 */
	int LABEL_SCALE = 31;

	/**
	 * The meta object id for the '{@link org.pressling.model.Schedule <em>Schedule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pressling.model.Schedule
	 * @see org.pressling.model.impl.PresslingPackageImpl#getSchedule()
	 * @generated
	 */
	int SCHEDULE = 32;

	/**
	 * The meta object id for the '<em>Levels</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.pressling.model.impl.PresslingPackageImpl#getLevels()
	 * @generated
	 */
	int LEVELS = 33;

	/**
	 * The meta object id for the '<em>Whole Numbers</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.pressling.model.impl.PresslingPackageImpl#getWholeNumbers()
	 * @generated
	 */
	int WHOLE_NUMBERS = 34;


	/**
	 * Returns the meta object for class '{@link org.pressling.model.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.pressling.model.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Study#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.pressling.model.Study#getFormatVersion()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Study#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressling.model.Study#getName()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Study#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.pressling.model.Study#getDescription()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Study#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.pressling.model.Study#getSeed()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Seed();

	/**
	 * Returns the meta object for the reference '{@link org.pressling.model.Study#getAm <em>Am</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Am</em>'.
	 * @see org.pressling.model.Study#getAm()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Am();

	/**
	 * Returns the meta object for the reference '{@link org.pressling.model.Study#getSe <em>Se</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Se</em>'.
	 * @see org.pressling.model.Study#getSe()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Se();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressling.model.Study#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.pressling.model.Study#getPhases()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Phases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressling.model.Study#getOwnMaterials <em>Own Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Own Materials</em>'.
	 * @see org.pressling.model.Study#getOwnMaterials()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_OwnMaterials();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Study#getPacking <em>Packing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Packing</em>'.
	 * @see org.pressling.model.Study#getPacking()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Packing();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Study#getPress <em>Press</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Press</em>'.
	 * @see org.pressling.model.Study#getPress()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Press();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Study#getContactLaw <em>Contact Law</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Contact Law</em>'.
	 * @see org.pressling.model.Study#getContactLaw()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_ContactLaw();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Study#getRendering <em>Rendering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rendering</em>'.
	 * @see org.pressling.model.Study#getRendering()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Rendering();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Study#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Labels</em>'.
	 * @see org.pressling.model.Study#getLabels()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Labels();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Study#getCampaign <em>Campaign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Campaign</em>'.
	 * @see org.pressling.model.Study#getCampaign()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Campaign();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Study#getSplit <em>Split</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Split</em>'.
	 * @see org.pressling.model.Study#getSplit()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Split();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Study#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Network</em>'.
	 * @see org.pressling.model.Study#getNetwork()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Network();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Study#getTraining <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Training</em>'.
	 * @see org.pressling.model.Study#getTraining()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Training();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressling.model.Study#getAnalyses <em>Analyses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Analyses</em>'.
	 * @see org.pressling.model.Study#getAnalyses()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Analyses();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.MaterialLibrary <em>Material Library</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material Library</em>'.
	 * @see org.pressling.model.MaterialLibrary
	 * @generated
	 */
	EClass getMaterialLibrary();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.MaterialLibrary#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.pressling.model.MaterialLibrary#getFormatVersion()
	 * @see #getMaterialLibrary()
	 * @generated
	 */
	EAttribute getMaterialLibrary_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.MaterialLibrary#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressling.model.MaterialLibrary#getName()
	 * @see #getMaterialLibrary()
	 * @generated
	 */
	EAttribute getMaterialLibrary_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressling.model.MaterialLibrary#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Materials</em>'.
	 * @see org.pressling.model.MaterialLibrary#getMaterials()
	 * @see #getMaterialLibrary()
	 * @generated
	 */
	EReference getMaterialLibrary_Materials();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Material <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material</em>'.
	 * @see org.pressling.model.Material
	 * @generated
	 */
	EClass getMaterial();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.pressling.model.Material#getId()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressling.model.Material#getName()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.pressling.model.Material#getFormula()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.pressling.model.Material#getKind()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getYoungsModulus <em>Youngs Modulus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Youngs Modulus</em>'.
	 * @see org.pressling.model.Material#getYoungsModulus()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_YoungsModulus();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getPoissonRatio <em>Poisson Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poisson Ratio</em>'.
	 * @see org.pressling.model.Material#getPoissonRatio()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_PoissonRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getDensity <em>Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Density</em>'.
	 * @see org.pressling.model.Material#getDensity()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Density();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getYieldStrength <em>Yield Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Yield Strength</em>'.
	 * @see org.pressling.model.Material#getYieldStrength()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_YieldStrength();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getYieldSource <em>Yield Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Yield Source</em>'.
	 * @see org.pressling.model.Material#getYieldSource()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_YieldSource();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getIonicConductivity <em>Ionic Conductivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ionic Conductivity</em>'.
	 * @see org.pressling.model.Material#getIonicConductivity()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_IonicConductivity();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getElectronicConductivity <em>Electronic Conductivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Electronic Conductivity</em>'.
	 * @see org.pressling.model.Material#getElectronicConductivity()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_ElectronicConductivity();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getConductivitySource <em>Conductivity Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conductivity Source</em>'.
	 * @see org.pressling.model.Material#getConductivitySource()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_ConductivitySource();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.pressling.model.Material#getSource()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Material#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.pressling.model.Material#getNote()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Note();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase</em>'.
	 * @see org.pressling.model.Phase
	 * @generated
	 */
	EClass getPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressling.model.Phase#getName()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.pressling.model.Phase#getRole()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Role();

	/**
	 * Returns the meta object for the reference '{@link org.pressling.model.Phase#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Material</em>'.
	 * @see org.pressling.model.Phase#getMaterial()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.pressling.model.Phase#getShare()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getShareOf <em>Share Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share Of</em>'.
	 * @see org.pressling.model.Phase#getShareOf()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_ShareOf();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getSizes <em>Sizes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sizes</em>'.
	 * @see org.pressling.model.Phase#getSizes()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Sizes();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getDiameterMean <em>Diameter Mean</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter Mean</em>'.
	 * @see org.pressling.model.Phase#getDiameterMean()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_DiameterMean();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getDiameterMeanMax <em>Diameter Mean Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter Mean Max</em>'.
	 * @see org.pressling.model.Phase#getDiameterMeanMax()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_DiameterMeanMax();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getDiameterSd <em>Diameter Sd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter Sd</em>'.
	 * @see org.pressling.model.Phase#getDiameterSd()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_DiameterSd();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getDiameterSdMax <em>Diameter Sd Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter Sd Max</em>'.
	 * @see org.pressling.model.Phase#getDiameterSdMax()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_DiameterSdMax();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getCut <em>Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cut</em>'.
	 * @see org.pressling.model.Phase#getCut()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Cut();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getPercentiles <em>Percentiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percentiles</em>'.
	 * @see org.pressling.model.Phase#getPercentiles()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Percentiles();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getSizesFile <em>Sizes File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sizes File</em>'.
	 * @see org.pressling.model.Phase#getSizesFile()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_SizesFile();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#isByVolume <em>By Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Volume</em>'.
	 * @see org.pressling.model.Phase#isByVolume()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_ByVolume();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Phase#getGray <em>Gray</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gray</em>'.
	 * @see org.pressling.model.Phase#getGray()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Gray();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Packing <em>Packing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Packing</em>'.
	 * @see org.pressling.model.Packing
	 * @generated
	 */
	EClass getPacking();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Packing#getPacker <em>Packer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Packer</em>'.
	 * @see org.pressling.model.Packing#getPacker()
	 * @see #getPacking()
	 * @generated
	 */
	EReference getPacking_Packer();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getInitialWidth <em>Initial Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Width</em>'.
	 * @see org.pressling.model.Packing#getInitialWidth()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_InitialWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.pressling.model.Packing#getHeight()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.pressling.model.Packing#getDepth()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getSolidFraction <em>Solid Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solid Fraction</em>'.
	 * @see org.pressling.model.Packing#getSolidFraction()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_SolidFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getAmRatio <em>Am Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Am Ratio</em>'.
	 * @see org.pressling.model.Packing#getAmRatio()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_AmRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getAmRatioMeaning <em>Am Ratio Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Am Ratio Meaning</em>'.
	 * @see org.pressling.model.Packing#getAmRatioMeaning()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_AmRatioMeaning();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getAmDiameterMeanMin <em>Am Diameter Mean Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Am Diameter Mean Min</em>'.
	 * @see org.pressling.model.Packing#getAmDiameterMeanMin()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_AmDiameterMeanMin();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getAmDiameterMeanMax <em>Am Diameter Mean Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Am Diameter Mean Max</em>'.
	 * @see org.pressling.model.Packing#getAmDiameterMeanMax()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_AmDiameterMeanMax();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getAmDiameterSdMin <em>Am Diameter Sd Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Am Diameter Sd Min</em>'.
	 * @see org.pressling.model.Packing#getAmDiameterSdMin()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_AmDiameterSdMin();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getAmDiameterSdMax <em>Am Diameter Sd Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Am Diameter Sd Max</em>'.
	 * @see org.pressling.model.Packing#getAmDiameterSdMax()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_AmDiameterSdMax();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getAmDiameterCut <em>Am Diameter Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Am Diameter Cut</em>'.
	 * @see org.pressling.model.Packing#getAmDiameterCut()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_AmDiameterCut();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getSeDiameter <em>Se Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Se Diameter</em>'.
	 * @see org.pressling.model.Packing#getSeDiameter()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_SeDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#getMaxTries <em>Max Tries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Tries</em>'.
	 * @see org.pressling.model.Packing#getMaxTries()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_MaxTries();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#isPeriodicTopBottom <em>Periodic Top Bottom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Periodic Top Bottom</em>'.
	 * @see org.pressling.model.Packing#isPeriodicTopBottom()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_PeriodicTopBottom();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Packing#isPeriodicFrontBack <em>Periodic Front Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Periodic Front Back</em>'.
	 * @see org.pressling.model.Packing#isPeriodicFrontBack()
	 * @see #getPacking()
	 * @generated
	 */
	EAttribute getPacking_PeriodicFrontBack();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Press <em>Press</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Press</em>'.
	 * @see org.pressling.model.Press
	 * @generated
	 */
	EClass getPress();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Press#getFinalWidth <em>Final Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Final Width</em>'.
	 * @see org.pressling.model.Press#getFinalWidth()
	 * @see #getPress()
	 * @generated
	 */
	EAttribute getPress_FinalWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Press#getWallSpeed <em>Wall Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wall Speed</em>'.
	 * @see org.pressling.model.Press#getWallSpeed()
	 * @see #getPress()
	 * @generated
	 */
	EAttribute getPress_WallSpeed();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Press#getRayleighShare <em>Rayleigh Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rayleigh Share</em>'.
	 * @see org.pressling.model.Press#getRayleighShare()
	 * @see #getPress()
	 * @generated
	 */
	EAttribute getPress_RayleighShare();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Press#getUnbalancedLimit <em>Unbalanced Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unbalanced Limit</em>'.
	 * @see org.pressling.model.Press#getUnbalancedLimit()
	 * @see #getPress()
	 * @generated
	 */
	EAttribute getPress_UnbalancedLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Press#getRelaxDamping <em>Relax Damping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relax Damping</em>'.
	 * @see org.pressling.model.Press#getRelaxDamping()
	 * @see #getPress()
	 * @generated
	 */
	EAttribute getPress_RelaxDamping();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Press#getMaxRelaxSteps <em>Max Relax Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Relax Steps</em>'.
	 * @see org.pressling.model.Press#getMaxRelaxSteps()
	 * @see #getPress()
	 * @generated
	 */
	EAttribute getPress_MaxRelaxSteps();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Press#getHistoryPoints <em>History Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>History Points</em>'.
	 * @see org.pressling.model.Press#getHistoryPoints()
	 * @see #getPress()
	 * @generated
	 */
	EAttribute getPress_HistoryPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Press#getPressureDepth <em>Pressure Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure Depth</em>'.
	 * @see org.pressling.model.Press#getPressureDepth()
	 * @see #getPress()
	 * @generated
	 */
	EAttribute getPress_PressureDepth();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressling.model.Press#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.pressling.model.Press#getStages()
	 * @see #getPress()
	 * @generated
	 */
	EReference getPress_Stages();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage</em>'.
	 * @see org.pressling.model.Stage
	 * @generated
	 */
	EClass getStage();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Stage#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.pressling.model.Stage#getKind()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Stage#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.pressling.model.Stage#getWidth()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Stage#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.pressling.model.Stage#getPressure()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Pressure();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Stage#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.pressling.model.Stage#getTime()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Time();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Contribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contribution</em>'.
	 * @see org.pressling.model.Contribution
	 * @generated
	 */
	EClass getContribution();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Contribution#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.pressling.model.Contribution#getId()
	 * @see #getContribution()
	 * @generated
	 */
	EAttribute getContribution_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressling.model.Contribution#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.pressling.model.Contribution#getSettings()
	 * @see #getContribution()
	 * @generated
	 */
	EReference getContribution_Settings();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.NamedValue <em>Named Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Value</em>'.
	 * @see org.pressling.model.NamedValue
	 * @generated
	 */
	EClass getNamedValue();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.NamedValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pressling.model.NamedValue#getName()
	 * @see #getNamedValue()
	 * @generated
	 */
	EAttribute getNamedValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.NamedValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.pressling.model.NamedValue#getValue()
	 * @see #getNamedValue()
	 * @generated
	 */
	EAttribute getNamedValue_Value();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Rendering <em>Rendering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rendering</em>'.
	 * @see org.pressling.model.Rendering
	 * @generated
	 */
	EClass getRendering();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Rendering#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Style</em>'.
	 * @see org.pressling.model.Rendering#getStyle()
	 * @see #getRendering()
	 * @generated
	 */
	EReference getRendering_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getCrop <em>Crop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crop</em>'.
	 * @see org.pressling.model.Rendering#getCrop()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_Crop();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getPixels <em>Pixels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pixels</em>'.
	 * @see org.pressling.model.Rendering#getPixels()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_Pixels();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getAmGray <em>Am Gray</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Am Gray</em>'.
	 * @see org.pressling.model.Rendering#getAmGray()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_AmGray();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getSeGray <em>Se Gray</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Se Gray</em>'.
	 * @see org.pressling.model.Rendering#getSeGray()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_SeGray();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getVoidGray <em>Void Gray</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Void Gray</em>'.
	 * @see org.pressling.model.Rendering#getVoidGray()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_VoidGray();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getSupersampling <em>Supersampling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supersampling</em>'.
	 * @see org.pressling.model.Rendering#getSupersampling()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_Supersampling();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getOutlineWidth <em>Outline Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outline Width</em>'.
	 * @see org.pressling.model.Rendering#getOutlineWidth()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_OutlineWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getOutlineGray <em>Outline Gray</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outline Gray</em>'.
	 * @see org.pressling.model.Rendering#getOutlineGray()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_OutlineGray();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getDrawOrder <em>Draw Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Draw Order</em>'.
	 * @see org.pressling.model.Rendering#getDrawOrder()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_DrawOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.pressling.model.Rendering#getField()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getDegradation <em>Degradation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Degradation</em>'.
	 * @see org.pressling.model.Rendering#getDegradation()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_Degradation();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sections</em>'.
	 * @see org.pressling.model.Rendering#getSections()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_Sections();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getSectionAxis <em>Section Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section Axis</em>'.
	 * @see org.pressling.model.Rendering#getSectionAxis()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_SectionAxis();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channels</em>'.
	 * @see org.pressling.model.Rendering#getChannels()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_Channels();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Rendering#getChannelSpacing <em>Channel Spacing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel Spacing</em>'.
	 * @see org.pressling.model.Rendering#getChannelSpacing()
	 * @see #getRendering()
	 * @generated
	 */
	EAttribute getRendering_ChannelSpacing();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Labels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Labels</em>'.
	 * @see org.pressling.model.Labels
	 * @generated
	 */
	EClass getLabels();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Labels#getStressMeasure <em>Stress Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stress Measure</em>'.
	 * @see org.pressling.model.Labels#getStressMeasure()
	 * @see #getLabels()
	 * @generated
	 */
	EAttribute getLabels_StressMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Labels#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.pressling.model.Labels#getRegion()
	 * @see #getLabels()
	 * @generated
	 */
	EAttribute getLabels_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Labels#getSlabThickness <em>Slab Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slab Thickness</em>'.
	 * @see org.pressling.model.Labels#getSlabThickness()
	 * @see #getLabels()
	 * @generated
	 */
	EAttribute getLabels_SlabThickness();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressling.model.Labels#getDescriptors <em>Descriptors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Descriptors</em>'.
	 * @see org.pressling.model.Labels#getDescriptors()
	 * @see #getLabels()
	 * @generated
	 */
	EReference getLabels_Descriptors();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Campaign <em>Campaign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Campaign</em>'.
	 * @see org.pressling.model.Campaign
	 * @generated
	 */
	EClass getCampaign();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressling.model.Campaign#getFactors <em>Factors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Factors</em>'.
	 * @see org.pressling.model.Campaign#getFactors()
	 * @see #getCampaign()
	 * @generated
	 */
	EReference getCampaign_Factors();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Campaign#getDesign <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Design</em>'.
	 * @see org.pressling.model.Campaign#getDesign()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Design();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Campaign#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.pressling.model.Campaign#getPoints()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Campaign#getReplicates <em>Replicates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replicates</em>'.
	 * @see org.pressling.model.Campaign#getReplicates()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Replicates();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Campaign#getTables <em>Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tables</em>'.
	 * @see org.pressling.model.Campaign#getTables()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Tables();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Factor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Factor</em>'.
	 * @see org.pressling.model.Factor
	 * @generated
	 */
	EClass getFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Factor#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.pressling.model.Factor#getPath()
	 * @see #getFactor()
	 * @generated
	 */
	EAttribute getFactor_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Factor#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Values</em>'.
	 * @see org.pressling.model.Factor#getValues()
	 * @see #getFactor()
	 * @generated
	 */
	EAttribute getFactor_Values();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Split <em>Split</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Split</em>'.
	 * @see org.pressling.model.Split
	 * @generated
	 */
	EClass getSplit();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Split#getTrain <em>Train</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Train</em>'.
	 * @see org.pressling.model.Split#getTrain()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Train();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Split#getValidation <em>Validation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validation</em>'.
	 * @see org.pressling.model.Split#getValidation()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Validation();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Split#getTest <em>Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test</em>'.
	 * @see org.pressling.model.Split#getTest()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Test();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Split#getProportions <em>Proportions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proportions</em>'.
	 * @see org.pressling.model.Split#getProportions()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Proportions();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Split#getAdmit <em>Admit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Admit</em>'.
	 * @see org.pressling.model.Split#getAdmit()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Admit();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.pressling.model.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the containment reference '{@link org.pressling.model.Network#getDesign <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Design</em>'.
	 * @see org.pressling.model.Network#getDesign()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Design();

	/**
	 * Returns the meta object for the containment reference list '{@link org.pressling.model.Network#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.pressling.model.Network#getBlocks()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Blocks();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Network#getDense <em>Dense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dense</em>'.
	 * @see org.pressling.model.Network#getDense()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Dense();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Network#getGeometry <em>Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geometry</em>'.
	 * @see org.pressling.model.Network#getGeometry()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Geometry();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.pressling.model.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Block#getFilters <em>Filters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filters</em>'.
	 * @see org.pressling.model.Block#getFilters()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Filters();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Block#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel</em>'.
	 * @see org.pressling.model.Block#getKernel()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Kernel();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Block#getPool <em>Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pool</em>'.
	 * @see org.pressling.model.Block#getPool()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Pool();

	/**
	 * Returns the meta object for class '{@link org.pressling.model.Training <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Training</em>'.
	 * @see org.pressling.model.Training
	 * @generated
	 */
	EClass getTraining();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getEpochs <em>Epochs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epochs</em>'.
	 * @see org.pressling.model.Training#getEpochs()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Epochs();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getBatchSize <em>Batch Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Size</em>'.
	 * @see org.pressling.model.Training#getBatchSize()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_BatchSize();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getLearningRate <em>Learning Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learning Rate</em>'.
	 * @see org.pressling.model.Training#getLearningRate()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_LearningRate();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schedule</em>'.
	 * @see org.pressling.model.Training#getSchedule()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Schedule();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getLabelScale <em>Label Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Scale</em>'.
	 * @see org.pressling.model.Training#getLabelScale()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_LabelScale();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getPatience <em>Patience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patience</em>'.
	 * @see org.pressling.model.Training#getPatience()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Patience();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getWeightDecay <em>Weight Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Decay</em>'.
	 * @see org.pressling.model.Training#getWeightDecay()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_WeightDecay();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getWarmUpEpochs <em>Warm Up Epochs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warm Up Epochs</em>'.
	 * @see org.pressling.model.Training#getWarmUpEpochs()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_WarmUpEpochs();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getAveragingDecay <em>Averaging Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Averaging Decay</em>'.
	 * @see org.pressling.model.Training#getAveragingDecay()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_AveragingDecay();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#isMirrorX <em>Mirror X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mirror X</em>'.
	 * @see org.pressling.model.Training#isMirrorX()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_MirrorX();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#isMirrorY <em>Mirror Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mirror Y</em>'.
	 * @see org.pressling.model.Training#isMirrorY()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_MirrorY();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getShift <em>Shift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shift</em>'.
	 * @see org.pressling.model.Training#getShift()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Shift();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#isMirrorAverage <em>Mirror Average</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mirror Average</em>'.
	 * @see org.pressling.model.Training#isMirrorAverage()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_MirrorAverage();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.pressling.model.Training#getSeed()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getNetworks <em>Networks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Networks</em>'.
	 * @see org.pressling.model.Training#getNetworks()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Networks();

	/**
	 * Returns the meta object for the attribute '{@link org.pressling.model.Training#getEngine <em>Engine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engine</em>'.
	 * @see org.pressling.model.Training#getEngine()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Engine();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.PhaseRole <em>Phase Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase Role</em>'.
	 * @see org.pressling.model.PhaseRole
	 * @generated
	 */
	EEnum getPhaseRole();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.ShareBasis <em>Share Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Share Basis</em>'.
	 * @see org.pressling.model.ShareBasis
	 * @generated
	 */
	EEnum getShareBasis();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.SizeKind <em>Size Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Size Kind</em>'.
	 * @see org.pressling.model.SizeKind
	 * @generated
	 */
	EEnum getSizeKind();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.StageKind <em>Stage Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage Kind</em>'.
	 * @see org.pressling.model.StageKind
	 * @generated
	 */
	EEnum getStageKind();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.Design <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Design</em>'.
	 * @see org.pressling.model.Design
	 * @generated
	 */
	EEnum getDesign();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.MaterialKind <em>Material Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Material Kind</em>'.
	 * @see org.pressling.model.MaterialKind
	 * @generated
	 */
	EEnum getMaterialKind();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.ShareMeaning <em>Share Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Share Meaning</em>'.
	 * @see org.pressling.model.ShareMeaning
	 * @generated
	 */
	EEnum getShareMeaning();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.DrawOrder <em>Draw Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Draw Order</em>'.
	 * @see org.pressling.model.DrawOrder
	 * @generated
	 */
	EEnum getDrawOrder();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.SampleTables <em>Sample Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sample Tables</em>'.
	 * @see org.pressling.model.SampleTables
	 * @generated
	 */
	EEnum getSampleTables();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.SectionAxis <em>Section Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Section Axis</em>'.
	 * @see org.pressling.model.SectionAxis
	 * @generated
	 */
	EEnum getSectionAxis();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.StressMeasure <em>Stress Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stress Measure</em>'.
	 * @see org.pressling.model.StressMeasure
	 * @generated
	 */
	EEnum getStressMeasure();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.NetworkGeometry <em>Network Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Network Geometry</em>'.
	 * @see org.pressling.model.NetworkGeometry
	 * @generated
	 */
	EEnum getNetworkGeometry();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.LabelRegion <em>Label Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Label Region</em>'.
	 * @see org.pressling.model.LabelRegion
	 * @generated
	 */
	EEnum getLabelRegion();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.Admission <em>Admission</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Admission</em>'.
	 * @see org.pressling.model.Admission
	 * @generated
	 */
	EEnum getAdmission();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.LabelScale <em>Label Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Label Scale</em>'.
	 * @see org.pressling.model.LabelScale
	 * @generated
	 */
	EEnum getLabelScale();

	/**
	 * Returns the meta object for enum '{@link org.pressling.model.Schedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Schedule</em>'.
	 * @see org.pressling.model.Schedule
	 * @generated
	 */
	EEnum getSchedule();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Levels of a factor in one attribute, separated by blanks or commas: numbers, true and false, or names of options.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Levels</em>'.
	 * @see java.util.List
	 * @model instanceClass="java.util.List&lt;java.lang.String&gt;"
	 * @generated
	 */
	EDataType getLevels();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>Whole Numbers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whole numbers in one attribute, separated by blanks or commas.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Whole Numbers</em>'.
	 * @see java.util.List
	 * @model instanceClass="java.util.List&lt;java.lang.Integer&gt;"
	 * @generated
	 */
	EDataType getWholeNumbers();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PresslingFactory getPresslingFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.StudyImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__FORMAT_VERSION = eINSTANCE.getStudy_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__NAME = eINSTANCE.getStudy_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__DESCRIPTION = eINSTANCE.getStudy_Description();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__SEED = eINSTANCE.getStudy_Seed();

		/**
		 * The meta object literal for the '<em><b>Am</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__AM = eINSTANCE.getStudy_Am();

		/**
		 * The meta object literal for the '<em><b>Se</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__SE = eINSTANCE.getStudy_Se();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PHASES = eINSTANCE.getStudy_Phases();

		/**
		 * The meta object literal for the '<em><b>Own Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__OWN_MATERIALS = eINSTANCE.getStudy_OwnMaterials();

		/**
		 * The meta object literal for the '<em><b>Packing</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PACKING = eINSTANCE.getStudy_Packing();

		/**
		 * The meta object literal for the '<em><b>Press</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PRESS = eINSTANCE.getStudy_Press();

		/**
		 * The meta object literal for the '<em><b>Contact Law</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CONTACT_LAW = eINSTANCE.getStudy_ContactLaw();

		/**
		 * The meta object literal for the '<em><b>Rendering</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RENDERING = eINSTANCE.getStudy_Rendering();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__LABELS = eINSTANCE.getStudy_Labels();

		/**
		 * The meta object literal for the '<em><b>Campaign</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CAMPAIGN = eINSTANCE.getStudy_Campaign();

		/**
		 * The meta object literal for the '<em><b>Split</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__SPLIT = eINSTANCE.getStudy_Split();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__NETWORK = eINSTANCE.getStudy_Network();

		/**
		 * The meta object literal for the '<em><b>Training</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__TRAINING = eINSTANCE.getStudy_Training();

		/**
		 * The meta object literal for the '<em><b>Analyses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ANALYSES = eINSTANCE.getStudy_Analyses();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.MaterialLibraryImpl <em>Material Library</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.MaterialLibraryImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getMaterialLibrary()
		 * @generated
		 */
		EClass MATERIAL_LIBRARY = eINSTANCE.getMaterialLibrary();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL_LIBRARY__FORMAT_VERSION = eINSTANCE.getMaterialLibrary_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL_LIBRARY__NAME = eINSTANCE.getMaterialLibrary_Name();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL_LIBRARY__MATERIALS = eINSTANCE.getMaterialLibrary_Materials();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.MaterialImpl <em>Material</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.MaterialImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getMaterial()
		 * @generated
		 */
		EClass MATERIAL = eINSTANCE.getMaterial();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__ID = eINSTANCE.getMaterial_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__NAME = eINSTANCE.getMaterial_Name();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__FORMULA = eINSTANCE.getMaterial_Formula();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__KIND = eINSTANCE.getMaterial_Kind();

		/**
		 * The meta object literal for the '<em><b>Youngs Modulus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__YOUNGS_MODULUS = eINSTANCE.getMaterial_YoungsModulus();

		/**
		 * The meta object literal for the '<em><b>Poisson Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__POISSON_RATIO = eINSTANCE.getMaterial_PoissonRatio();

		/**
		 * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__DENSITY = eINSTANCE.getMaterial_Density();

		/**
		 * The meta object literal for the '<em><b>Yield Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__YIELD_STRENGTH = eINSTANCE.getMaterial_YieldStrength();

		/**
		 * The meta object literal for the '<em><b>Yield Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__YIELD_SOURCE = eINSTANCE.getMaterial_YieldSource();

		/**
		 * The meta object literal for the '<em><b>Ionic Conductivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__IONIC_CONDUCTIVITY = eINSTANCE.getMaterial_IonicConductivity();

		/**
		 * The meta object literal for the '<em><b>Electronic Conductivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__ELECTRONIC_CONDUCTIVITY = eINSTANCE.getMaterial_ElectronicConductivity();

		/**
		 * The meta object literal for the '<em><b>Conductivity Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__CONDUCTIVITY_SOURCE = eINSTANCE.getMaterial_ConductivitySource();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__SOURCE = eINSTANCE.getMaterial_Source();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__NOTE = eINSTANCE.getMaterial_Note();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.PhaseImpl <em>Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.PhaseImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getPhase()
		 * @generated
		 */
		EClass PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__NAME = eINSTANCE.getPhase_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__ROLE = eINSTANCE.getPhase_Role();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__MATERIAL = eINSTANCE.getPhase_Material();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__SHARE = eINSTANCE.getPhase_Share();

		/**
		 * The meta object literal for the '<em><b>Share Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__SHARE_OF = eINSTANCE.getPhase_ShareOf();

		/**
		 * The meta object literal for the '<em><b>Sizes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__SIZES = eINSTANCE.getPhase_Sizes();

		/**
		 * The meta object literal for the '<em><b>Diameter Mean</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__DIAMETER_MEAN = eINSTANCE.getPhase_DiameterMean();

		/**
		 * The meta object literal for the '<em><b>Diameter Mean Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__DIAMETER_MEAN_MAX = eINSTANCE.getPhase_DiameterMeanMax();

		/**
		 * The meta object literal for the '<em><b>Diameter Sd</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__DIAMETER_SD = eINSTANCE.getPhase_DiameterSd();

		/**
		 * The meta object literal for the '<em><b>Diameter Sd Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__DIAMETER_SD_MAX = eINSTANCE.getPhase_DiameterSdMax();

		/**
		 * The meta object literal for the '<em><b>Cut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__CUT = eINSTANCE.getPhase_Cut();

		/**
		 * The meta object literal for the '<em><b>Percentiles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__PERCENTILES = eINSTANCE.getPhase_Percentiles();

		/**
		 * The meta object literal for the '<em><b>Sizes File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__SIZES_FILE = eINSTANCE.getPhase_SizesFile();

		/**
		 * The meta object literal for the '<em><b>By Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__BY_VOLUME = eINSTANCE.getPhase_ByVolume();

		/**
		 * The meta object literal for the '<em><b>Gray</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__GRAY = eINSTANCE.getPhase_Gray();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.PackingImpl <em>Packing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.PackingImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getPacking()
		 * @generated
		 */
		EClass PACKING = eINSTANCE.getPacking();

		/**
		 * The meta object literal for the '<em><b>Packer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PACKING__PACKER = eINSTANCE.getPacking_Packer();

		/**
		 * The meta object literal for the '<em><b>Initial Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__INITIAL_WIDTH = eINSTANCE.getPacking_InitialWidth();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__HEIGHT = eINSTANCE.getPacking_Height();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__DEPTH = eINSTANCE.getPacking_Depth();

		/**
		 * The meta object literal for the '<em><b>Solid Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__SOLID_FRACTION = eINSTANCE.getPacking_SolidFraction();

		/**
		 * The meta object literal for the '<em><b>Am Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__AM_RATIO = eINSTANCE.getPacking_AmRatio();

		/**
		 * The meta object literal for the '<em><b>Am Ratio Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__AM_RATIO_MEANING = eINSTANCE.getPacking_AmRatioMeaning();

		/**
		 * The meta object literal for the '<em><b>Am Diameter Mean Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__AM_DIAMETER_MEAN_MIN = eINSTANCE.getPacking_AmDiameterMeanMin();

		/**
		 * The meta object literal for the '<em><b>Am Diameter Mean Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__AM_DIAMETER_MEAN_MAX = eINSTANCE.getPacking_AmDiameterMeanMax();

		/**
		 * The meta object literal for the '<em><b>Am Diameter Sd Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__AM_DIAMETER_SD_MIN = eINSTANCE.getPacking_AmDiameterSdMin();

		/**
		 * The meta object literal for the '<em><b>Am Diameter Sd Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__AM_DIAMETER_SD_MAX = eINSTANCE.getPacking_AmDiameterSdMax();

		/**
		 * The meta object literal for the '<em><b>Am Diameter Cut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__AM_DIAMETER_CUT = eINSTANCE.getPacking_AmDiameterCut();

		/**
		 * The meta object literal for the '<em><b>Se Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__SE_DIAMETER = eINSTANCE.getPacking_SeDiameter();

		/**
		 * The meta object literal for the '<em><b>Max Tries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__MAX_TRIES = eINSTANCE.getPacking_MaxTries();

		/**
		 * The meta object literal for the '<em><b>Periodic Top Bottom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__PERIODIC_TOP_BOTTOM = eINSTANCE.getPacking_PeriodicTopBottom();

		/**
		 * The meta object literal for the '<em><b>Periodic Front Back</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING__PERIODIC_FRONT_BACK = eINSTANCE.getPacking_PeriodicFrontBack();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.PressImpl <em>Press</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.PressImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getPress()
		 * @generated
		 */
		EClass PRESS = eINSTANCE.getPress();

		/**
		 * The meta object literal for the '<em><b>Final Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESS__FINAL_WIDTH = eINSTANCE.getPress_FinalWidth();

		/**
		 * The meta object literal for the '<em><b>Wall Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESS__WALL_SPEED = eINSTANCE.getPress_WallSpeed();

		/**
		 * The meta object literal for the '<em><b>Rayleigh Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESS__RAYLEIGH_SHARE = eINSTANCE.getPress_RayleighShare();

		/**
		 * The meta object literal for the '<em><b>Unbalanced Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESS__UNBALANCED_LIMIT = eINSTANCE.getPress_UnbalancedLimit();

		/**
		 * The meta object literal for the '<em><b>Relax Damping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESS__RELAX_DAMPING = eINSTANCE.getPress_RelaxDamping();

		/**
		 * The meta object literal for the '<em><b>Max Relax Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESS__MAX_RELAX_STEPS = eINSTANCE.getPress_MaxRelaxSteps();

		/**
		 * The meta object literal for the '<em><b>History Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESS__HISTORY_POINTS = eINSTANCE.getPress_HistoryPoints();

		/**
		 * The meta object literal for the '<em><b>Pressure Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESS__PRESSURE_DEPTH = eINSTANCE.getPress_PressureDepth();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESS__STAGES = eINSTANCE.getPress_Stages();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.StageImpl <em>Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.StageImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getStage()
		 * @generated
		 */
		EClass STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__KIND = eINSTANCE.getStage_Kind();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__WIDTH = eINSTANCE.getStage_Width();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__PRESSURE = eINSTANCE.getStage_Pressure();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__TIME = eINSTANCE.getStage_Time();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.ContributionImpl <em>Contribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.ContributionImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getContribution()
		 * @generated
		 */
		EClass CONTRIBUTION = eINSTANCE.getContribution();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRIBUTION__ID = eINSTANCE.getContribution_Id();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRIBUTION__SETTINGS = eINSTANCE.getContribution_Settings();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.NamedValueImpl <em>Named Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.NamedValueImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getNamedValue()
		 * @generated
		 */
		EClass NAMED_VALUE = eINSTANCE.getNamedValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_VALUE__NAME = eINSTANCE.getNamedValue_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_VALUE__VALUE = eINSTANCE.getNamedValue_Value();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.RenderingImpl <em>Rendering</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.RenderingImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getRendering()
		 * @generated
		 */
		EClass RENDERING = eINSTANCE.getRendering();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RENDERING__STYLE = eINSTANCE.getRendering_Style();

		/**
		 * The meta object literal for the '<em><b>Crop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__CROP = eINSTANCE.getRendering_Crop();

		/**
		 * The meta object literal for the '<em><b>Pixels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__PIXELS = eINSTANCE.getRendering_Pixels();

		/**
		 * The meta object literal for the '<em><b>Am Gray</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__AM_GRAY = eINSTANCE.getRendering_AmGray();

		/**
		 * The meta object literal for the '<em><b>Se Gray</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__SE_GRAY = eINSTANCE.getRendering_SeGray();

		/**
		 * The meta object literal for the '<em><b>Void Gray</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__VOID_GRAY = eINSTANCE.getRendering_VoidGray();

		/**
		 * The meta object literal for the '<em><b>Supersampling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__SUPERSAMPLING = eINSTANCE.getRendering_Supersampling();

		/**
		 * The meta object literal for the '<em><b>Outline Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__OUTLINE_WIDTH = eINSTANCE.getRendering_OutlineWidth();

		/**
		 * The meta object literal for the '<em><b>Outline Gray</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__OUTLINE_GRAY = eINSTANCE.getRendering_OutlineGray();

		/**
		 * The meta object literal for the '<em><b>Draw Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__DRAW_ORDER = eINSTANCE.getRendering_DrawOrder();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__FIELD = eINSTANCE.getRendering_Field();

		/**
		 * The meta object literal for the '<em><b>Degradation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__DEGRADATION = eINSTANCE.getRendering_Degradation();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__SECTIONS = eINSTANCE.getRendering_Sections();

		/**
		 * The meta object literal for the '<em><b>Section Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__SECTION_AXIS = eINSTANCE.getRendering_SectionAxis();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__CHANNELS = eINSTANCE.getRendering_Channels();

		/**
		 * The meta object literal for the '<em><b>Channel Spacing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENDERING__CHANNEL_SPACING = eINSTANCE.getRendering_ChannelSpacing();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.LabelsImpl <em>Labels</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.LabelsImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getLabels()
		 * @generated
		 */
		EClass LABELS = eINSTANCE.getLabels();

		/**
		 * The meta object literal for the '<em><b>Stress Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABELS__STRESS_MEASURE = eINSTANCE.getLabels_StressMeasure();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABELS__REGION = eINSTANCE.getLabels_Region();

		/**
		 * The meta object literal for the '<em><b>Slab Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABELS__SLAB_THICKNESS = eINSTANCE.getLabels_SlabThickness();

		/**
		 * The meta object literal for the '<em><b>Descriptors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LABELS__DESCRIPTORS = eINSTANCE.getLabels_Descriptors();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.CampaignImpl <em>Campaign</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.CampaignImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getCampaign()
		 * @generated
		 */
		EClass CAMPAIGN = eINSTANCE.getCampaign();

		/**
		 * The meta object literal for the '<em><b>Factors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAMPAIGN__FACTORS = eINSTANCE.getCampaign_Factors();

		/**
		 * The meta object literal for the '<em><b>Design</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__DESIGN = eINSTANCE.getCampaign_Design();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__POINTS = eINSTANCE.getCampaign_Points();

		/**
		 * The meta object literal for the '<em><b>Replicates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__REPLICATES = eINSTANCE.getCampaign_Replicates();

		/**
		 * The meta object literal for the '<em><b>Tables</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__TABLES = eINSTANCE.getCampaign_Tables();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.FactorImpl <em>Factor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.FactorImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getFactor()
		 * @generated
		 */
		EClass FACTOR = eINSTANCE.getFactor();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACTOR__PATH = eINSTANCE.getFactor_Path();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACTOR__VALUES = eINSTANCE.getFactor_Values();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.SplitImpl <em>Split</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.SplitImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getSplit()
		 * @generated
		 */
		EClass SPLIT = eINSTANCE.getSplit();

		/**
		 * The meta object literal for the '<em><b>Train</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__TRAIN = eINSTANCE.getSplit_Train();

		/**
		 * The meta object literal for the '<em><b>Validation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__VALIDATION = eINSTANCE.getSplit_Validation();

		/**
		 * The meta object literal for the '<em><b>Test</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__TEST = eINSTANCE.getSplit_Test();

		/**
		 * The meta object literal for the '<em><b>Proportions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__PROPORTIONS = eINSTANCE.getSplit_Proportions();

		/**
		 * The meta object literal for the '<em><b>Admit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__ADMIT = eINSTANCE.getSplit_Admit();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.NetworkImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Design</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__DESIGN = eINSTANCE.getNetwork_Design();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__BLOCKS = eINSTANCE.getNetwork_Blocks();

		/**
		 * The meta object literal for the '<em><b>Dense</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__DENSE = eINSTANCE.getNetwork_Dense();

		/**
		 * The meta object literal for the '<em><b>Geometry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__GEOMETRY = eINSTANCE.getNetwork_Geometry();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.BlockImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>Filters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__FILTERS = eINSTANCE.getBlock_Filters();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__KERNEL = eINSTANCE.getBlock_Kernel();

		/**
		 * The meta object literal for the '<em><b>Pool</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__POOL = eINSTANCE.getBlock_Pool();

		/**
		 * The meta object literal for the '{@link org.pressling.model.impl.TrainingImpl <em>Training</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.impl.TrainingImpl
		 * @see org.pressling.model.impl.PresslingPackageImpl#getTraining()
		 * @generated
		 */
		EClass TRAINING = eINSTANCE.getTraining();

		/**
		 * The meta object literal for the '<em><b>Epochs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__EPOCHS = eINSTANCE.getTraining_Epochs();

		/**
		 * The meta object literal for the '<em><b>Batch Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__BATCH_SIZE = eINSTANCE.getTraining_BatchSize();

		/**
		 * The meta object literal for the '<em><b>Learning Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__LEARNING_RATE = eINSTANCE.getTraining_LearningRate();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__SCHEDULE = eINSTANCE.getTraining_Schedule();

		/**
		 * The meta object literal for the '<em><b>Label Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__LABEL_SCALE = eINSTANCE.getTraining_LabelScale();

		/**
		 * The meta object literal for the '<em><b>Patience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__PATIENCE = eINSTANCE.getTraining_Patience();

		/**
		 * The meta object literal for the '<em><b>Weight Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__WEIGHT_DECAY = eINSTANCE.getTraining_WeightDecay();

		/**
		 * The meta object literal for the '<em><b>Warm Up Epochs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__WARM_UP_EPOCHS = eINSTANCE.getTraining_WarmUpEpochs();

		/**
		 * The meta object literal for the '<em><b>Averaging Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__AVERAGING_DECAY = eINSTANCE.getTraining_AveragingDecay();

		/**
		 * The meta object literal for the '<em><b>Mirror X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__MIRROR_X = eINSTANCE.getTraining_MirrorX();

		/**
		 * The meta object literal for the '<em><b>Mirror Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__MIRROR_Y = eINSTANCE.getTraining_MirrorY();

		/**
		 * The meta object literal for the '<em><b>Shift</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__SHIFT = eINSTANCE.getTraining_Shift();

		/**
		 * The meta object literal for the '<em><b>Mirror Average</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__MIRROR_AVERAGE = eINSTANCE.getTraining_MirrorAverage();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__SEED = eINSTANCE.getTraining_Seed();

		/**
		 * The meta object literal for the '<em><b>Networks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__NETWORKS = eINSTANCE.getTraining_Networks();

		/**
		 * The meta object literal for the '<em><b>Engine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__ENGINE = eINSTANCE.getTraining_Engine();

		/**
		 * The meta object literal for the '{@link org.pressling.model.PhaseRole <em>Phase Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.PhaseRole
		 * @see org.pressling.model.impl.PresslingPackageImpl#getPhaseRole()
		 * @generated
		 */
		EEnum PHASE_ROLE = eINSTANCE.getPhaseRole();

		/**
		 * The meta object literal for the '{@link org.pressling.model.ShareBasis <em>Share Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.ShareBasis
		 * @see org.pressling.model.impl.PresslingPackageImpl#getShareBasis()
		 * @generated
		 */
		EEnum SHARE_BASIS = eINSTANCE.getShareBasis();

		/**
		 * The meta object literal for the '{@link org.pressling.model.SizeKind <em>Size Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.SizeKind
		 * @see org.pressling.model.impl.PresslingPackageImpl#getSizeKind()
		 * @generated
		 */
		EEnum SIZE_KIND = eINSTANCE.getSizeKind();

		/**
		 * The meta object literal for the '{@link org.pressling.model.StageKind <em>Stage Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.StageKind
		 * @see org.pressling.model.impl.PresslingPackageImpl#getStageKind()
		 * @generated
		 */
		EEnum STAGE_KIND = eINSTANCE.getStageKind();

		/**
		 * The meta object literal for the '{@link org.pressling.model.Design <em>Design</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.Design
		 * @see org.pressling.model.impl.PresslingPackageImpl#getDesign()
		 * @generated
		 */
		EEnum DESIGN = eINSTANCE.getDesign();

		/**
		 * The meta object literal for the '{@link org.pressling.model.MaterialKind <em>Material Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.MaterialKind
		 * @see org.pressling.model.impl.PresslingPackageImpl#getMaterialKind()
		 * @generated
		 */
		EEnum MATERIAL_KIND = eINSTANCE.getMaterialKind();

		/**
		 * The meta object literal for the '{@link org.pressling.model.ShareMeaning <em>Share Meaning</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.ShareMeaning
		 * @see org.pressling.model.impl.PresslingPackageImpl#getShareMeaning()
		 * @generated
		 */
		EEnum SHARE_MEANING = eINSTANCE.getShareMeaning();

		/**
		 * The meta object literal for the '{@link org.pressling.model.DrawOrder <em>Draw Order</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.DrawOrder
		 * @see org.pressling.model.impl.PresslingPackageImpl#getDrawOrder()
		 * @generated
		 */
		EEnum DRAW_ORDER = eINSTANCE.getDrawOrder();

		/**
		 * The meta object literal for the '{@link org.pressling.model.SampleTables <em>Sample Tables</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.SampleTables
		 * @see org.pressling.model.impl.PresslingPackageImpl#getSampleTables()
		 * @generated
		 */
		EEnum SAMPLE_TABLES = eINSTANCE.getSampleTables();

		/**
		 * The meta object literal for the '{@link org.pressling.model.SectionAxis <em>Section Axis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.SectionAxis
		 * @see org.pressling.model.impl.PresslingPackageImpl#getSectionAxis()
		 * @generated
		 */
		EEnum SECTION_AXIS = eINSTANCE.getSectionAxis();

		/**
		 * The meta object literal for the '{@link org.pressling.model.StressMeasure <em>Stress Measure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.StressMeasure
		 * @see org.pressling.model.impl.PresslingPackageImpl#getStressMeasure()
		 * @generated
		 */
		EEnum STRESS_MEASURE = eINSTANCE.getStressMeasure();

		/**
		 * The meta object literal for the '{@link org.pressling.model.NetworkGeometry <em>Network Geometry</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.NetworkGeometry
		 * @see org.pressling.model.impl.PresslingPackageImpl#getNetworkGeometry()
		 * @generated
		 */
		EEnum NETWORK_GEOMETRY = eINSTANCE.getNetworkGeometry();

		/**
		 * The meta object literal for the '{@link org.pressling.model.LabelRegion <em>Label Region</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.LabelRegion
		 * @see org.pressling.model.impl.PresslingPackageImpl#getLabelRegion()
		 * @generated
		 */
		EEnum LABEL_REGION = eINSTANCE.getLabelRegion();

		/**
		 * The meta object literal for the '{@link org.pressling.model.Admission <em>Admission</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.Admission
		 * @see org.pressling.model.impl.PresslingPackageImpl#getAdmission()
		 * @generated
		 */
		EEnum ADMISSION = eINSTANCE.getAdmission();

		/**
		 * The meta object literal for the '{@link org.pressling.model.LabelScale <em>Label Scale</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.LabelScale
		 * @see org.pressling.model.impl.PresslingPackageImpl#getLabelScale()
		 * @generated
		 */
		EEnum LABEL_SCALE = eINSTANCE.getLabelScale();

		/**
		 * The meta object literal for the '{@link org.pressling.model.Schedule <em>Schedule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pressling.model.Schedule
		 * @see org.pressling.model.impl.PresslingPackageImpl#getSchedule()
		 * @generated
		 */
		EEnum SCHEDULE = eINSTANCE.getSchedule();

		/**
		 * The meta object literal for the '<em>Levels</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.pressling.model.impl.PresslingPackageImpl#getLevels()
		 * @generated
		 */
		EDataType LEVELS = eINSTANCE.getLevels();

		/**
		 * The meta object literal for the '<em>Whole Numbers</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.pressling.model.impl.PresslingPackageImpl#getWholeNumbers()
		 * @generated
		 */
		EDataType WHOLE_NUMBERS = eINSTANCE.getWholeNumbers();

	}

} //PresslingPackage
