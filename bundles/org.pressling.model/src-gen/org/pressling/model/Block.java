/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A convolution with same-size output, followed by max-pooling and ReLU.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Block#getFilters <em>Filters</em>}</li>
 *   <li>{@link org.pressling.model.Block#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.pressling.model.Block#getPool <em>Pool</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getBlock()
 * @model
 * @generated
 */
public interface Block extends EObject {
	/**
	 * Returns the value of the '<em><b>Filters</b></em>' attribute.
	 * The default value is <code>"32"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of feature maps. Range: 1 to 4096. Default: 32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filters</em>' attribute.
	 * @see #setFilters(int)
	 * @see org.pressling.model.PresslingPackage#getBlock_Filters()
	 * @model default="32"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='4096' meaning='Number of feature maps.'"
	 * @generated
	 */
	int getFilters();

	/**
	 * Sets the value of the '{@link org.pressling.model.Block#getFilters <em>Filters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filters</em>' attribute.
	 * @see #getFilters()
	 * @generated
	 */
	void setFilters(int value);

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width and height of the convolution kernel; odd, so that it has a centre. Unit: pixel. Range: 1 to 15. Default: 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(int)
	 * @see org.pressling.model.PresslingPackage#getBlock_Kernel()
	 * @model default="3"
	 *        annotation="https://pressling.org/model/quantity unit='pixel' minimum='1' maximum='15' meaning='Width and height of the convolution kernel; odd, so that it has a centre.'"
	 * @generated
	 */
	int getKernel();

	/**
	 * Sets the value of the '{@link org.pressling.model.Block#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(int value);

	/**
	 * Returns the value of the '<em><b>Pool</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width, height and stride of the max-pooling; 1 leaves the size as it is. Unit: pixel. Range: 1 to 16. Default: 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pool</em>' attribute.
	 * @see #setPool(int)
	 * @see org.pressling.model.PresslingPackage#getBlock_Pool()
	 * @model default="2"
	 *        annotation="https://pressling.org/model/quantity unit='pixel' minimum='1' maximum='16' meaning='Width, height and stride of the max-pooling; 1 leaves the size as it is.'"
	 * @generated
	 */
	int getPool();

	/**
	 * Sets the value of the '{@link org.pressling.model.Block#getPool <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pool</em>' attribute.
	 * @see #getPool()
	 * @generated
	 */
	void setPool(int value);

} // Block
