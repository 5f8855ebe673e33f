/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Material Library</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file of materials that studies refer to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.MaterialLibrary#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.pressling.model.MaterialLibrary#getName <em>Name</em>}</li>
 *   <li>{@link org.pressling.model.MaterialLibrary#getMaterials <em>Materials</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getMaterialLibrary()
 * @model
 * @generated
 */
public interface MaterialLibrary extends EObject {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format; written by Pressling, raised when older files need migration. Range: 1 to 1000000. Default: 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.pressling.model.PresslingPackage#getMaterialLibrary_FormatVersion()
	 * @model default="3"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='1000000' meaning='Version of the file format; written by Pressling, raised when older files need migration.'"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.pressling.model.MaterialLibrary#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the library holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pressling.model.PresslingPackage#getMaterialLibrary_Name()
	 * @model annotation="https://pressling.org/model/quantity meaning='What the library holds.' example='Materials measured in our laboratory'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.pressling.model.MaterialLibrary#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressling.model.Material}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The materials, in the order in which they are offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materials</em>' containment reference list.
	 * @see org.pressling.model.PresslingPackage#getMaterialLibrary_Materials()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='The materials, in the order in which they are offered.'"
	 * @generated
	 */
	EList<Material> getMaterials();

} // MaterialLibrary
