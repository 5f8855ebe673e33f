/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One setting of a contribution.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.NamedValue#getName <em>Name</em>}</li>
 *   <li>{@link org.pressling.model.NamedValue#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getNamedValue()
 * @model
 * @generated
 */
public interface NamedValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the setting, as the contribution declares it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pressling.model.PresslingPackage#getNamedValue_Name()
	 * @model annotation="https://pressling.org/model/quantity meaning='Name of the setting, as the contribution declares it.' example='friction'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.pressling.model.NamedValue#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number, a whole number, true or false, an option, a text or the path of a file, as the contribution declares it, with its unit and range. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.pressling.model.PresslingPackage#getNamedValue_Value()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='A number, a whole number, true or false, an option, a text or the path of a file, as the contribution declares it, with its unit and range.'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.pressling.model.NamedValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // NamedValue
