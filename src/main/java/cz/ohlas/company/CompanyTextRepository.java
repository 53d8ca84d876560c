package cz.ohlas.company;

import org.springframework.data.jpa.repository.JpaRepository;

interface CompanyTextRepository extends JpaRepository<CompanyText, CompanyText.Key> {}
