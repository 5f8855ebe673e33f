/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.pressling.model.Campaign;
import org.pressling.model.Contribution;
import org.pressling.model.Labels;
import org.pressling.model.Material;
import org.pressling.model.Network;
import org.pressling.model.Packing;
import org.pressling.model.Phase;
import org.pressling.model.Press;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Rendering;
import org.pressling.model.Split;
import org.pressling.model.Study;
import org.pressling.model.Training;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getAm <em>Am</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getSe <em>Se</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getOwnMaterials <em>Own Materials</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getPacking <em>Packing</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getPress <em>Press</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getContactLaw <em>Contact Law</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getRendering <em>Rendering</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getCampaign <em>Campaign</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getSplit <em>Split</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getTraining <em>Training</em>}</li>
 *   <li>{@link org.pressling.model.impl.StudyImpl#getAnalyses <em>Analyses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends MinimalEObjectImpl.Container implements Study {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "study";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAm() <em>Am</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAm()
	 * @generated
	 * @ordered
	 */
	protected Material am;

	/**
	 * The cached value of the '{@link #getSe() <em>Se</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSe()
	 * @generated
	 * @ordered
	 */
	protected Material se;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<Phase> phases;

	/**
	 * The cached value of the '{@link #getOwnMaterials() <em>Own Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<Material> ownMaterials;

	/**
	 * The cached value of the '{@link #getPacking() <em>Packing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacking()
	 * @generated
	 * @ordered
	 */
	protected Packing packing;

	/**
	 * The cached value of the '{@link #getPress() <em>Press</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPress()
	 * @generated
	 * @ordered
	 */
	protected Press press;

	/**
	 * The cached value of the '{@link #getContactLaw() <em>Contact Law</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactLaw()
	 * @generated
	 * @ordered
	 */
	protected Contribution contactLaw;

	/**
	 * The cached value of the '{@link #getRendering() <em>Rendering</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRendering()
	 * @generated
	 * @ordered
	 */
	protected Rendering rendering;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected Labels labels;

	/**
	 * The cached value of the '{@link #getCampaign() <em>Campaign</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCampaign()
	 * @generated
	 * @ordered
	 */
	protected Campaign campaign;

	/**
	 * The cached value of the '{@link #getSplit() <em>Split</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSplit()
	 * @generated
	 * @ordered
	 */
	protected Split split;

	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected Network network;

	/**
	 * The cached value of the '{@link #getTraining() <em>Training</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraining()
	 * @generated
	 * @ordered
	 */
	protected Training training;

	/**
	 * The cached value of the '{@link #getAnalyses() <em>Analyses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyses()
	 * @generated
	 * @ordered
	 */
	protected EList<Contribution> analyses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material getAm() {
		if (am != null && am.eIsProxy()) {
			InternalEObject oldAm = (InternalEObject)am;
			am = (Material)eResolveProxy(oldAm);
			if (am != oldAm) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PresslingPackage.STUDY__AM, oldAm, am));
			}
		}
		return am;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Material basicGetAm() {
		return am;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAm(Material newAm) {
		Material oldAm = am;
		am = newAm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__AM, oldAm, am));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material getSe() {
		if (se != null && se.eIsProxy()) {
			InternalEObject oldSe = (InternalEObject)se;
			se = (Material)eResolveProxy(oldSe);
			if (se != oldSe) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PresslingPackage.STUDY__SE, oldSe, se));
			}
		}
		return se;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Material basicGetSe() {
		return se;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSe(Material newSe) {
		Material oldSe = se;
		se = newSe;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__SE, oldSe, se));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Phase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<Phase>(Phase.class, this, PresslingPackage.STUDY__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Material> getOwnMaterials() {
		if (ownMaterials == null) {
			ownMaterials = new EObjectContainmentEList<Material>(Material.class, this, PresslingPackage.STUDY__OWN_MATERIALS);
		}
		return ownMaterials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Packing getPacking() {
		return packing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPacking(Packing newPacking, NotificationChain msgs) {
		Packing oldPacking = packing;
		packing = newPacking;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__PACKING, oldPacking, newPacking);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPacking(Packing newPacking) {
		if (newPacking != packing) {
			NotificationChain msgs = null;
			if (packing != null)
				msgs = ((InternalEObject)packing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__PACKING, null, msgs);
			if (newPacking != null)
				msgs = ((InternalEObject)newPacking).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__PACKING, null, msgs);
			msgs = basicSetPacking(newPacking, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__PACKING, newPacking, newPacking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Press getPress() {
		return press;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPress(Press newPress, NotificationChain msgs) {
		Press oldPress = press;
		press = newPress;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__PRESS, oldPress, newPress);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPress(Press newPress) {
		if (newPress != press) {
			NotificationChain msgs = null;
			if (press != null)
				msgs = ((InternalEObject)press).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__PRESS, null, msgs);
			if (newPress != null)
				msgs = ((InternalEObject)newPress).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__PRESS, null, msgs);
			msgs = basicSetPress(newPress, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__PRESS, newPress, newPress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contribution getContactLaw() {
		return contactLaw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContactLaw(Contribution newContactLaw, NotificationChain msgs) {
		Contribution oldContactLaw = contactLaw;
		contactLaw = newContactLaw;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__CONTACT_LAW, oldContactLaw, newContactLaw);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactLaw(Contribution newContactLaw) {
		if (newContactLaw != contactLaw) {
			NotificationChain msgs = null;
			if (contactLaw != null)
				msgs = ((InternalEObject)contactLaw).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__CONTACT_LAW, null, msgs);
			if (newContactLaw != null)
				msgs = ((InternalEObject)newContactLaw).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__CONTACT_LAW, null, msgs);
			msgs = basicSetContactLaw(newContactLaw, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__CONTACT_LAW, newContactLaw, newContactLaw));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rendering getRendering() {
		return rendering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRendering(Rendering newRendering, NotificationChain msgs) {
		Rendering oldRendering = rendering;
		rendering = newRendering;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__RENDERING, oldRendering, newRendering);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRendering(Rendering newRendering) {
		if (newRendering != rendering) {
			NotificationChain msgs = null;
			if (rendering != null)
				msgs = ((InternalEObject)rendering).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__RENDERING, null, msgs);
			if (newRendering != null)
				msgs = ((InternalEObject)newRendering).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__RENDERING, null, msgs);
			msgs = basicSetRendering(newRendering, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__RENDERING, newRendering, newRendering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Labels getLabels() {
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLabels(Labels newLabels, NotificationChain msgs) {
		Labels oldLabels = labels;
		labels = newLabels;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__LABELS, oldLabels, newLabels);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabels(Labels newLabels) {
		if (newLabels != labels) {
			NotificationChain msgs = null;
			if (labels != null)
				msgs = ((InternalEObject)labels).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__LABELS, null, msgs);
			if (newLabels != null)
				msgs = ((InternalEObject)newLabels).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__LABELS, null, msgs);
			msgs = basicSetLabels(newLabels, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__LABELS, newLabels, newLabels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Campaign getCampaign() {
		return campaign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCampaign(Campaign newCampaign, NotificationChain msgs) {
		Campaign oldCampaign = campaign;
		campaign = newCampaign;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__CAMPAIGN, oldCampaign, newCampaign);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCampaign(Campaign newCampaign) {
		if (newCampaign != campaign) {
			NotificationChain msgs = null;
			if (campaign != null)
				msgs = ((InternalEObject)campaign).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__CAMPAIGN, null, msgs);
			if (newCampaign != null)
				msgs = ((InternalEObject)newCampaign).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__CAMPAIGN, null, msgs);
			msgs = basicSetCampaign(newCampaign, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__CAMPAIGN, newCampaign, newCampaign));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Split getSplit() {
		return split;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSplit(Split newSplit, NotificationChain msgs) {
		Split oldSplit = split;
		split = newSplit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__SPLIT, oldSplit, newSplit);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSplit(Split newSplit) {
		if (newSplit != split) {
			NotificationChain msgs = null;
			if (split != null)
				msgs = ((InternalEObject)split).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__SPLIT, null, msgs);
			if (newSplit != null)
				msgs = ((InternalEObject)newSplit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__SPLIT, null, msgs);
			msgs = basicSetSplit(newSplit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__SPLIT, newSplit, newSplit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network getNetwork() {
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNetwork(Network newNetwork, NotificationChain msgs) {
		Network oldNetwork = network;
		network = newNetwork;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__NETWORK, oldNetwork, newNetwork);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(Network newNetwork) {
		if (newNetwork != network) {
			NotificationChain msgs = null;
			if (network != null)
				msgs = ((InternalEObject)network).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__NETWORK, null, msgs);
			if (newNetwork != null)
				msgs = ((InternalEObject)newNetwork).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__NETWORK, null, msgs);
			msgs = basicSetNetwork(newNetwork, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__NETWORK, newNetwork, newNetwork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Training getTraining() {
		return training;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTraining(Training newTraining, NotificationChain msgs) {
		Training oldTraining = training;
		training = newTraining;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__TRAINING, oldTraining, newTraining);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraining(Training newTraining) {
		if (newTraining != training) {
			NotificationChain msgs = null;
			if (training != null)
				msgs = ((InternalEObject)training).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__TRAINING, null, msgs);
			if (newTraining != null)
				msgs = ((InternalEObject)newTraining).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PresslingPackage.STUDY__TRAINING, null, msgs);
			msgs = basicSetTraining(newTraining, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.STUDY__TRAINING, newTraining, newTraining));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contribution> getAnalyses() {
		if (analyses == null) {
			analyses = new EObjectContainmentEList<Contribution>(Contribution.class, this, PresslingPackage.STUDY__ANALYSES);
		}
		return analyses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PresslingPackage.STUDY__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
			case PresslingPackage.STUDY__OWN_MATERIALS:
				return ((InternalEList<?>)getOwnMaterials()).basicRemove(otherEnd, msgs);
			case PresslingPackage.STUDY__PACKING:
				return basicSetPacking(null, msgs);
			case PresslingPackage.STUDY__PRESS:
				return basicSetPress(null, msgs);
			case PresslingPackage.STUDY__CONTACT_LAW:
				return basicSetContactLaw(null, msgs);
			case PresslingPackage.STUDY__RENDERING:
				return basicSetRendering(null, msgs);
			case PresslingPackage.STUDY__LABELS:
				return basicSetLabels(null, msgs);
			case PresslingPackage.STUDY__CAMPAIGN:
				return basicSetCampaign(null, msgs);
			case PresslingPackage.STUDY__SPLIT:
				return basicSetSplit(null, msgs);
			case PresslingPackage.STUDY__NETWORK:
				return basicSetNetwork(null, msgs);
			case PresslingPackage.STUDY__TRAINING:
				return basicSetTraining(null, msgs);
			case PresslingPackage.STUDY__ANALYSES:
				return ((InternalEList<?>)getAnalyses()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PresslingPackage.STUDY__FORMAT_VERSION:
				return getFormatVersion();
			case PresslingPackage.STUDY__NAME:
				return getName();
			case PresslingPackage.STUDY__DESCRIPTION:
				return getDescription();
			case PresslingPackage.STUDY__SEED:
				return getSeed();
			case PresslingPackage.STUDY__AM:
				if (resolve) return getAm();
				return basicGetAm();
			case PresslingPackage.STUDY__SE:
				if (resolve) return getSe();
				return basicGetSe();
			case PresslingPackage.STUDY__PHASES:
				return getPhases();
			case PresslingPackage.STUDY__OWN_MATERIALS:
				return getOwnMaterials();
			case PresslingPackage.STUDY__PACKING:
				return getPacking();
			case PresslingPackage.STUDY__PRESS:
				return getPress();
			case PresslingPackage.STUDY__CONTACT_LAW:
				return getContactLaw();
			case PresslingPackage.STUDY__RENDERING:
				return getRendering();
			case PresslingPackage.STUDY__LABELS:
				return getLabels();
			case PresslingPackage.STUDY__CAMPAIGN:
				return getCampaign();
			case PresslingPackage.STUDY__SPLIT:
				return getSplit();
			case PresslingPackage.STUDY__NETWORK:
				return getNetwork();
			case PresslingPackage.STUDY__TRAINING:
				return getTraining();
			case PresslingPackage.STUDY__ANALYSES:
				return getAnalyses();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PresslingPackage.STUDY__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case PresslingPackage.STUDY__NAME:
				setName((String)newValue);
				return;
			case PresslingPackage.STUDY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case PresslingPackage.STUDY__SEED:
				setSeed((Long)newValue);
				return;
			case PresslingPackage.STUDY__AM:
				setAm((Material)newValue);
				return;
			case PresslingPackage.STUDY__SE:
				setSe((Material)newValue);
				return;
			case PresslingPackage.STUDY__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends Phase>)newValue);
				return;
			case PresslingPackage.STUDY__OWN_MATERIALS:
				getOwnMaterials().clear();
				getOwnMaterials().addAll((Collection<? extends Material>)newValue);
				return;
			case PresslingPackage.STUDY__PACKING:
				setPacking((Packing)newValue);
				return;
			case PresslingPackage.STUDY__PRESS:
				setPress((Press)newValue);
				return;
			case PresslingPackage.STUDY__CONTACT_LAW:
				setContactLaw((Contribution)newValue);
				return;
			case PresslingPackage.STUDY__RENDERING:
				setRendering((Rendering)newValue);
				return;
			case PresslingPackage.STUDY__LABELS:
				setLabels((Labels)newValue);
				return;
			case PresslingPackage.STUDY__CAMPAIGN:
				setCampaign((Campaign)newValue);
				return;
			case PresslingPackage.STUDY__SPLIT:
				setSplit((Split)newValue);
				return;
			case PresslingPackage.STUDY__NETWORK:
				setNetwork((Network)newValue);
				return;
			case PresslingPackage.STUDY__TRAINING:
				setTraining((Training)newValue);
				return;
			case PresslingPackage.STUDY__ANALYSES:
				getAnalyses().clear();
				getAnalyses().addAll((Collection<? extends Contribution>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PresslingPackage.STUDY__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case PresslingPackage.STUDY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PresslingPackage.STUDY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case PresslingPackage.STUDY__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case PresslingPackage.STUDY__AM:
				setAm((Material)null);
				return;
			case PresslingPackage.STUDY__SE:
				setSe((Material)null);
				return;
			case PresslingPackage.STUDY__PHASES:
				getPhases().clear();
				return;
			case PresslingPackage.STUDY__OWN_MATERIALS:
				getOwnMaterials().clear();
				return;
			case PresslingPackage.STUDY__PACKING:
				setPacking((Packing)null);
				return;
			case PresslingPackage.STUDY__PRESS:
				setPress((Press)null);
				return;
			case PresslingPackage.STUDY__CONTACT_LAW:
				setContactLaw((Contribution)null);
				return;
			case PresslingPackage.STUDY__RENDERING:
				setRendering((Rendering)null);
				return;
			case PresslingPackage.STUDY__LABELS:
				setLabels((Labels)null);
				return;
			case PresslingPackage.STUDY__CAMPAIGN:
				setCampaign((Campaign)null);
				return;
			case PresslingPackage.STUDY__SPLIT:
				setSplit((Split)null);
				return;
			case PresslingPackage.STUDY__NETWORK:
				setNetwork((Network)null);
				return;
			case PresslingPackage.STUDY__TRAINING:
				setTraining((Training)null);
				return;
			case PresslingPackage.STUDY__ANALYSES:
				getAnalyses().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PresslingPackage.STUDY__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case PresslingPackage.STUDY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PresslingPackage.STUDY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case PresslingPackage.STUDY__SEED:
				return seed != SEED_EDEFAULT;
			case PresslingPackage.STUDY__AM:
				return am != null;
			case PresslingPackage.STUDY__SE:
				return se != null;
			case PresslingPackage.STUDY__PHASES:
				return phases != null && !phases.isEmpty();
			case PresslingPackage.STUDY__OWN_MATERIALS:
				return ownMaterials != null && !ownMaterials.isEmpty();
			case PresslingPackage.STUDY__PACKING:
				return packing != null;
			case PresslingPackage.STUDY__PRESS:
				return press != null;
			case PresslingPackage.STUDY__CONTACT_LAW:
				return contactLaw != null;
			case PresslingPackage.STUDY__RENDERING:
				return rendering != null;
			case PresslingPackage.STUDY__LABELS:
				return labels != null;
			case PresslingPackage.STUDY__CAMPAIGN:
				return campaign != null;
			case PresslingPackage.STUDY__SPLIT:
				return split != null;
			case PresslingPackage.STUDY__NETWORK:
				return network != null;
			case PresslingPackage.STUDY__TRAINING:
				return training != null;
			case PresslingPackage.STUDY__ANALYSES:
				return analyses != null && !analyses.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
