/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pressling.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.pressling.model.Material;
import org.pressling.model.Phase;
import org.pressling.model.PhaseRole;
import org.pressling.model.PresslingPackage;
import org.pressling.model.ShareBasis;
import org.pressling.model.SizeKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getShareOf <em>Share Of</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getSizes <em>Sizes</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getDiameterMean <em>Diameter Mean</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getDiameterMeanMax <em>Diameter Mean Max</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getDiameterSd <em>Diameter Sd</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getDiameterSdMax <em>Diameter Sd Max</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getCut <em>Cut</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getPercentiles <em>Percentiles</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getSizesFile <em>Sizes File</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#isByVolume <em>By Volume</em>}</li>
 *   <li>{@link org.pressling.model.impl.PhaseImpl#getGray <em>Gray</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhaseImpl extends MinimalEObjectImpl.Container implements Phase {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

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
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final PhaseRole ROLE_EDEFAULT = PhaseRole.INERT;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected PhaseRole role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMaterial() <em>Material</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected Material material;

	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final double SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected double share = SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getShareOf() <em>Share Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareOf()
	 * @generated
	 * @ordered
	 */
	protected static final ShareBasis SHARE_OF_EDEFAULT = ShareBasis.REST;

	/**
	 * The cached value of the '{@link #getShareOf() <em>Share Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareOf()
	 * @generated
	 * @ordered
	 */
	protected ShareBasis shareOf = SHARE_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizes() <em>Sizes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizes()
	 * @generated
	 * @ordered
	 */
	protected static final SizeKind SIZES_EDEFAULT = SizeKind.ONE;

	/**
	 * The cached value of the '{@link #getSizes() <em>Sizes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizes()
	 * @generated
	 * @ordered
	 */
	protected SizeKind sizes = SIZES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiameterMean() <em>Diameter Mean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterMean()
	 * @generated
	 * @ordered
	 */
	protected static final double DIAMETER_MEAN_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getDiameterMean() <em>Diameter Mean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterMean()
	 * @generated
	 * @ordered
	 */
	protected double diameterMean = DIAMETER_MEAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiameterMeanMax() <em>Diameter Mean Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterMeanMax()
	 * @generated
	 * @ordered
	 */
	protected static final double DIAMETER_MEAN_MAX_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDiameterMeanMax() <em>Diameter Mean Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterMeanMax()
	 * @generated
	 * @ordered
	 */
	protected double diameterMeanMax = DIAMETER_MEAN_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiameterSd() <em>Diameter Sd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterSd()
	 * @generated
	 * @ordered
	 */
	protected static final double DIAMETER_SD_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDiameterSd() <em>Diameter Sd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterSd()
	 * @generated
	 * @ordered
	 */
	protected double diameterSd = DIAMETER_SD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiameterSdMax() <em>Diameter Sd Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterSdMax()
	 * @generated
	 * @ordered
	 */
	protected static final double DIAMETER_SD_MAX_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDiameterSdMax() <em>Diameter Sd Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterSdMax()
	 * @generated
	 * @ordered
	 */
	protected double diameterSdMax = DIAMETER_SD_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getCut() <em>Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCut()
	 * @generated
	 * @ordered
	 */
	protected static final double CUT_EDEFAULT = 3.0;

	/**
	 * The cached value of the '{@link #getCut() <em>Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCut()
	 * @generated
	 * @ordered
	 */
	protected double cut = CUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPercentiles() <em>Percentiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercentiles()
	 * @generated
	 * @ordered
	 */
	protected static final String PERCENTILES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPercentiles() <em>Percentiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercentiles()
	 * @generated
	 * @ordered
	 */
	protected String percentiles = PERCENTILES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizesFile() <em>Sizes File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizesFile()
	 * @generated
	 * @ordered
	 */
	protected static final String SIZES_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizesFile() <em>Sizes File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizesFile()
	 * @generated
	 * @ordered
	 */
	protected String sizesFile = SIZES_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #isByVolume() <em>By Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByVolume()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BY_VOLUME_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isByVolume() <em>By Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByVolume()
	 * @generated
	 * @ordered
	 */
	protected boolean byVolume = BY_VOLUME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGray() <em>Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGray()
	 * @generated
	 * @ordered
	 */
	protected static final int GRAY_EDEFAULT = 128;

	/**
	 * The cached value of the '{@link #getGray() <em>Gray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGray()
	 * @generated
	 * @ordered
	 */
	protected int gray = GRAY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PresslingPackage.Literals.PHASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(PhaseRole newRole) {
		PhaseRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material getMaterial() {
		if (material != null && material.eIsProxy()) {
			InternalEObject oldMaterial = (InternalEObject)material;
			material = (Material)eResolveProxy(oldMaterial);
			if (material != oldMaterial) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PresslingPackage.PHASE__MATERIAL, oldMaterial, material));
			}
		}
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Material basicGetMaterial() {
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterial(Material newMaterial) {
		Material oldMaterial = material;
		material = newMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__MATERIAL, oldMaterial, material));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(double newShare) {
		double oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShareBasis getShareOf() {
		return shareOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShareOf(ShareBasis newShareOf) {
		ShareBasis oldShareOf = shareOf;
		shareOf = newShareOf == null ? SHARE_OF_EDEFAULT : newShareOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__SHARE_OF, oldShareOf, shareOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeKind getSizes() {
		return sizes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizes(SizeKind newSizes) {
		SizeKind oldSizes = sizes;
		sizes = newSizes == null ? SIZES_EDEFAULT : newSizes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__SIZES, oldSizes, sizes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDiameterMean() {
		return diameterMean;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiameterMean(double newDiameterMean) {
		double oldDiameterMean = diameterMean;
		diameterMean = newDiameterMean;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__DIAMETER_MEAN, oldDiameterMean, diameterMean));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDiameterMeanMax() {
		return diameterMeanMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiameterMeanMax(double newDiameterMeanMax) {
		double oldDiameterMeanMax = diameterMeanMax;
		diameterMeanMax = newDiameterMeanMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__DIAMETER_MEAN_MAX, oldDiameterMeanMax, diameterMeanMax));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDiameterSd() {
		return diameterSd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiameterSd(double newDiameterSd) {
		double oldDiameterSd = diameterSd;
		diameterSd = newDiameterSd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__DIAMETER_SD, oldDiameterSd, diameterSd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDiameterSdMax() {
		return diameterSdMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiameterSdMax(double newDiameterSdMax) {
		double oldDiameterSdMax = diameterSdMax;
		diameterSdMax = newDiameterSdMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__DIAMETER_SD_MAX, oldDiameterSdMax, diameterSdMax));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCut() {
		return cut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCut(double newCut) {
		double oldCut = cut;
		cut = newCut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__CUT, oldCut, cut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPercentiles() {
		return percentiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPercentiles(String newPercentiles) {
		String oldPercentiles = percentiles;
		percentiles = newPercentiles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__PERCENTILES, oldPercentiles, percentiles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSizesFile() {
		return sizesFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizesFile(String newSizesFile) {
		String oldSizesFile = sizesFile;
		sizesFile = newSizesFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__SIZES_FILE, oldSizesFile, sizesFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isByVolume() {
		return byVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByVolume(boolean newByVolume) {
		boolean oldByVolume = byVolume;
		byVolume = newByVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__BY_VOLUME, oldByVolume, byVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGray() {
		return gray;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGray(int newGray) {
		int oldGray = gray;
		gray = newGray;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PresslingPackage.PHASE__GRAY, oldGray, gray));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PresslingPackage.PHASE__NAME:
				return getName();
			case PresslingPackage.PHASE__ROLE:
				return getRole();
			case PresslingPackage.PHASE__MATERIAL:
				if (resolve) return getMaterial();
				return basicGetMaterial();
			case PresslingPackage.PHASE__SHARE:
				return getShare();
			case PresslingPackage.PHASE__SHARE_OF:
				return getShareOf();
			case PresslingPackage.PHASE__SIZES:
				return getSizes();
			case PresslingPackage.PHASE__DIAMETER_MEAN:
				return getDiameterMean();
			case PresslingPackage.PHASE__DIAMETER_MEAN_MAX:
				return getDiameterMeanMax();
			case PresslingPackage.PHASE__DIAMETER_SD:
				return getDiameterSd();
			case PresslingPackage.PHASE__DIAMETER_SD_MAX:
				return getDiameterSdMax();
			case PresslingPackage.PHASE__CUT:
				return getCut();
			case PresslingPackage.PHASE__PERCENTILES:
				return getPercentiles();
			case PresslingPackage.PHASE__SIZES_FILE:
				return getSizesFile();
			case PresslingPackage.PHASE__BY_VOLUME:
				return isByVolume();
			case PresslingPackage.PHASE__GRAY:
				return getGray();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PresslingPackage.PHASE__NAME:
				setName((String)newValue);
				return;
			case PresslingPackage.PHASE__ROLE:
				setRole((PhaseRole)newValue);
				return;
			case PresslingPackage.PHASE__MATERIAL:
				setMaterial((Material)newValue);
				return;
			case PresslingPackage.PHASE__SHARE:
				setShare((Double)newValue);
				return;
			case PresslingPackage.PHASE__SHARE_OF:
				setShareOf((ShareBasis)newValue);
				return;
			case PresslingPackage.PHASE__SIZES:
				setSizes((SizeKind)newValue);
				return;
			case PresslingPackage.PHASE__DIAMETER_MEAN:
				setDiameterMean((Double)newValue);
				return;
			case PresslingPackage.PHASE__DIAMETER_MEAN_MAX:
				setDiameterMeanMax((Double)newValue);
				return;
			case PresslingPackage.PHASE__DIAMETER_SD:
				setDiameterSd((Double)newValue);
				return;
			case PresslingPackage.PHASE__DIAMETER_SD_MAX:
				setDiameterSdMax((Double)newValue);
				return;
			case PresslingPackage.PHASE__CUT:
				setCut((Double)newValue);
				return;
			case PresslingPackage.PHASE__PERCENTILES:
				setPercentiles((String)newValue);
				return;
			case PresslingPackage.PHASE__SIZES_FILE:
				setSizesFile((String)newValue);
				return;
			case PresslingPackage.PHASE__BY_VOLUME:
				setByVolume((Boolean)newValue);
				return;
			case PresslingPackage.PHASE__GRAY:
				setGray((Integer)newValue);
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
			case PresslingPackage.PHASE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PresslingPackage.PHASE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case PresslingPackage.PHASE__MATERIAL:
				setMaterial((Material)null);
				return;
			case PresslingPackage.PHASE__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case PresslingPackage.PHASE__SHARE_OF:
				setShareOf(SHARE_OF_EDEFAULT);
				return;
			case PresslingPackage.PHASE__SIZES:
				setSizes(SIZES_EDEFAULT);
				return;
			case PresslingPackage.PHASE__DIAMETER_MEAN:
				setDiameterMean(DIAMETER_MEAN_EDEFAULT);
				return;
			case PresslingPackage.PHASE__DIAMETER_MEAN_MAX:
				setDiameterMeanMax(DIAMETER_MEAN_MAX_EDEFAULT);
				return;
			case PresslingPackage.PHASE__DIAMETER_SD:
				setDiameterSd(DIAMETER_SD_EDEFAULT);
				return;
			case PresslingPackage.PHASE__DIAMETER_SD_MAX:
				setDiameterSdMax(DIAMETER_SD_MAX_EDEFAULT);
				return;
			case PresslingPackage.PHASE__CUT:
				setCut(CUT_EDEFAULT);
				return;
			case PresslingPackage.PHASE__PERCENTILES:
				setPercentiles(PERCENTILES_EDEFAULT);
				return;
			case PresslingPackage.PHASE__SIZES_FILE:
				setSizesFile(SIZES_FILE_EDEFAULT);
				return;
			case PresslingPackage.PHASE__BY_VOLUME:
				setByVolume(BY_VOLUME_EDEFAULT);
				return;
			case PresslingPackage.PHASE__GRAY:
				setGray(GRAY_EDEFAULT);
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
			case PresslingPackage.PHASE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PresslingPackage.PHASE__ROLE:
				return role != ROLE_EDEFAULT;
			case PresslingPackage.PHASE__MATERIAL:
				return material != null;
			case PresslingPackage.PHASE__SHARE:
				return share != SHARE_EDEFAULT;
			case PresslingPackage.PHASE__SHARE_OF:
				return shareOf != SHARE_OF_EDEFAULT;
			case PresslingPackage.PHASE__SIZES:
				return sizes != SIZES_EDEFAULT;
			case PresslingPackage.PHASE__DIAMETER_MEAN:
				return diameterMean != DIAMETER_MEAN_EDEFAULT;
			case PresslingPackage.PHASE__DIAMETER_MEAN_MAX:
				return diameterMeanMax != DIAMETER_MEAN_MAX_EDEFAULT;
			case PresslingPackage.PHASE__DIAMETER_SD:
				return diameterSd != DIAMETER_SD_EDEFAULT;
			case PresslingPackage.PHASE__DIAMETER_SD_MAX:
				return diameterSdMax != DIAMETER_SD_MAX_EDEFAULT;
			case PresslingPackage.PHASE__CUT:
				return cut != CUT_EDEFAULT;
			case PresslingPackage.PHASE__PERCENTILES:
				return PERCENTILES_EDEFAULT == null ? percentiles != null : !PERCENTILES_EDEFAULT.equals(percentiles);
			case PresslingPackage.PHASE__SIZES_FILE:
				return SIZES_FILE_EDEFAULT == null ? sizesFile != null : !SIZES_FILE_EDEFAULT.equals(sizesFile);
			case PresslingPackage.PHASE__BY_VOLUME:
				return byVolume != BY_VOLUME_EDEFAULT;
			case PresslingPackage.PHASE__GRAY:
				return gray != GRAY_EDEFAULT;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", role: ");
		result.append(role);
		result.append(", share: ");
		result.append(share);
		result.append(", shareOf: ");
		result.append(shareOf);
		result.append(", sizes: ");
		result.append(sizes);
		result.append(", diameterMean: ");
		result.append(diameterMean);
		result.append(", diameterMeanMax: ");
		result.append(diameterMeanMax);
		result.append(", diameterSd: ");
		result.append(diameterSd);
		result.append(", diameterSdMax: ");
		result.append(diameterSdMax);
		result.append(", cut: ");
		result.append(cut);
		result.append(", percentiles: ");
		result.append(percentiles);
		result.append(", sizesFile: ");
		result.append(sizesFile);
		result.append(", byVolume: ");
		result.append(byVolume);
		result.append(", gray: ");
		result.append(gray);
		result.append(')');
		return result.toString();
	}

} //PhaseImpl
