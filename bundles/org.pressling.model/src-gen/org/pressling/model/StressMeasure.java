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
 * A representation of the literals of the enumeration '<em><b>Stress Measure</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is called the stress on a particle.
 * <!-- end-model-doc -->
 * @see org.pressling.model.PresslingPackage#getStressMeasure()
 * @model
 * @generated
 */
public enum StressMeasure implements Enumerator {
	/**
	 * The '<em><b>FORCE SUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sum of the magnitudes of all contact forces on the particle, in newtons; what the paper reports.
	 * <!-- end-model-doc -->
	 * @see #FORCE_SUM_VALUE
	 * @generated
	 * @ordered
	 */
	FORCE_SUM(0, "FORCE_SUM", "FORCE_SUM"),

	/**
	 * The '<em><b>MEAN PRESSURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean pressure over the contact areas of the particle, in pascals.
	 * <!-- end-model-doc -->
	 * @see #MEAN_PRESSURE_VALUE
	 * @generated
	 * @ordered
	 */
	MEAN_PRESSURE(1, "MEAN_PRESSURE", "MEAN_PRESSURE"),

	/**
	 * The '<em><b>STRESS TENSOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In-plane pressure of the Love–Weber stress tensor of the particle, in pascals.
	 * <!-- end-model-doc -->
	 * @see #STRESS_TENSOR_VALUE
	 * @generated
	 * @ordered
	 */
	STRESS_TENSOR(2, "STRESS_TENSOR", "STRESS_TENSOR");

	/**
	 * The '<em><b>FORCE SUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sum of the magnitudes of all contact forces on the particle, in newtons; what the paper reports.
	 * <!-- end-model-doc -->
	 * @see #FORCE_SUM
	 * @model annotation="https://pressling.org/model/quantity meaning='Sum of the magnitudes of all contact forces on the particle, in newtons; what the paper reports.'"
	 * @generated
	 * @ordered
	 */
	public static final int FORCE_SUM_VALUE = 0;

	/**
	 * The '<em><b>MEAN PRESSURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean pressure over the contact areas of the particle, in pascals.
	 * <!-- end-model-doc -->
	 * @see #MEAN_PRESSURE
	 * @model annotation="https://pressling.org/model/quantity meaning='Mean pressure over the contact areas of the particle, in pascals.'"
	 * @generated
	 * @ordered
	 */
	public static final int MEAN_PRESSURE_VALUE = 1;

	/**
	 * The '<em><b>STRESS TENSOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In-plane pressure of the Love–Weber stress tensor of the particle, in pascals.
	 * <!-- end-model-doc -->
	 * @see #STRESS_TENSOR
	 * @model annotation="https://pressling.org/model/quantity meaning='In-plane pressure of the Love\u2013Weber stress tensor of the particle, in pascals.'"
	 * @generated
	 * @ordered
	 */
	public static final int STRESS_TENSOR_VALUE = 2;

	/**
	 * An array of all the '<em><b>Stress Measure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StressMeasure[] VALUES_ARRAY =
		new StressMeasure[] {
			FORCE_SUM,
			MEAN_PRESSURE,
			STRESS_TENSOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Stress Measure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StressMeasure> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stress Measure</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StressMeasure get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StressMeasure result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stress Measure</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StressMeasure getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StressMeasure result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stress Measure</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StressMeasure get(int value) {
		switch (value) {
			case FORCE_SUM_VALUE: return FORCE_SUM;
			case MEAN_PRESSURE_VALUE: return MEAN_PRESSURE;
			case STRESS_TENSOR_VALUE: return STRESS_TENSOR;
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
	private StressMeasure(int value, String name, String literal) {
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
	
} //StressMeasure
