/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Share Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the share of a phase counts; areas of the plane stand for volumes.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getShareBasis()
 * @model
 * @generated
 */
public enum ShareBasis implements Enumerator {
	/**
	 * The '<em><b>REST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None: the phase fills what the others leave until nothing fits.
	 * <!-- end-model-doc -->
	 * @see #REST_VALUE
	 * @generated
	 * @ordered
	 */
	REST(0, "REST", "REST"),

	/**
	 * The '<em><b>BOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the box before the press that the phase covers.
	 * <!-- end-model-doc -->
	 * @see #BOX_VALUE
	 * @generated
	 * @ordered
	 */
	BOX(1, "BOX", "BOX"),

	/**
	 * The '<em><b>PRESSED BOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the box after the press that the phase would cover without overlaps.
	 * <!-- end-model-doc -->
	 * @see #PRESSED_BOX_VALUE
	 * @generated
	 * @ordered
	 */
	PRESSED_BOX(2, "PRESSED_BOX", "PRESSED_BOX"),

	/**
	 * The '<em><b>BOX LEFT FREE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the box before the press that the phase leaves free; the reading under which the published procedure ends.
	 * <!-- end-model-doc -->
	 * @see #BOX_LEFT_FREE_VALUE
	 * @generated
	 * @ordered
	 */
	BOX_LEFT_FREE(3, "BOX_LEFT_FREE", "BOX_LEFT_FREE"),

	/**
	 * The '<em><b>VOLUME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of all solid by volume.
	 * <!-- end-model-doc -->
	 * @see #VOLUME_VALUE
	 * @generated
	 * @ordered
	 */
	VOLUME(4, "VOLUME", "VOLUME"),

	/**
	 * The '<em><b>MASS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of all solid by mass.
	 * <!-- end-model-doc -->
	 * @see #MASS_VALUE
	 * @generated
	 * @ordered
	 */
	MASS(5, "MASS", "MASS");

	/**
	 * The '<em><b>REST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None: the phase fills what the others leave until nothing fits.
	 * <!-- end-model-doc -->
	 * @see #REST
	 * @model annotation="https://pressling.org/model/quantity label='Rest' meaning='None: the phase fills what the others leave until nothing fits.'"
	 * @generated
	 * @ordered
	 */
	public static final int REST_VALUE = 0;

	/**
	 * The '<em><b>BOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the box before the press that the phase covers.
	 * <!-- end-model-doc -->
	 * @see #BOX
	 * @model annotation="https://pressling.org/model/quantity label='Box, before pressing' meaning='Fraction of the box before the press that the phase covers.'"
	 * @generated
	 * @ordered
	 */
	public static final int BOX_VALUE = 1;

	/**
	 * The '<em><b>PRESSED BOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the box after the press that the phase would cover without overlaps.
	 * <!-- end-model-doc -->
	 * @see #PRESSED_BOX
	 * @model annotation="https://pressling.org/model/quantity label='Box, after pressing' meaning='Fraction of the box after the press that the phase would cover without overlaps.'"
	 * @generated
	 * @ordered
	 */
	public static final int PRESSED_BOX_VALUE = 2;

	/**
	 * The '<em><b>BOX LEFT FREE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the box before the press that the phase leaves free; the reading under which the published procedure ends.
	 * <!-- end-model-doc -->
	 * @see #BOX_LEFT_FREE
	 * @model annotation="https://pressling.org/model/quantity label='Box without the phase, before pressing' meaning='Fraction of the box before the press that the phase leaves free; the reading under which the published procedure ends.'"
	 * @generated
	 * @ordered
	 */
	public static final int BOX_LEFT_FREE_VALUE = 3;

	/**
	 * The '<em><b>VOLUME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of all solid by volume.
	 * <!-- end-model-doc -->
	 * @see #VOLUME
	 * @model annotation="https://pressling.org/model/quantity label='Solid volume' meaning='Fraction of all solid by volume.'"
	 * @generated
	 * @ordered
	 */
	public static final int VOLUME_VALUE = 4;

	/**
	 * The '<em><b>MASS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of all solid by mass.
	 * <!-- end-model-doc -->
	 * @see #MASS
	 * @model annotation="https://pressling.org/model/quantity label='Solid mass' meaning='Fraction of all solid by mass.'"
	 * @generated
	 * @ordered
	 */
	public static final int MASS_VALUE = 5;

	/**
	 * An array of all the '<em><b>Share Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ShareBasis[] VALUES_ARRAY =
		new ShareBasis[] {
			REST,
			BOX,
			PRESSED_BOX,
			BOX_LEFT_FREE,
			VOLUME,
			MASS,
		};

	/**
	 * A public read-only list of all the '<em><b>Share Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ShareBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Share Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ShareBasis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ShareBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Share Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ShareBasis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ShareBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Share Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ShareBasis get(int value) {
		switch (value) {
			case REST_VALUE: return REST;
			case BOX_VALUE: return BOX;
			case PRESSED_BOX_VALUE: return PRESSED_BOX;
			case BOX_LEFT_FREE_VALUE: return BOX_LEFT_FREE;
			case VOLUME_VALUE: return VOLUME;
			case MASS_VALUE: return MASS;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ShareBasis(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ShareBasis
