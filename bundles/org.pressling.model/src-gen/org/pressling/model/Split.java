/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Split</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sizes of the three parts of the data set, as counts that add up to the number of samples or in proportion, and which samples enter it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Split#getTrain <em>Train</em>}</li>
 *   <li>{@link org.pressling.model.Split#getValidation <em>Validation</em>}</li>
 *   <li>{@link org.pressling.model.Split#getTest <em>Test</em>}</li>
 *   <li>{@link org.pressling.model.Split#getProportions <em>Proportions</em>}</li>
 *   <li>{@link org.pressling.model.Split#getAdmit <em>Admit</em>}</li>
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
	 * Samples held out for the final evaluation. Range: 0 to 10000000. Default: 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test</em>' attribute.
	 * @see #setTest(int)
	 * @see org.pressling.model.PresslingPackage#getSplit_Test()
	 * @model default="100"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='10000000' meaning='Samples held out for the final evaluation.'"
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

	/**
	 * Returns the value of the '<em><b>Proportions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training, validation and test in proportion, such as 64 16 20, in place of three counts: the parts then add up to the number of samples of any campaign. Range: 0 to 10000000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proportions</em>' attribute.
	 * @see #setProportions(List)
	 * @see org.pressling.model.PresslingPackage#getSplit_Proportions()
	 * @model default="" dataType="org.pressling.model.WholeNumbers"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='10000000' meaning='Training, validation and test in proportion, such as 64 16 20, in place of three counts: the parts then add up to the number of samples of any campaign.'"
	 * @generated
	 */
	List<Integer> getProportions();

	/**
	 * Sets the value of the '{@link org.pressling.model.Split#getProportions <em>Proportions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proportions</em>' attribute.
	 * @see #getProportions()
	 * @generated
	 */
	void setProportions(List<Integer> value);

	/**
	 * Returns the value of the '<em><b>Admit</b></em>' attribute.
	 * The default value is <code>"NOT_FAILED"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.Admission}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which samples enter the data set, by the verdict on their press. A sample that is left out is missing from its part; the others stay where they are. Default: NOT_FAILED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Admit</em>' attribute.
	 * @see org.pressling.model.Admission
	 * @see #setAdmit(Admission)
	 * @see org.pressling.model.PresslingPackage#getSplit_Admit()
	 * @model default="NOT_FAILED"
	 *        annotation="https://pressling.org/model/quantity label='Samples admitted' meaning='Which samples enter the data set, by the verdict on their press. A sample that is left out is missing from its part; the others stay where they are.'"
	 * @generated
	 */
	Admission getAdmit();

	/**
	 * Sets the value of the '{@link org.pressling.model.Split#getAdmit <em>Admit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Admit</em>' attribute.
	 * @see org.pressling.model.Admission
	 * @see #getAdmit()
	 * @generated
	 */
	void setAdmit(Admission value);

} // Split
