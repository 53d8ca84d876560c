package cz.ohlas.customer;

import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Further sites of customers: everybody reads them (ACC-1), account managers write (ACC-4). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SiteService {

  private final SiteRepository sites;
  private final CustomerRepository customers;
  private final CustomerWords words;

  SiteService(SiteRepository sites, CustomerRepository customers, CustomerWords words) {
    this.sites = sites;
    this.customers = customers;
    this.words = words;
  }

  /** All sites of a customer, in Czech order: one query. */
  public List<SiteDetail> ofCustomer(long customerId) {
    return sites.ofCustomer(customerId).stream().map(Site::detail).toList();
  }

  /** One site. */
  public SiteDetail detail(long id) {
    return load(id).detail();
  }

  /** Writes a site down and returns its id. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public long add(long customerId, SiteInput input) {
    Customer customer = customers.existing(customerId);
    Site site = sites.saveAndFlush(new Site(customer, input));
    words.index(customer);
    return site.id();
  }

  /**
   * Changes what is written about a site.
   *
   * @throws ObjectOptimisticLockingFailureException when somebody else has saved since
   */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void change(long id, long version, SiteInput input) {
    Site site = load(id, version);
    site.change(input);
    words.index(site.customer());
  }

  /** The customer is there no more: the site leaves the page and stays in the history. */
  @Transactional
  @PreAuthorize("hasRole('ACCOUNT_MANAGER')")
  public void remove(long id, long version) {
    Site site = load(id, version);
    site.remove();
    words.index(site.customer());
  }

  private Site load(long id) {
    return sites
        .findById(id)
        .filter(site -> !site.removed())
        .orElseThrow(() -> new NotFound(Site.class, id));
  }

  private Site load(long id, long version) {
    Site site = load(id);
    Versions.require(Site.class, id, site.version(), version);
    return site;
  }
}
