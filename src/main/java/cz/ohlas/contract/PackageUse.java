package cz.ohlas.contract;

/**
 * Where a later feature has promised a package to customers. Beans of this type are collected; the
 * contract knows none of them.
 */
public interface PackageUse {

  /** Whether any customer was ever promised the package. */
  boolean isPromised(long packageId);
}
