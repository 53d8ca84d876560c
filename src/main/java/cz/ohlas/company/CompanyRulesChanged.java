package cz.ohlas.company;

/** The company has decided anew where the rules leave it a choice. */
public record CompanyRulesChanged(CompanyRules rules) {}
