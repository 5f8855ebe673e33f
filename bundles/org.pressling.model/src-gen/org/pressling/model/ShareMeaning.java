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
 * A representation of the literals of the enumeration '<em><b>Share Meaning</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the active-material ratio of the packing counts.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getShareMeaning()
 * @model
 * @generated
 */
public enum ShareMeaning implements Enumerator {
	/**
	 * The '<em><b>NON AM SHARE INITIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the initial box that active material does not cover; the reading under which the published procedure ends.
	 * <!-- end-model-doc -->
	 * @see #NON_AM_SHARE_INITIAL_VALUE
	 * @generated
	 * @ordered
	 */
	NON_AM_SHARE_INITIAL(0, "NON_AM_SHARE_INITIAL", "NON_AM_SHARE_INITIAL"),

	/**
	 * The '<em><b>AM SHARE INITIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the initial box that active material covers.
	 * <!-- end-model-doc -->
	 * @see #AM_SHARE_INITIAL_VALUE
	 * @generated
	 * @ordered
	 */
	AM_SHARE_INITIAL(1, "AM_SHARE_INITIAL", "AM_SHARE_INITIAL"),

	/**
	 * The '<em><b>AM SHARE FINAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the pressed box that active material would cover without overlaps.
	 * <!-- end-model-doc -->
	 * @see #AM_SHARE_FINAL_VALUE
	 * @generated
	 * @ordered
	 */
	AM_SHARE_FINAL(2, "AM_SHARE_FINAL", "AM_SHARE_FINAL");

	/**
	 * The '<em><b>NON AM SHARE INITIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the initial box that active material does not cover; the reading under which the published procedure ends.
	 * <!-- end-model-doc -->
	 * @see #NON_AM_SHARE_INITIAL
	 * @model annotation="https://pressling.org/model/quantity label='Fraction of the box without AM, before pressing' meaning='Fraction of the initial box that active material does not cover; the reading under which the published procedure ends.'"
	 * @generated
	 * @ordered
	 */
	public static final int NON_AM_SHARE_INITIAL_VALUE = 0;

	/**
	 * The '<em><b>AM SHARE INITIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the initial box that active material covers.
	 * <!-- end-model-doc -->
	 * @see #AM_SHARE_INITIAL
	 * @model annotation="https://pressling.org/model/quantity label='Fraction of the box with AM, before pressing' meaning='Fraction of the initial box that active material covers.'"
	 * @generated
	 * @ordered
	 */
	public static final int AM_SHARE_INITIAL_VALUE = 1;

	/**
	 * The '<em><b>AM SHARE FINAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the pressed box that active material would cover without overlaps.
	 * <!-- end-model-doc -->
	 * @see #AM_SHARE_FINAL
	 * @model annotation="https://pressling.org/model/quantity label='Fraction of the box with AM, after pressing' meaning='Fraction of the pressed box that active material would cover without overlaps.'"
	 * @generated
	 * @ordered
	 */
	public static final int AM_SHARE_FINAL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Share Meaning</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ShareMeaning[] VALUES_ARRAY =
		new ShareMeaning[] {
			NON_AM_SHARE_INITIAL,
			AM_SHARE_INITIAL,
			AM_SHARE_FINAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Share Meaning</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ShareMeaning> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Share Meaning</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ShareMeaning get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ShareMeaning result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Share Meaning</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ShareMeaning getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ShareMeaning result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Share Meaning</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ShareMeaning get(int value) {
		switch (value) {
			case NON_AM_SHARE_INITIAL_VALUE: return NON_AM_SHARE_INITIAL;
			case AM_SHARE_INITIAL_VALUE: return AM_SHARE_INITIAL;
			case AM_SHARE_FINAL_VALUE: return AM_SHARE_FINAL;
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
	private ShareMeaning(int value, String name, String literal) {
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
	
} //ShareMeaning
