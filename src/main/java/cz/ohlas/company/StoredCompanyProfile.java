package cz.ohlas.company;

import cz.ohlas.document.StoredDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The one row that says who the company is and what it has decided. */
@Entity
@Table(name = "company_profile")
class StoredCompanyProfile {

  /** There is one company. */
  static final long ID = 1;

  private static final String BETWEEN = ",";

  @Id
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "name", nullable = false, length = 200)
  private String name;

  @Column(name = "street", nullable = false, length = 200)
  private String street;

  @Column(name = "postcode", nullable = false, length = 10)
  private String postcode;

  @Column(name = "city", nullable = false, length = 120)
  private String city;

  @Column(name = "ico", nullable = false, length = 8)
  private String ico;

  @Column(name = "dic", nullable = false, length = 14)
  private String dic;

  @Column(name = "register_entry", nullable = false, length = 200)
  private String registerEntry;

  @Column(name = "phone", nullable = false, length = 40)
  private String phone;

  @Column(name = "email", nullable = false, length = 254)
  private String email;

  @Column(name = "web", nullable = false, length = 200)
  private String web;

  @Column(name = "data_box", nullable = false, length = 7)
  private String dataBox;

  @Column(name = "place", nullable = false, length = 120)
  private String place;

  @Column(name = "signatory_name", nullable = false, length = 120)
  private String signatoryName;

  @Column(name = "signatory_function", nullable = false, length = 120)
  private String signatoryFunction;

  @Column(name = "vat_payer", nullable = false)
  private boolean vatPayer;

  @Column(name = "support_email", nullable = false, length = 254)
  private String supportEmail;

  @Column(name = "support_phone", nullable = false, length = 40)
  private String supportPhone;

  @Column(name = "client_download_url", nullable = false, length = 300)
  private String clientDownloadUrl;

  @Column(name = "list_prices_without_vat", nullable = false)
  private boolean listPricesWithoutVat;

  @Column(name = "approval_limit_percent", nullable = false, precision = 5, scale = 2)
  private BigDecimal approvalLimitPercent;

  @Column(name = "proof_days", nullable = false)
  private int proofDays;

  @Column(name = "clarification_days", nullable = false)
  private int clarificationDays;

  @Column(name = "renewal_horizon_days", nullable = false)
  private int renewalHorizonDays;

  @Column(name = "hourly_rate", precision = 7, scale = 2)
  private @Nullable BigDecimal hourlyRate;

  @Column(name = "free_programme_scopes", nullable = false, length = 200)
  private String freeProgrammeScopes;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "logo_id")
  private @Nullable StoredDocument logo;

  /** For Hibernate; the row ships with the console. */
  @SuppressWarnings("NullAway.Init")
  protected StoredCompanyProfile() {}

  void change(CompanyIdentity identity) {
    name = identity.name().strip();
    street = identity.street().strip();
    postcode = identity.postcode().strip();
    city = identity.city().strip();
    ico = identity.ico();
    dic = identity.dic();
    registerEntry = identity.registerEntry().strip();
    phone = identity.phone().strip();
    email = identity.email().strip();
    web = identity.web().strip();
    dataBox = identity.dataBox();
    place = identity.place().strip();
    signatoryName = identity.signatoryName().strip();
    signatoryFunction = identity.signatoryFunction().strip();
    vatPayer = identity.vatPayer();
  }

  void change(CompanyRules rules) {
    supportEmail = rules.supportEmail().strip();
    supportPhone = rules.supportPhone().strip();
    clientDownloadUrl = rules.clientDownloadUrl().strip();
    listPricesWithoutVat = rules.listPricesWithoutVat();
    approvalLimitPercent = rules.approvalLimitPercent();
    proofDays = rules.proofDays();
    clarificationDays = rules.clarificationDays();
    renewalHorizonDays = rules.renewalHorizonDays();
    hourlyRate = rules.hourlyRate();
    freeProgrammeScopes = String.join(BETWEEN, new TreeSet<>(rules.freeProgrammeScopes()));
  }

  void wear(@Nullable StoredDocument picture) {
    logo = picture;
  }

  long version() {
    return version;
  }

  CompanyProfile profile() {
    return new CompanyProfile(version, identity(), rules(), logo == null ? null : logo.id());
  }

  private CompanyIdentity identity() {
    return new CompanyIdentity(
        name,
        street,
        postcode,
        city,
        ico,
        dic,
        registerEntry,
        phone,
        email,
        web,
        dataBox,
        place,
        signatoryName,
        signatoryFunction,
        vatPayer);
  }

  private CompanyRules rules() {
    return new CompanyRules(
        supportEmail,
        supportPhone,
        clientDownloadUrl,
        listPricesWithoutVat,
        approvalLimitPercent,
        proofDays,
        clarificationDays,
        renewalHorizonDays,
        hourlyRate,
        freeProgrammeScopes.isEmpty() ? Set.of() : Set.of(freeProgrammeScopes.split(BETWEEN, -1)));
  }
}
