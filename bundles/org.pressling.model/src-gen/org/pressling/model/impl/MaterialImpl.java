/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.PresslingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Material</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getYoungsModulus <em>Youngs Modulus</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getPoissonRatio <em>Poisson Ratio</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getDensity <em>Density</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getYieldStrength <em>Yield Strength</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getYieldSource <em>Yield Source</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getIonicConductivity <em>Ionic Conductivity</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getElectronicConductivity <em>Electronic Conductivity</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getConductivitySource <em>Conductivity Source</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.pressling.model.impl.MaterialImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaterialImpl extends MinimalEObjectImpl.Container implements Material {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MaterialKind KIND_EDEFAULT = MaterialKind.AM;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MaterialKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getYoungsModulus() <em>Youngs Modulus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYoungsModulus()
	 * @generated
	 * @ordered
	 */
	protected static final double YOUNGS_MODULUS_EDEFAULT = 100.0;

	/**
	 * The cached value of the '{@link #getYoungsModulus() <em>Youngs Modulus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYoungsModulus()
	 * @generated
	 * @ordered
	 */
	protected double youngsModulus = YOUNGS_MODULUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoissonRatio() <em>Poisson Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoissonRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double POISSON_RATIO_EDEFAULT = 0.3;

	/**
	 * The cached value of the '{@link #getPoissonRatio() <em>Poisson Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoissonRatio()
	 * @generated
	 * @ordered
	 */
	protected double poissonRatio = POISSON_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getDensity() <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensity()
	 * @generated
	 * @ordered
	 */
	protected static final double DENSITY_EDEFAULT = 4.0;

	/**
	 * The cached value of the '{@link #getDensity() <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensity()
	 * @generated
	 * @ordered
	 */
	protected double density = DENSITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getYieldStrength() <em>Yield Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYieldStrength()
	 * @generated
	 * @ordered
	 */
	protected static final double YIELD_STRENGTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getYieldStrength() <em>Yield Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYieldStrength()
	 * @generated
	 * @ordered
	 */
	protected double yieldStrength = YIELD_STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getYieldSource() <em>Yield Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYieldSource()
	 * @generated
	 * @ordered
	 */
	protected static final String YIELD_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYieldSource() <em>Yield Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYieldSource()
	 * @generated
	 * @ordered
	 */
	protected String yieldSource = YIELD_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIonicConductivity() <em>Ionic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIonicConductivity()
	 * @generated
	 * @ordered
	 */
	protected static final double IONIC_CONDUCTIVITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getIonicConductivity() <em>Ionic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIonicConductivity()
	 * @generated
	 * @ordered
	 */
	protected double ionicConductivity = IONIC_CONDUCTIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getElectronicConductivity() <em>Electronic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronicConductivity()
	 * @generated
	 * @ordered
	 */
	protected static final double ELECTRONIC_CONDUCTIVITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getElectronicConductivity() <em>Electronic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronicConductivity()
	 * @generated
	 * @ordered
	 */
	protected double electronicConductivity = ELECTRONIC_CONDUCTIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getConductivitySource() <em>Conductivity Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConductivitySource()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDUCTIVITY_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConductivitySource() <em>Conductivity Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConductivitySource()
	 * @generated
	 * @ordered
	 */
	protected String conductivitySource = CONDUCTIVITY_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MaterialImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.MATERIAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaterialKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MaterialKind newKind) {
		MaterialKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getYoungsModulus() {
		return youngsModulus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYoungsModulus(double newYoungsModulus) {
		double oldYoungsModulus = youngsModulus;
		youngsModulus = newYoungsModulus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__YOUNGS_MODULUS, oldYoungsModulus, youngsModulus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPoissonRatio() {
		return poissonRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoissonRatio(double newPoissonRatio) {
		double oldPoissonRatio = poissonRatio;
		poissonRatio = newPoissonRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__POISSON_RATIO, oldPoissonRatio, poissonRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDensity() {
		return density;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDensity(double newDensity) {
		double oldDensity = density;
		density = newDensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__DENSITY, oldDensity, density));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getYieldStrength() {
		return yieldStrength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYieldStrength(double newYieldStrength) {
		double oldYieldStrength = yieldStrength;
		yieldStrength = newYieldStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__YIELD_STRENGTH, oldYieldStrength, yieldStrength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getYieldSource() {
		return yieldSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYieldSource(String newYieldSource) {
		String oldYieldSource = yieldSource;
		yieldSource = newYieldSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__YIELD_SOURCE, oldYieldSource, yieldSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getIonicConductivity() {
		return ionicConductivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIonicConductivity(double newIonicConductivity) {
		double oldIonicConductivity = ionicConductivity;
		ionicConductivity = newIonicConductivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__IONIC_CONDUCTIVITY, oldIonicConductivity, ionicConductivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getElectronicConductivity() {
		return electronicConductivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectronicConductivity(double newElectronicConductivity) {
		double oldElectronicConductivity = electronicConductivity;
		electronicConductivity = newElectronicConductivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY, oldElectronicConductivity, electronicConductivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConductivitySource() {
		return conductivitySource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConductivitySource(String newConductivitySource) {
		String oldConductivitySource = conductivitySource;
		conductivitySource = newConductivitySource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__CONDUCTIVITY_SOURCE, oldConductivitySource, conductivitySource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.MATERIAL__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PresslingPackage.MATERIAL__ID:
				return getId();
			case PresslingPackage.MATERIAL__NAME:
				return getName();
			case PresslingPackage.MATERIAL__FORMULA:
				return getFormula();
			case PresslingPackage.MATERIAL__KIND:
				return getKind();
			case PresslingPackage.MATERIAL__YOUNGS_MODULUS:
				return getYoungsModulus();
			case PresslingPackage.MATERIAL__POISSON_RATIO:
				return getPoissonRatio();
			case PresslingPackage.MATERIAL__DENSITY:
				return getDensity();
			case PresslingPackage.MATERIAL__YIELD_STRENGTH:
				return getYieldStrength();
			case PresslingPackage.MATERIAL__YIELD_SOURCE:
				return getYieldSource();
			case PresslingPackage.MATERIAL__IONIC_CONDUCTIVITY:
				return getIonicConductivity();
			case PresslingPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY:
				return getElectronicConductivity();
			case PresslingPackage.MATERIAL__CONDUCTIVITY_SOURCE:
				return getConductivitySource();
			case PresslingPackage.MATERIAL__SOURCE:
				return getSource();
			case PresslingPackage.MATERIAL__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PresslingPackage.MATERIAL__ID:
				setId((String)newValue);
				return;
			case PresslingPackage.MATERIAL__NAME:
				setName((String)newValue);
				return;
			case PresslingPackage.MATERIAL__FORMULA:
				setFormula((String)newValue);
				return;
			case PresslingPackage.MATERIAL__KIND:
				setKind((MaterialKind)newValue);
				return;
			case PresslingPackage.MATERIAL__YOUNGS_MODULUS:
				setYoungsModulus((Double)newValue);
				return;
			case PresslingPackage.MATERIAL__POISSON_RATIO:
				setPoissonRatio((Double)newValue);
				return;
			case PresslingPackage.MATERIAL__DENSITY:
				setDensity((Double)newValue);
				return;
			case PresslingPackage.MATERIAL__YIELD_STRENGTH:
				setYieldStrength((Double)newValue);
				return;
			case PresslingPackage.MATERIAL__YIELD_SOURCE:
				setYieldSource((String)newValue);
				return;
			case PresslingPackage.MATERIAL__IONIC_CONDUCTIVITY:
				setIonicConductivity((Double)newValue);
				return;
			case PresslingPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY:
				setElectronicConductivity((Double)newValue);
				return;
			case PresslingPackage.MATERIAL__CONDUCTIVITY_SOURCE:
				setConductivitySource((String)newValue);
				return;
			case PresslingPackage.MATERIAL__SOURCE:
				setSource((String)newValue);
				return;
			case PresslingPackage.MATERIAL__NOTE:
				setNote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PresslingPackage.MATERIAL__ID:
				setId(ID_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__YOUNGS_MODULUS:
				setYoungsModulus(YOUNGS_MODULUS_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__POISSON_RATIO:
				setPoissonRatio(POISSON_RATIO_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__DENSITY:
				setDensity(DENSITY_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__YIELD_STRENGTH:
				setYieldStrength(YIELD_STRENGTH_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__YIELD_SOURCE:
				setYieldSource(YIELD_SOURCE_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__IONIC_CONDUCTIVITY:
				setIonicConductivity(IONIC_CONDUCTIVITY_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY:
				setElectronicConductivity(ELECTRONIC_CONDUCTIVITY_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__CONDUCTIVITY_SOURCE:
				setConductivitySource(CONDUCTIVITY_SOURCE_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case PresslingPackage.MATERIAL__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PresslingPackage.MATERIAL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case PresslingPackage.MATERIAL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PresslingPackage.MATERIAL__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case PresslingPackage.MATERIAL__KIND:
				return kind != KIND_EDEFAULT;
			case PresslingPackage.MATERIAL__YOUNGS_MODULUS:
				return youngsModulus != YOUNGS_MODULUS_EDEFAULT;
			case PresslingPackage.MATERIAL__POISSON_RATIO:
				return poissonRatio != POISSON_RATIO_EDEFAULT;
			case PresslingPackage.MATERIAL__DENSITY:
				return density != DENSITY_EDEFAULT;
			case PresslingPackage.MATERIAL__YIELD_STRENGTH:
				return yieldStrength != YIELD_STRENGTH_EDEFAULT;
			case PresslingPackage.MATERIAL__YIELD_SOURCE:
				return YIELD_SOURCE_EDEFAULT == null ? yieldSource != null : !YIELD_SOURCE_EDEFAULT.equals(yieldSource);
			case PresslingPackage.MATERIAL__IONIC_CONDUCTIVITY:
				return ionicConductivity != IONIC_CONDUCTIVITY_EDEFAULT;
			case PresslingPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY:
				return electronicConductivity != ELECTRONIC_CONDUCTIVITY_EDEFAULT;
			case PresslingPackage.MATERIAL__CONDUCTIVITY_SOURCE:
				return CONDUCTIVITY_SOURCE_EDEFAULT == null ? conductivitySource != null : !CONDUCTIVITY_SOURCE_EDEFAULT.equals(conductivitySource);
			case PresslingPackage.MATERIAL__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case PresslingPackage.MATERIAL__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", formula: ");
		result.append(formula);
		result.append(", kind: ");
		result.append(kind);
		result.append(", youngsModulus: ");
		result.append(youngsModulus);
		result.append(", poissonRatio: ");
		result.append(poissonRatio);
		result.append(", density: ");
		result.append(density);
		result.append(", yieldStrength: ");
		result.append(yieldStrength);
		result.append(", yieldSource: ");
		result.append(yieldSource);
		result.append(", ionicConductivity: ");
		result.append(ionicConductivity);
		result.append(", electronicConductivity: ");
		result.append(electronicConductivity);
		result.append(", conductivitySource: ");
		result.append(conductivitySource);
		result.append(", source: ");
		result.append(source);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //MaterialImpl
