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
 * A representation of the literals of the enumeration '<em><b>Admission</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which samples enter the data set.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getAdmission()
 * @model
 * @generated
 */
public enum Admission implements Enumerator {
	/**
	 * The '<em><b>NOT FAILED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All but those whose press failed a quality check.
	 * <!-- end-model-doc -->
	 * @see #NOT_FAILED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_FAILED(0, "NOT_FAILED", "NOT_FAILED"),

	/**
	 * The '<em><b>IN DOMAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those that passed every quality check and stayed inside the domain of the contact law.
	 * <!-- end-model-doc -->
	 * @see #IN_DOMAIN_VALUE
	 * @generated
	 * @ordered
	 */
	IN_DOMAIN(1, "IN_DOMAIN", "IN_DOMAIN"),

	/**
	 * The '<em><b>ALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All, whatever the verdict.
	 * <!-- end-model-doc -->
	 * @see #ALL_VALUE
	 * @generated
	 * @ordered
	 */
	ALL(2, "ALL", "ALL");

	/**
	 * The '<em><b>NOT FAILED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All but those whose press failed a quality check.
	 * <!-- end-model-doc -->
	 * @see #NOT_FAILED
	 * @model annotation="https://pressling.org/model/quantity meaning='All but those whose press failed a quality check.'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_FAILED_VALUE = 0;

	/**
	 * The '<em><b>IN DOMAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those that passed every quality check and stayed inside the domain of the contact law.
	 * <!-- end-model-doc -->
	 * @see #IN_DOMAIN
	 * @model annotation="https://pressling.org/model/quantity meaning='Those that passed every quality check and stayed inside the domain of the contact law.'"
	 * @generated
	 * @ordered
	 */
	public static final int IN_DOMAIN_VALUE = 1;

	/**
	 * The '<em><b>ALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All, whatever the verdict.
	 * <!-- end-model-doc -->
	 * @see #ALL
	 * @model annotation="https://pressling.org/model/quantity meaning='All, whatever the verdict.'"
	 * @generated
	 * @ordered
	 */
	public static final int ALL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Admission</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Admission[] VALUES_ARRAY =
		new Admission[] {
			NOT_FAILED,
			IN_DOMAIN,
			ALL,
		};

	/**
	 * A public read-only list of all the '<em><b>Admission</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Admission> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Admission</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Admission get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Admission result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Admission</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Admission getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Admission result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Admission</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Admission get(int value) {
		switch (value) {
			case NOT_FAILED_VALUE: return NOT_FAILED;
			case IN_DOMAIN_VALUE: return IN_DOMAIN;
			case ALL_VALUE: return ALL;
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
	private Admission(int value, String name, String literal) {
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
	
} //Admission
