/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Packing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The structure before the press: a box of active-material discs, filled up with electrolyte.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Packing#getPacker <em>Packer</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getInitialWidth <em>Initial Width</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getHeight <em>Height</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getSolidFraction <em>Solid Fraction</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getAmRatio <em>Am Ratio</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getAmRatioMeaning <em>Am Ratio Meaning</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getAmDiameterMeanMin <em>Am Diameter Mean Min</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getAmDiameterMeanMax <em>Am Diameter Mean Max</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getAmDiameterSdMin <em>Am Diameter Sd Min</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getAmDiameterSdMax <em>Am Diameter Sd Max</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getAmDiameterCut <em>Am Diameter Cut</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getSeDiameter <em>Se Diameter</em>}</li>
 *   <li>{@link org.pressling.model.Packing#getMaxTries <em>Max Tries</em>}</li>
 *   <li>{@link org.pressling.model.Packing#isPeriodicTopBottom <em>Periodic Top Bottom</em>}</li>
 *   <li>{@link org.pressling.model.Packing#isPeriodicFrontBack <em>Periodic Front Back</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getPacking()
 * @model
 * @generated
 */
public interface Packing extends EObject {
	/**
	 * Returns the value of the '<em><b>Packer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Algorithm that places the active material, by identifier, with its settings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packer</em>' containment reference.
	 * @see #setPacker(Contribution)
	 * @see org.pressling.model.PresslingPackage#getPacking_Packer()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='Algorithm that places the active material, by identifier, with its settings.' kind='packer' chosen='random-insertion'"
	 * @generated
	 */
	Contribution getPacker();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getPacker <em>Packer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packer</em>' containment reference.
	 * @see #getPacker()
	 * @generated
	 */
	void setPacker(Contribution value);

	/**
	 * Returns the value of the '<em><b>Initial Width</b></em>' attribute.
	 * The default value is <code>"50"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the box along the pressing direction x before the press; larger means a harder press. Unit: µm. Range: 2 to 5000. Default: 50.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Width</em>' attribute.
	 * @see #setInitialWidth(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_InitialWidth()
	 * @model default="50"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='2' maximum='5000' meaning='Width of the box along the pressing direction x before the press; larger means a harder press.'"
	 * @generated
	 */
	double getInitialWidth();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getInitialWidth <em>Initial Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Width</em>' attribute.
	 * @see #getInitialWidth()
	 * @generated
	 */
	void setInitialWidth(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"40"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the box along y; it stays as it is. Unit: µm. Range: 2 to 5000. Default: 40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_Height()
	 * @model default="40"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='2' maximum='5000' meaning='Height of the box along y; it stays as it is.'"
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depth of the box along z; 0 for a structure whose centres lie in one plane. With a depth spheres move in space, fractions count volume, and a pressure is a force over height times depth. Unit: µm. Range: 0 to 5000. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_Depth()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='5000' meaning='Depth of the box along z; 0 for a structure whose centres lie in one plane. With a depth spheres move in space, fractions count volume, and a pressure is a force over height times depth.'"
	 * @generated
	 */
	double getDepth();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(double value);

	/**
	 * Returns the value of the '<em><b>Solid Fraction</b></em>' attribute.
	 * The default value is <code>"0.58"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of the volume that all particles fill together before the press; read with a depth alone. In a plane the rest of the box is filled until nothing fits. Range: 0.05 to 0.68. Default: 0.58.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solid Fraction</em>' attribute.
	 * @see #setSolidFraction(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_SolidFraction()
	 * @model default="0.58"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0.05' maximum='0.68' label='Relative density before the press' meaning='Fraction of the volume that all particles fill together before the press; read with a depth alone. In a plane the rest of the box is filled until nothing fits.'"
	 * @generated
	 */
	double getSolidFraction();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getSolidFraction <em>Solid Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solid Fraction</em>' attribute.
	 * @see #getSolidFraction()
	 * @generated
	 */
	void setSolidFraction(double value);

	/**
	 * Returns the value of the '<em><b>Am Ratio</b></em>' attribute.
	 * The default value is <code>"0.63"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Area ratio at which placing active material stops; of volume in a box with a depth. See “What the ratio counts” for what it takes. Range: 0.05 to 0.95. Default: 0.63.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Am Ratio</em>' attribute.
	 * @see #setAmRatio(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_AmRatio()
	 * @model default="0.63"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0.05' maximum='0.95' label='Area ratio' meaning='Area ratio at which placing active material stops; of volume in a box with a depth. See \u201cWhat the ratio counts\u201d for what it takes.'"
	 * @generated
	 */
	double getAmRatio();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getAmRatio <em>Am Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Am Ratio</em>' attribute.
	 * @see #getAmRatio()
	 * @generated
	 */
	void setAmRatio(double value);

	/**
	 * Returns the value of the '<em><b>Am Ratio Meaning</b></em>' attribute.
	 * The default value is <code>"NON_AM_SHARE_INITIAL"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.ShareMeaning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the ratio counts: the area (with a depth: volume) not covered by active material, or that covered, before or after the press. Default: NON_AM_SHARE_INITIAL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Am Ratio Meaning</em>' attribute.
	 * @see org.pressling.model.ShareMeaning
	 * @see #setAmRatioMeaning(ShareMeaning)
	 * @see org.pressling.model.PresslingPackage#getPacking_AmRatioMeaning()
	 * @model default="NON_AM_SHARE_INITIAL"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity label='What the ratio counts' meaning='What the ratio counts: the area (with a depth: volume) not covered by active material, or that covered, before or after the press.'"
	 * @generated
	 */
	ShareMeaning getAmRatioMeaning();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getAmRatioMeaning <em>Am Ratio Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Am Ratio Meaning</em>' attribute.
	 * @see org.pressling.model.ShareMeaning
	 * @see #getAmRatioMeaning()
	 * @generated
	 */
	void setAmRatioMeaning(ShareMeaning value);

	/**
	 * Returns the value of the '<em><b>Am Diameter Mean Min</b></em>' attribute.
	 * The default value is <code>"9"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest mean diameter of the active material; the mean is drawn once per sample, between smallest and largest. Unit: µm. Range: 0.1 to 500. Default: 9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Am Diameter Mean Min</em>' attribute.
	 * @see #setAmDiameterMeanMin(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_AmDiameterMeanMin()
	 * @model default="9"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0.1' maximum='500' label='AM mean diameter, smallest' meaning='Smallest mean diameter of the active material; the mean is drawn once per sample, between smallest and largest.'"
	 * @generated
	 */
	double getAmDiameterMeanMin();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getAmDiameterMeanMin <em>Am Diameter Mean Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Am Diameter Mean Min</em>' attribute.
	 * @see #getAmDiameterMeanMin()
	 * @generated
	 */
	void setAmDiameterMeanMin(double value);

	/**
	 * Returns the value of the '<em><b>Am Diameter Mean Max</b></em>' attribute.
	 * The default value is <code>"12"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest mean diameter of the active material; equal to the smallest for a fixed mean. Unit: µm. Range: 0.1 to 500. Default: 12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Am Diameter Mean Max</em>' attribute.
	 * @see #setAmDiameterMeanMax(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_AmDiameterMeanMax()
	 * @model default="12"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0.1' maximum='500' label='AM mean diameter, largest' meaning='Largest mean diameter of the active material; equal to the smallest for a fixed mean.'"
	 * @generated
	 */
	double getAmDiameterMeanMax();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getAmDiameterMeanMax <em>Am Diameter Mean Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Am Diameter Mean Max</em>' attribute.
	 * @see #getAmDiameterMeanMax()
	 * @generated
	 */
	void setAmDiameterMeanMax(double value);

	/**
	 * Returns the value of the '<em><b>Am Diameter Sd Min</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest standard deviation of the active material's diameters; it is drawn once per sample, between smallest and largest. Unit: µm. Range: 0 to 100. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Am Diameter Sd Min</em>' attribute.
	 * @see #setAmDiameterSdMin(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_AmDiameterSdMin()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='100' label='SD of the AM diameter, smallest' meaning='Smallest standard deviation of the active material\'s diameters; it is drawn once per sample, between smallest and largest.'"
	 * @generated
	 */
	double getAmDiameterSdMin();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getAmDiameterSdMin <em>Am Diameter Sd Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Am Diameter Sd Min</em>' attribute.
	 * @see #getAmDiameterSdMin()
	 * @generated
	 */
	void setAmDiameterSdMin(double value);

	/**
	 * Returns the value of the '<em><b>Am Diameter Sd Max</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest standard deviation of the active material's diameters; equal to the smallest for a fixed spread. Unit: µm. Range: 0 to 100. Default: 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Am Diameter Sd Max</em>' attribute.
	 * @see #setAmDiameterSdMax(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_AmDiameterSdMax()
	 * @model default="2"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='100' label='SD of the AM diameter, largest' meaning='Largest standard deviation of the active material\'s diameters; equal to the smallest for a fixed spread.'"
	 * @generated
	 */
	double getAmDiameterSdMax();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getAmDiameterSdMax <em>Am Diameter Sd Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Am Diameter Sd Max</em>' attribute.
	 * @see #getAmDiameterSdMax()
	 * @generated
	 */
	void setAmDiameterSdMax(double value);

	/**
	 * Returns the value of the '<em><b>Am Diameter Cut</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diameters of active material farther than so many standard deviations from the mean are drawn anew; 0 cuts nothing. Range: 0 to 100. Default: 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Am Diameter Cut</em>' attribute.
	 * @see #setAmDiameterCut(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_AmDiameterCut()
	 * @model default="3"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='100' label='Cut-off of the AM diameters' meaning='Diameters of active material farther than so many standard deviations from the mean are drawn anew; 0 cuts nothing.'"
	 * @generated
	 */
	double getAmDiameterCut();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getAmDiameterCut <em>Am Diameter Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Am Diameter Cut</em>' attribute.
	 * @see #getAmDiameterCut()
	 * @generated
	 */
	void setAmDiameterCut(double value);

	/**
	 * Returns the value of the '<em><b>Se Diameter</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diameter of every electrolyte particle. Unit: µm. Range: 0.02 to 100. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Se Diameter</em>' attribute.
	 * @see #setSeDiameter(double)
	 * @see org.pressling.model.PresslingPackage#getPacking_SeDiameter()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0.02' maximum='100' meaning='Diameter of every electrolyte particle.'"
	 * @generated
	 */
	double getSeDiameter();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getSeDiameter <em>Se Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Se Diameter</em>' attribute.
	 * @see #getSeDiameter()
	 * @generated
	 */
	void setSeDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Max Tries</b></em>' attribute.
	 * The default value is <code>"10000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attempts to place an active-material particle after which the packer gives up and reports the fraction it reached. Range: 100 to 1000000000. Default: 10000000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Tries</em>' attribute.
	 * @see #setMaxTries(int)
	 * @see org.pressling.model.PresslingPackage#getPacking_MaxTries()
	 * @model default="10000000"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='100' maximum='1000000000' label='Max. placement attempts' meaning='Attempts to place an active-material particle after which the packer gives up and reports the fraction it reached.'"
	 * @generated
	 */
	int getMaxTries();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#getMaxTries <em>Max Tries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Tries</em>' attribute.
	 * @see #getMaxTries()
	 * @generated
	 */
	void setMaxTries(int value);

	/**
	 * Returns the value of the '<em><b>Periodic Top Bottom</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what leaves the box at the top enters at the bottom; otherwise top and bottom are rigid walls. Default: false.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periodic Top Bottom</em>' attribute.
	 * @see #setPeriodicTopBottom(boolean)
	 * @see org.pressling.model.PresslingPackage#getPacking_PeriodicTopBottom()
	 * @model default="false"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity label='Top and bottom periodic' meaning='Whether what leaves the box at the top enters at the bottom; otherwise top and bottom are rigid walls.'"
	 * @generated
	 */
	boolean isPeriodicTopBottom();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#isPeriodicTopBottom <em>Periodic Top Bottom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Periodic Top Bottom</em>' attribute.
	 * @see #isPeriodicTopBottom()
	 * @generated
	 */
	void setPeriodicTopBottom(boolean value);

	/**
	 * Returns the value of the '<em><b>Periodic Front Back</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what leaves the box at the back enters at the front; otherwise front and back are rigid walls. Read with a depth alone. Default: true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periodic Front Back</em>' attribute.
	 * @see #setPeriodicFrontBack(boolean)
	 * @see org.pressling.model.PresslingPackage#getPacking_PeriodicFrontBack()
	 * @model default="true"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity label='Front and back periodic' meaning='Whether what leaves the box at the back enters at the front; otherwise front and back are rigid walls. Read with a depth alone.'"
	 * @generated
	 */
	boolean isPeriodicFrontBack();

	/**
	 * Sets the value of the '{@link org.pressling.model.Packing#isPeriodicFrontBack <em>Periodic Front Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Periodic Front Back</em>' attribute.
	 * @see #isPeriodicFrontBack()
	 * @generated
	 */
	void setPeriodicFrontBack(boolean value);

} // Packing
