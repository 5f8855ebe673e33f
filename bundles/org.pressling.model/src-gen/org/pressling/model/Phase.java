/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of particles: what they are made of and do, how large they are, and how much of them there is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Phase#getName <em>Name</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getRole <em>Role</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getShare <em>Share</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getShareOf <em>Share Of</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getSizes <em>Sizes</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getDiameterMean <em>Diameter Mean</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getDiameterMeanMax <em>Diameter Mean Max</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getDiameterSd <em>Diameter Sd</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getDiameterSdMax <em>Diameter Sd Max</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getCut <em>Cut</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getPercentiles <em>Percentiles</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getSizesFile <em>Sizes File</em>}</li>
 *   <li>{@link org.pressling.model.Phase#isByVolume <em>By Volume</em>}</li>
 *   <li>{@link org.pressling.model.Phase#getGray <em>Gray</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getPhase()
 * @model
 * @generated
 */
public interface Phase extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the phase in paths, files and figures: a letter, then letters, digits, _ and -; AM and SE for the two of the paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pressling.model.PresslingPackage#getPhase_Name()
	 * @model annotation="https://pressling.org/model/quantity meaning='Name of the phase in paths, files and figures: a letter, then letters, digits, _ and -; AM and SE for the two of the paper.' example='carbon'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"INERT"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.PhaseRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the phase does in the electrode; labels and transport go by it. Default: INERT.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.pressling.model.PhaseRole
	 * @see #setRole(PhaseRole)
	 * @see org.pressling.model.PresslingPackage#getPhase_Role()
	 * @model default="INERT"
	 *        annotation="https://pressling.org/model/quantity meaning='What the phase does in the electrode; labels and transport go by it.'"
	 * @generated
	 */
	PhaseRole getRole();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.pressling.model.PhaseRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(PhaseRole value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the particles are made of: a material of the library, of a material file beside the study, or one of the study's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' reference.
	 * @see #setMaterial(Material)
	 * @see org.pressling.model.PresslingPackage#getPhase_Material()
	 * @model annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='What the particles are made of: a material of the library, of a material file beside the study, or one of the study\'s own.'"
	 * @generated
	 */
	Material getMaterial();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getMaterial <em>Material</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' reference.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(Material value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much of the phase there is; of what this is the fraction is a choice of its own. The phase that takes the rest does not read it. Range: 0 to 0.999. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(double)
	 * @see org.pressling.model.PresslingPackage#getPhase_Share()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='0.999' label='Fraction' meaning='How much of the phase there is; of what this is the fraction is a choice of its own. The phase that takes the rest does not read it.'"
	 * @generated
	 */
	double getShare();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(double value);

	/**
	 * Returns the value of the '<em><b>Share Of</b></em>' attribute.
	 * The default value is <code>"REST"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.ShareBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the fraction counts. Default: REST.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share Of</em>' attribute.
	 * @see org.pressling.model.ShareBasis
	 * @see #setShareOf(ShareBasis)
	 * @see org.pressling.model.PresslingPackage#getPhase_ShareOf()
	 * @model default="REST"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity label='Fraction of' meaning='What the fraction counts.'"
	 * @generated
	 */
	ShareBasis getShareOf();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getShareOf <em>Share Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share Of</em>' attribute.
	 * @see org.pressling.model.ShareBasis
	 * @see #getShareOf()
	 * @generated
	 */
	void setShareOf(ShareBasis value);

	/**
	 * Returns the value of the '<em><b>Sizes</b></em>' attribute.
	 * The default value is <code>"ONE"</code>.
	 * The literals are from the enumeration {@link org.pressling.model.SizeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the diameters of the particles are distributed. Default: ONE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sizes</em>' attribute.
	 * @see org.pressling.model.SizeKind
	 * @see #setSizes(SizeKind)
	 * @see org.pressling.model.PresslingPackage#getPhase_Sizes()
	 * @model default="ONE"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='How the diameters of the particles are distributed.'"
	 * @generated
	 */
	SizeKind getSizes();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getSizes <em>Sizes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sizes</em>' attribute.
	 * @see org.pressling.model.SizeKind
	 * @see #getSizes()
	 * @generated
	 */
	void setSizes(SizeKind value);

	/**
	 * Returns the value of the '<em><b>Diameter Mean</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean diameter by number, or the one diameter; the smallest mean where the largest is larger. Unit: µm. Range: 0.02 to 500. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter Mean</em>' attribute.
	 * @see #setDiameterMean(double)
	 * @see org.pressling.model.PresslingPackage#getPhase_DiameterMean()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0.02' maximum='500' label='Mean diameter' meaning='Mean diameter by number, or the one diameter; the smallest mean where the largest is larger.'"
	 * @generated
	 */
	double getDiameterMean();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getDiameterMean <em>Diameter Mean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter Mean</em>' attribute.
	 * @see #getDiameterMean()
	 * @generated
	 */
	void setDiameterMean(double value);

	/**
	 * Returns the value of the '<em><b>Diameter Mean Max</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest mean diameter; the mean is then drawn once per sample between the mean and this; 0 for a fixed mean. Unit: µm. Range: 0 to 500. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter Mean Max</em>' attribute.
	 * @see #setDiameterMeanMax(double)
	 * @see org.pressling.model.PresslingPackage#getPhase_DiameterMeanMax()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='500' label='Mean diameter, largest' meaning='Largest mean diameter; the mean is then drawn once per sample between the mean and this; 0 for a fixed mean.'"
	 * @generated
	 */
	double getDiameterMeanMax();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getDiameterMeanMax <em>Diameter Mean Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter Mean Max</em>' attribute.
	 * @see #getDiameterMeanMax()
	 * @generated
	 */
	void setDiameterMeanMax(double value);

	/**
	 * Returns the value of the '<em><b>Diameter Sd</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation of the diameters; the smallest where the largest is larger. Unit: µm. Range: 0 to 500. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter Sd</em>' attribute.
	 * @see #setDiameterSd(double)
	 * @see org.pressling.model.PresslingPackage#getPhase_DiameterSd()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='500' label='SD of the diameter' meaning='Standard deviation of the diameters; the smallest where the largest is larger.'"
	 * @generated
	 */
	double getDiameterSd();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getDiameterSd <em>Diameter Sd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter Sd</em>' attribute.
	 * @see #getDiameterSd()
	 * @generated
	 */
	void setDiameterSd(double value);

	/**
	 * Returns the value of the '<em><b>Diameter Sd Max</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest standard deviation; it is then drawn once per sample between the standard deviation and this; 0 for a fixed spread. Unit: µm. Range: 0 to 500. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter Sd Max</em>' attribute.
	 * @see #setDiameterSdMax(double)
	 * @see org.pressling.model.PresslingPackage#getPhase_DiameterSdMax()
	 * @model default="0"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='\265m' minimum='0' maximum='500' label='SD of the diameter, largest' meaning='Largest standard deviation; it is then drawn once per sample between the standard deviation and this; 0 for a fixed spread.'"
	 * @generated
	 */
	double getDiameterSdMax();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getDiameterSdMax <em>Diameter Sd Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter Sd Max</em>' attribute.
	 * @see #getDiameterSdMax()
	 * @generated
	 */
	void setDiameterSdMax(double value);

	/**
	 * Returns the value of the '<em><b>Cut</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diameters farther than so many standard deviations from the mean (lognormal: of the logarithm) are drawn anew; 0 cuts nothing. Range: 0 to 100. Default: 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cut</em>' attribute.
	 * @see #setCut(double)
	 * @see org.pressling.model.PresslingPackage#getPhase_Cut()
	 * @model default="3"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='100' label='Cut-off of the distribution' meaning='Diameters farther than so many standard deviations from the mean (lognormal: of the logarithm) are drawn anew; 0 cuts nothing.'"
	 * @generated
	 */
	double getCut();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getCut <em>Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cut</em>' attribute.
	 * @see #getCut()
	 * @generated
	 */
	void setCut(double value);

	/**
	 * Returns the value of the '<em><b>Percentiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percentiles and diameters in µm, such as 10:0.4 50:1 90:2.5; only the table of percentiles reads it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percentiles</em>' attribute.
	 * @see #setPercentiles(String)
	 * @see org.pressling.model.PresslingPackage#getPhase_Percentiles()
	 * @model annotation="https://pressling.org/model/quantity meaning='Percentiles and diameters in \265m, such as 10:0.4 50:1 90:2.5; only the table of percentiles reads it.' example='10:0.4 50:1 90:2.5'"
	 * @generated
	 */
	String getPercentiles();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getPercentiles <em>Percentiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percentiles</em>' attribute.
	 * @see #getPercentiles()
	 * @generated
	 */
	void setPercentiles(String value);

	/**
	 * Returns the value of the '<em><b>Sizes File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CSV file beside the study with columns percentile and diameter_um; only measured sizes read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sizes File</em>' attribute.
	 * @see #setSizesFile(String)
	 * @see org.pressling.model.PresslingPackage#getPhase_SizesFile()
	 * @model annotation="https://pressling.org/model/quantity label='File of sizes' meaning='CSV file beside the study with columns percentile and diameter_um; only measured sizes read it.' example='sizes.csv'"
	 * @generated
	 */
	String getSizesFile();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getSizesFile <em>Sizes File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sizes File</em>' attribute.
	 * @see #getSizesFile()
	 * @generated
	 */
	void setSizesFile(String value);

	/**
	 * Returns the value of the '<em><b>By Volume</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether percentiles count volume, as particle sizers do; otherwise they count particles. Default: true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By Volume</em>' attribute.
	 * @see #setByVolume(boolean)
	 * @see org.pressling.model.PresslingPackage#getPhase_ByVolume()
	 * @model default="true"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity label='Percentiles of volume' meaning='Whether percentiles count volume, as particle sizers do; otherwise they count particles.'"
	 * @generated
	 */
	boolean isByVolume();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#isByVolume <em>By Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Volume</em>' attribute.
	 * @see #isByVolume()
	 * @generated
	 */
	void setByVolume(boolean value);

	/**
	 * Returns the value of the '<em><b>Gray</b></em>' attribute.
	 * The default value is <code>"128"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gray of the phase in pictures, from 0 (black) to 255 (white). Range: 0 to 255. Default: 128.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gray</em>' attribute.
	 * @see #setGray(int)
	 * @see org.pressling.model.PresslingPackage#getPhase_Gray()
	 * @model default="128"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='255' meaning='Gray of the phase in pictures, from 0 (black) to 255 (white).'"
	 * @generated
	 */
	int getGray();

	/**
	 * Sets the value of the '{@link org.pressling.model.Phase#getGray <em>Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gray</em>' attribute.
	 * @see #getGray()
	 * @generated
	 */
	void setGray(int value);

} // Phase
