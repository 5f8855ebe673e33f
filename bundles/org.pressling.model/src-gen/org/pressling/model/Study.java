/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A study: everything that decides the outcome of a run. Same study, same bytes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.Study#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.pressling.model.Study#getName <em>Name</em>}</li>
 *   <li>{@link org.pressling.model.Study#getDescription <em>Description</em>}</li>
 *   <li>{@link org.pressling.model.Study#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.pressling.model.Study#getAm <em>Am</em>}</li>
 *   <li>{@link org.pressling.model.Study#getSe <em>Se</em>}</li>
 *   <li>{@link org.pressling.model.Study#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.pressling.model.Study#getOwnMaterials <em>Own Materials</em>}</li>
 *   <li>{@link org.pressling.model.Study#getPacking <em>Packing</em>}</li>
 *   <li>{@link org.pressling.model.Study#getPress <em>Press</em>}</li>
 *   <li>{@link org.pressling.model.Study#getContactLaw <em>Contact Law</em>}</li>
 *   <li>{@link org.pressling.model.Study#getRendering <em>Rendering</em>}</li>
 *   <li>{@link org.pressling.model.Study#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.pressling.model.Study#getCampaign <em>Campaign</em>}</li>
 *   <li>{@link org.pressling.model.Study#getSplit <em>Split</em>}</li>
 *   <li>{@link org.pressling.model.Study#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.pressling.model.Study#getTraining <em>Training</em>}</li>
 *   <li>{@link org.pressling.model.Study#getAnalyses <em>Analyses</em>}</li>
 * </ul>
 *
 * @see org.pressling.model.PresslingPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends EObject {
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
	 * @see org.pressling.model.PresslingPackage#getStudy_FormatVersion()
	 * @model default="3"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='1' maximum='1000000' meaning='Version of the file format; written by Pressling, raised when older files need migration.'"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>"study"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name of the study; it names the run folder and heads the report. Default: study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pressling.model.PresslingPackage#getStudy_Name()
	 * @model default="study"
	 *        annotation="https://pressling.org/model/quantity meaning='Short name of the study; it names the run folder and heads the report.' example='my-study'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the study asks and how it was set up, in your own words; printed in the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.pressling.model.PresslingPackage#getStudy_Description()
	 * @model annotation="https://pressling.org/model/quantity meaning='What the study asks and how it was set up, in your own words; printed in the report.' example='Does a softer electrolyte raise the reaction area?'"
	 *        extendedMetaData="kind='element' name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of every random draw; the stream of a sample comes from the seed and the index of the sample. Range: ≥ 0. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.pressling.model.PresslingPackage#getStudy_Seed()
	 * @model default="1"
	 *        annotation="https://pressling.org/model/quantity unit='' minimum='0' maximum='9007199254740991' meaning='Seed of every random draw; the stream of a sample comes from the seed and the index of the sample.'"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Am</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active material: one from the library, from a material file beside the study, or one of the study's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Am</em>' reference.
	 * @see #setAm(Material)
	 * @see org.pressling.model.PresslingPackage#getStudy_Am()
	 * @model annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='Active material: one from the library, from a material file beside the study, or one of the study\'s own.'"
	 * @generated
	 */
	Material getAm();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getAm <em>Am</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Am</em>' reference.
	 * @see #getAm()
	 * @generated
	 */
	void setAm(Material value);

	/**
	 * Returns the value of the '<em><b>Se</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solid electrolyte: one from the library, from a material file beside the study, or one of the study's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Se</em>' reference.
	 * @see #setSe(Material)
	 * @see org.pressling.model.PresslingPackage#getStudy_Se()
	 * @model annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='Solid electrolyte: one from the library, from a material file beside the study, or one of the study\'s own.'"
	 * @generated
	 */
	Material getSe();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getSe <em>Se</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Se</em>' reference.
	 * @see #getSe()
	 * @generated
	 */
	void setSe(Material value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressling.model.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phases of the electrode, any number of them; without this list there are the two of am, se and packing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.pressling.model.PresslingPackage#getStudy_Phases()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='The phases of the electrode, any number of them; without this list there are the two of am, se and packing.'"
	 * @generated
	 */
	EList<Phase> getPhases();

	/**
	 * Returns the value of the '<em><b>Own Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressling.model.Material}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Materials defined in the study itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own Materials</em>' containment reference list.
	 * @see org.pressling.model.PresslingPackage#getStudy_OwnMaterials()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='Materials defined in the study itself.'"
	 * @generated
	 */
	EList<Material> getOwnMaterials();

	/**
	 * Returns the value of the '<em><b>Packing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How particles are placed before the press.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packing</em>' containment reference.
	 * @see #setPacking(Packing)
	 * @see org.pressling.model.PresslingPackage#getStudy_Packing()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='How particles are placed before the press.'"
	 * @generated
	 */
	Packing getPacking();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getPacking <em>Packing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packing</em>' containment reference.
	 * @see #getPacking()
	 * @generated
	 */
	void setPacking(Packing value);

	/**
	 * Returns the value of the '<em><b>Press</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the packing is compressed along x and how time is stepped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Press</em>' containment reference.
	 * @see #setPress(Press)
	 * @see org.pressling.model.PresslingPackage#getStudy_Press()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='How the packing is compressed along x and how time is stepped.'"
	 * @generated
	 */
	Press getPress();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getPress <em>Press</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Press</em>' containment reference.
	 * @see #getPress()
	 * @generated
	 */
	void setPress(Press value);

	/**
	 * Returns the value of the '<em><b>Contact Law</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Law of the force between touching particles, by identifier, with its settings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Law</em>' containment reference.
	 * @see #setContactLaw(Contribution)
	 * @see org.pressling.model.PresslingPackage#getStudy_ContactLaw()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/variable"
	 *        annotation="https://pressling.org/model/quantity meaning='Law of the force between touching particles, by identifier, with its settings.' kind='contact-law' chosen='hertz-mindlin.published'"
	 * @generated
	 */
	Contribution getContactLaw();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getContactLaw <em>Contact Law</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Law</em>' containment reference.
	 * @see #getContactLaw()
	 * @generated
	 */
	void setContactLaw(Contribution value);

	/**
	 * Returns the value of the '<em><b>Rendering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the pressed structure becomes a picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rendering</em>' containment reference.
	 * @see #setRendering(Rendering)
	 * @see org.pressling.model.PresslingPackage#getStudy_Rendering()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='How the pressed structure becomes a picture.'"
	 * @generated
	 */
	Rendering getRendering();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getRendering <em>Rendering</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rendering</em>' containment reference.
	 * @see #getRendering()
	 * @generated
	 */
	void setRendering(Rendering value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which quantities the network learns to read from the picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' containment reference.
	 * @see #setLabels(Labels)
	 * @see org.pressling.model.PresslingPackage#getStudy_Labels()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='Which quantities the network learns to read from the picture.'"
	 * @generated
	 */
	Labels getLabels();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getLabels <em>Labels</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Labels</em>' containment reference.
	 * @see #getLabels()
	 * @generated
	 */
	void setLabels(Labels value);

	/**
	 * Returns the value of the '<em><b>Campaign</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is varied over the samples, and how often each combination is repeated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Campaign</em>' containment reference.
	 * @see #setCampaign(Campaign)
	 * @see org.pressling.model.PresslingPackage#getStudy_Campaign()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='What is varied over the samples, and how often each combination is repeated.'"
	 * @generated
	 */
	Campaign getCampaign();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getCampaign <em>Campaign</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Campaign</em>' containment reference.
	 * @see #getCampaign()
	 * @generated
	 */
	void setCampaign(Campaign value);

	/**
	 * Returns the value of the '<em><b>Split</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many samples train, validate and test the network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Split</em>' containment reference.
	 * @see #setSplit(Split)
	 * @see org.pressling.model.PresslingPackage#getStudy_Split()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='How many samples train, validate and test the network.'"
	 * @generated
	 */
	Split getSplit();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getSplit <em>Split</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Split</em>' containment reference.
	 * @see #getSplit()
	 * @generated
	 */
	void setSplit(Split value);

	/**
	 * Returns the value of the '<em><b>Network</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Architecture of the convolutional network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' containment reference.
	 * @see #setNetwork(Network)
	 * @see org.pressling.model.PresslingPackage#getStudy_Network()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='Architecture of the convolutional network.'"
	 * @generated
	 */
	Network getNetwork();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getNetwork <em>Network</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' containment reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(Network value);

	/**
	 * Returns the value of the '<em><b>Training</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the network is trained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Training</em>' containment reference.
	 * @see #setTraining(Training)
	 * @see org.pressling.model.PresslingPackage#getStudy_Training()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='How the network is trained.'"
	 * @generated
	 */
	Training getTraining();

	/**
	 * Sets the value of the '{@link org.pressling.model.Study#getTraining <em>Training</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Training</em>' containment reference.
	 * @see #getTraining()
	 * @generated
	 */
	void setTraining(Training value);

	/**
	 * Returns the value of the '<em><b>Analyses</b></em>' containment reference list.
	 * The list contents are of type {@link org.pressling.model.Contribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further analyses to run for the report, by identifier; empty means the standard report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analyses</em>' containment reference list.
	 * @see org.pressling.model.PresslingPackage#getStudy_Analyses()
	 * @model containment="true"
	 *        annotation="https://pressling.org/model/quantity meaning='Further analyses to run for the report, by identifier; empty means the standard report.' kind='analysis'"
	 * @generated
	 */
	EList<Contribution> getAnalyses();

} // Study
