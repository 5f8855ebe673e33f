/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Split</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sizes of the three parts of the data set; they add up to the number of samples.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Split#getTrain <em>Train</em>}</li>
 *   <li>{@link org.pressling.model.Split#getValidation <em>Validation</em>}</li>
 *   <li>{@link org.pressling.model.Split#getTest <em>Test</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getSplit()
 * @model
 * @generated
 */
public interface Split extends EObject {
	/**
	 * Returns the value of the '<em><b>Train</b></em>' attribute.
	 * The default value is <code>"320"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples the weights are fitted on. Range: 1 to 10000000. Default: 320.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Train</em>' attribute.
	 * @see #setTrain(int)
	 * @see org.pressling.model.PresslingPackage#getSplit_Train()
	 * @model default="320"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='10000000' meaning='Samples the weights are fitted on.'"
	 * @generated
	 */
	int getTrain();

	/**
	 * Sets the value of the '{@link org.pressling.model.Split#getTrain <em>Train</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Train</em>' attribute.
	 * @see #getTrain()
	 * @generated
	 */
	void setTrain(int value);

	/**
	 * Returns the value of the '<em><b>Validation</b></em>' attribute.
	 * The default value is <code>"80"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples that decide when to stop and which weights to keep. Range: 0 to 10000000. Default: 80.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validation</em>' attribute.
	 * @see #setValidation(int)
	 * @see org.pressling.model.PresslingPackage#getSplit_Validation()
	 * @model default="80"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='10000000' meaning='Samples that decide when to stop and which weights to keep.'"
	 * @generated
	 */
	int getValidation();

	/**
	 * Sets the value of the '{@link org.pressling.model.Split#getValidation <em>Validation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validation</em>' attribute.
	 * @see #getValidation()
	 * @generated
	 */
	void setValidation(int value);

	/**
	 * Returns the value of the '<em><b>Test</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples held out for the final judgement. Range: 0 to 10000000. Default: 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test</em>' attribute.
	 * @see #setTest(int)
	 * @see org.pressling.model.PresslingPackage#getSplit_Test()
	 * @model default="100"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='10000000' meaning='Samples held out for the final judgement.'"
	 * @generated
	 */
	int getTest();

	/**
	 * Sets the value of the '{@link org.pressling.model.Split#getTest <em>Test</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test</em>' attribute.
	 * @see #getTest()
	 * @generated
	 */
	void setTest(int value);

} // Split
