package cz.ohlas.contract;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Service packages: all staff read them (ACC-1), the head decides about them (ACC-5). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ServicePackageService {

  private final ServicePackageRepository packages;
  private final List<PackageUse> uses;
  private final OwedWatch owed;

  ServicePackageService(ServicePackageRepository packages, List<PackageUse> uses, OwedWatch owed) {
    this.packages = packages;
    this.uses = uses;
    this.owed = owed;
  }

  /** All packages in their order, those no longer sold too. */
  public List<ServicePackageItem> all() {
    return packages.findAllByOrderByPositionAscIdAsc().stream().map(ServicePackage::item).toList();
  }

  /** The packages that are sold, in their order. */
  public List<ServicePackageItem> sold() {
    return all().stream().filter(ServicePackageItem::active).toList();
  }

  /** One package. */
  public ServicePackageItem byId(long id) {
    return load(id).item();
  }

  /**
   * Whether a contract has or ever had the package, or a customer was offered it: then its answer
   * time and price band stay, for they are what was agreed (REQ-3).
   */
  public boolean isPromised(long id) {
    return packages.countContractsWith(id) > 0 || uses.stream().anyMatch(use -> use.isPromised(id));
  }

  /** Adds a package behind the others. */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public long create(ServicePackageInput input) {
    refuseSecondCode(input, 0);
    int last = all().stream().mapToInt(ServicePackageItem::position).max().orElse(0);
    return packages.save(new ServicePackage(input, last + 1)).id();
  }

  /**
   * Changes a package. Another answer time or price band is for those that nobody was promised: of
   * all others it would rewrite what was agreed. Contracts change to a new package from a day on.
   *
   * @throws BusinessRuleViolation REQ-3 when customers were promised something else
   * @throws ObjectOptimisticLockingFailureException when somebody else has saved since
   */
  @Transactional
  @PreAuthorize("hasRole('HEAD')")
  public void change(long id, long version, ServicePackageInput input) {
    owed.hold();
    ServicePackage changed = load(id);
    Versions.require(ServicePackage.class, id, changed.version(), version);
    refuseSecondCode(input, id);
    if (!changed.promisesAsBefore(input) && isPromised(id)) {
      throw BusinessRuleViolation.of("REQ-3", "contract.rule.packagePromised");
    }
    changed.change(input);
  }

  private void refuseSecondCode(ServicePackageInput input, long own) {
    if (packages.findByCodeIgnoreCase(input.code().strip()).stream()
        .anyMatch(other -> other.id() != own)) {
      throw BusinessRuleViolation.plain("contract.rule.packageCodeTaken", input.code().strip());
    }
  }

  private ServicePackage load(long id) {
    return packages.findById(id).orElseThrow(() -> new NotFound(ServicePackage.class, id));
  }
}
