/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One stage of a press.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Stage#getKind <em>Kind</em>}</li>
 *   <li>{@link org.pressling.model.Stage#getWidth <em>Width</em>}</li>
 *   <li>{@link org.pressling.model.Stage#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.pressling.model.Stage#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getStage()
 * @model
 * @generated
 */
public interface Stage extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"WIDTH"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.StageKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the stage does: go to a width, go to a pressure, hold what was reached, or release to a pressure below the present one. Default: WIDTH.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.pressling.model.StageKind
	 * @see #setKind(StageKind)
	 * @see org.pressling.model.PresslingPackage#getStage_Kind()
	 * @model default="WIDTH"
	 *        annotation="https://pressling.org/model/quantity meaning='What the stage does: go to a width, go to a pressure, hold what was reached, or release to a pressure below the present one.'"
	 * @generated
	 */
	StageKind getKind();

	/**
	 * Sets the value of the '{@link org.pressling.model.Stage#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.pressling.model.StageKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StageKind value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"40"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width to go to; only stages of kind WIDTH read it. Unit: µm. Range: 1 to 5000. Default: 40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.pressling.model.PresslingPackage#getStage_Width()
	 * @model default="40"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='1' maximum='5000' meaning='Width to go to; only stages of kind WIDTH read it.'"
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.pressling.model.Stage#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * The default value is <code>"300"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressure to go to, over height × depth of the body; only stages of kind PRESSURE and RELEASE read it. Unit: MPa. Range: 0.001 to 100000. Default: 300.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(double)
	 * @see org.pressling.model.PresslingPackage#getStage_Pressure()
	 * @model default="300"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='MPa' minimum='0.001' maximum='100000' meaning='Pressure to go to, over height \327 depth of the body; only stages of kind PRESSURE and RELEASE read it.'"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.pressling.model.Stage#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(double value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time to hold, as far as it can be done in two thousand million time steps; only stages of kind HOLD read it. Unit: µs. Range: 0 to 1000000. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(double)
	 * @see org.pressling.model.PresslingPackage#getStage_Time()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265s' minimum='0' maximum='1000000' meaning='Time to hold, as far as it can be done in two thousand million time steps; only stages of kind HOLD read it.'"
	 * @generated
	 */
	double getTime();

	/**
	 * Sets the value of the '{@link org.pressling.model.Stage#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(double value);

} // Stage
