/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Material</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An isotropic elastic solid, as a particle is made of.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Material#getId <em>Id</em>}</li>
 *   <li>{@link org.pressling.model.Material#getName <em>Name</em>}</li>
 *   <li>{@link org.pressling.model.Material#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.pressling.model.Material#getKind <em>Kind</em>}</li>
 *   <li>{@link org.pressling.model.Material#getYoungsModulus <em>Youngs Modulus</em>}</li>
 *   <li>{@link org.pressling.model.Material#getPoissonRatio <em>Poisson Ratio</em>}</li>
 *   <li>{@link org.pressling.model.Material#getDensity <em>Density</em>}</li>
 *   <li>{@link org.pressling.model.Material#getYieldStrength <em>Yield Strength</em>}</li>
 *   <li>{@link org.pressling.model.Material#getYieldSource <em>Yield Source</em>}</li>
 *   <li>{@link org.pressling.model.Material#getIonicConductivity <em>Ionic Conductivity</em>}</li>
 *   <li>{@link org.pressling.model.Material#getElectronicConductivity <em>Electronic Conductivity</em>}</li>
 *   <li>{@link org.pressling.model.Material#getConductivitySource <em>Conductivity Source</em>}</li>
 *   <li>{@link org.pressling.model.Material#getSource <em>Source</em>}</li>
 *   <li>{@link org.pressling.model.Material#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getMaterial()
 * @model
 * @generated
 */
public interface Material extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short identifier by which studies refer to the material; unique in its file, without spaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.pressling.model.PresslingPackage#getMaterial_Id()
	 * @model id="true"
	 *        annotation="https://pressling.org/model/quantity meaning='Short identifier by which studies refer to the material; unique in its file, without spaces.' example='LiCoO2'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pressling.model.PresslingPackage#getMaterial_Name()
	 * @model annotation="https://pressling.org/model/quantity meaning='Name as shown to people.' example='Lithium cobalt oxide (LCO)'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chemical formula.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.pressling.model.PresslingPackage#getMaterial_Formula()
	 * @model annotation="https://pressling.org/model/quantity meaning='Chemical formula.' example='LiCoO2'"
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"AM"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.MaterialKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role in the electrode: active material, solid electrolyte, conducting additive or inert. Default: AM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.pressling.model.MaterialKind
	 * @see #setKind(MaterialKind)
	 * @see org.pressling.model.PresslingPackage#getMaterial_Kind()
	 * @model default="AM"
	 *        annotation="https://pressling.org/model/quantity meaning='Role in the electrode: active material, solid electrolyte, conducting additive or inert.'"
	 * @generated
	 */
	MaterialKind getKind();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.pressling.model.MaterialKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MaterialKind value);

	/**
	 * Returns the value of the '<em><b>Youngs Modulus</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Young's modulus E. Unit: GPa. Range: 0.001 to 2000. Default: 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Youngs Modulus</em>' attribute.
	 * @see #setYoungsModulus(double)
	 * @see org.pressling.model.PresslingPackage#getMaterial_YoungsModulus()
	 * @model default="100"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='GPa' minimum='0.001' maximum='2000' label='Young\'s modulus' meaning='Young\'s modulus E.'"
	 * @generated
	 */
	double getYoungsModulus();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getYoungsModulus <em>Youngs Modulus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Youngs Modulus</em>' attribute.
	 * @see #getYoungsModulus()
	 * @generated
	 */
	void setYoungsModulus(double value);

	/**
	 * Returns the value of the '<em><b>Poisson Ratio</b></em>' attribute.
	 * The default value is <code>"0.3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Poisson's ratio ν. Range: 0 to 0.49. Default: 0.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poisson Ratio</em>' attribute.
	 * @see #setPoissonRatio(double)
	 * @see org.pressling.model.PresslingPackage#getMaterial_PoissonRatio()
	 * @model default="0.3"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='0.49' label='Poisson\'s ratio' meaning='Poisson\'s ratio \u03bd.'"
	 * @generated
	 */
	double getPoissonRatio();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getPoissonRatio <em>Poisson Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poisson Ratio</em>' attribute.
	 * @see #getPoissonRatio()
	 * @generated
	 */
	void setPoissonRatio(double value);

	/**
	 * Returns the value of the '<em><b>Density</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Density of the particle itself, without pores between particles. Unit: g/cm³. Range: 0.1 to 25. Default: 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Density</em>' attribute.
	 * @see #setDensity(double)
	 * @see org.pressling.model.PresslingPackage#getMaterial_Density()
	 * @model default="4"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='g/cm\263' minimum='0.1' maximum='25' meaning='Density of the particle itself, without pores between particles.'"
	 * @generated
	 */
	double getDensity();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getDensity <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Density</em>' attribute.
	 * @see #getDensity()
	 * @generated
	 */
	void setDensity(double value);

	/**
	 * Returns the value of the '<em><b>Yield Strength</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uniaxial yield strength, about a third of the hardness; 0 where it is not known. Only contact laws that yield read it. Unit: GPa. Range: 0 to 100. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yield Strength</em>' attribute.
	 * @see #setYieldStrength(double)
	 * @see org.pressling.model.PresslingPackage#getMaterial_YieldStrength()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='GPa' minimum='0' maximum='100' meaning='Uniaxial yield strength, about a third of the hardness; 0 where it is not known. Only contact laws that yield read it.' example='0.5'"
	 * @generated
	 */
	double getYieldStrength();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getYieldStrength <em>Yield Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Yield Strength</em>' attribute.
	 * @see #getYieldStrength()
	 * @generated
	 */
	void setYieldStrength(double value);

	/**
	 * Returns the value of the '<em><b>Yield Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the yield strength comes from, or the range within which it is assumed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yield Source</em>' attribute.
	 * @see #setYieldSource(String)
	 * @see org.pressling.model.PresslingPackage#getMaterial_YieldSource()
	 * @model annotation="https://pressling.org/model/quantity meaning='Where the yield strength comes from, or the range within which it is assumed.'"
	 *        extendedMetaData="kind='element' name='yieldSource'"
	 * @generated
	 */
	String getYieldSource();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getYieldSource <em>Yield Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Yield Source</em>' attribute.
	 * @see #getYieldSource()
	 * @generated
	 */
	void setYieldSource(String value);

	/**
	 * Returns the value of the '<em><b>Ionic Conductivity</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conductivity of the dense solid for lithium ions at 25 °C; 0 where it is not known. Read of electrolyte, by labels in S/m. Unit: S/m. Range: 0 to 1e8. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ionic Conductivity</em>' attribute.
	 * @see #setIonicConductivity(double)
	 * @see org.pressling.model.PresslingPackage#getMaterial_IonicConductivity()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='S/m' minimum='0' maximum='1e8' meaning='Conductivity of the dense solid for lithium ions at 25 \260C; 0 where it is not known. Read of electrolyte, by labels in S/m.' example='0.2'"
	 * @generated
	 */
	double getIonicConductivity();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getIonicConductivity <em>Ionic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ionic Conductivity</em>' attribute.
	 * @see #getIonicConductivity()
	 * @generated
	 */
	void setIonicConductivity(double value);

	/**
	 * Returns the value of the '<em><b>Electronic Conductivity</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conductivity of the dense solid for electrons at 25 °C; 0 where it is not known. Read of active material and conductor, by labels in S/m. Unit: S/m. Range: 0 to 1e8. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electronic Conductivity</em>' attribute.
	 * @see #setElectronicConductivity(double)
	 * @see org.pressling.model.PresslingPackage#getMaterial_ElectronicConductivity()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/quantity unit='S/m' minimum='0' maximum='1e8' meaning='Conductivity of the dense solid for electrons at 25 \260C; 0 where it is not known. Read of active material and conductor, by labels in S/m.' example='0.01'"
	 * @generated
	 */
	double getElectronicConductivity();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getElectronicConductivity <em>Electronic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electronic Conductivity</em>' attribute.
	 * @see #getElectronicConductivity()
	 * @generated
	 */
	void setElectronicConductivity(double value);

	/**
	 * Returns the value of the '<em><b>Conductivity Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the conductivities come from, or the range within which they are assumed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conductivity Source</em>' attribute.
	 * @see #setConductivitySource(String)
	 * @see org.pressling.model.PresslingPackage#getMaterial_ConductivitySource()
	 * @model annotation="https://pressling.org/model/quantity meaning='Where the conductivities come from, or the range within which they are assumed.'"
	 *        extendedMetaData="kind='element' name='conductivitySource'"
	 * @generated
	 */
	String getConductivitySource();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getConductivitySource <em>Conductivity Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conductivity Source</em>' attribute.
	 * @see #getConductivitySource()
	 * @generated
	 */
	void setConductivitySource(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the values come from: authors, journal, year, DOI.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.pressling.model.PresslingPackage#getMaterial_Source()
	 * @model annotation="https://pressling.org/model/quantity meaning='Where the values come from: authors, journal, year, DOI.'"
	 *        extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a user must know of the values: measured or computed, at which density, how far sources disagree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.pressling.model.PresslingPackage#getMaterial_Note()
	 * @model annotation="https://pressling.org/model/quantity meaning='What a user must know of the values: measured or computed, at which density, how far sources disagree.'"
	 *        extendedMetaData="kind='element' name='note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.pressling.model.Material#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Material
