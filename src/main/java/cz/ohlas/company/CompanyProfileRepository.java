package cz.ohlas.company;

import org.springframework.data.jpa.repository.JpaRepository;

interface CompanyProfileRepository extends JpaRepository<StoredCompanyProfile, Long> {}
