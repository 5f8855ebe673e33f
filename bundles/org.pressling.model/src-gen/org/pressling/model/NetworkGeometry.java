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
 * A representation of the literals of the enumeration '<em><b>Network Geometry</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Geometry that a network is given beside a picture.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getNetworkGeometry()
 * @model
 * @generated
 */
public enum NetworkGeometry implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing: the network sees the picture alone.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"),

	/**
	 * The '<em><b>NUMBERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The numbers of picture geometry, which join the input of the first dense layer; for engines in Java.
	 * <!-- end-model-doc -->
	 * @see #NUMBERS_VALUE
	 * @generated
	 * @ordered
	 */
	NUMBERS(1, "NUMBERS", "NUMBERS"),

	/**
	 * The '<em><b>MAPS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two maps of the AM that is read from the picture, as further channels: the distance from rims, and the load of AM on each AM.
	 * <!-- end-model-doc -->
	 * @see #MAPS_VALUE
	 * @generated
	 * @ordered
	 */
	MAPS(2, "MAPS", "MAPS"),

	/**
	 * The '<em><b>BOTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers and maps.
	 * <!-- end-model-doc -->
	 * @see #BOTH_VALUE
	 * @generated
	 * @ordered
	 */
	BOTH(3, "BOTH", "BOTH");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing: the network sees the picture alone.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model annotation="https://pressling.org/model/quantity meaning='Nothing: the network sees the picture alone.'"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>NUMBERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The numbers of picture geometry, which join the input of the first dense layer; for engines in Java.
	 * <!-- end-model-doc -->
	 * @see #NUMBERS
	 * @model annotation="https://pressling.org/model/quantity meaning='The numbers of picture geometry, which join the input of the first dense layer; for engines in Java.'"
	 * @generated
	 * @ordered
	 */
	public static final int NUMBERS_VALUE = 1;

	/**
	 * The '<em><b>MAPS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two maps of the AM that is read from the picture, as further channels: the distance from rims, and the load of AM on each AM.
	 * <!-- end-model-doc -->
	 * @see #MAPS
	 * @model annotation="https://pressling.org/model/quantity meaning='Two maps of the AM that is read from the picture, as further channels: the distance from rims, and the load of AM on each AM.'"
	 * @generated
	 * @ordered
	 */
	public static final int MAPS_VALUE = 2;

	/**
	 * The '<em><b>BOTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers and maps.
	 * <!-- end-model-doc -->
	 * @see #BOTH
	 * @model annotation="https://pressling.org/model/quantity meaning='Numbers and maps.'"
	 * @generated
	 * @ordered
	 */
	public static final int BOTH_VALUE = 3;

	/**
	 * An array of all the '<em><b>Network Geometry</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NetworkGeometry[] VALUES_ARRAY =
		new NetworkGeometry[] {
			NONE,
			NUMBERS,
			MAPS,
			BOTH,
		};

	/**
	 * A public read-only list of all the '<em><b>Network Geometry</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NetworkGeometry> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Network Geometry</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NetworkGeometry get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NetworkGeometry result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Network Geometry</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NetworkGeometry getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NetworkGeometry result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Network Geometry</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NetworkGeometry get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case NUMBERS_VALUE: return NUMBERS;
			case MAPS_VALUE: return MAPS;
			case BOTH_VALUE: return BOTH;
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
	private NetworkGeometry(int value, String name, String literal) {
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
	
} //NetworkGeometry
