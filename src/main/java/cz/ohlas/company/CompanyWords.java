package cz.ohlas.company;

import cz.ohlas.security.GuessableWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** The company's own name is the first thing a guesser tries. */
@Component
class CompanyWords implements GuessableWords {

  private final CompanyProfileRepository profiles;

  CompanyWords(CompanyProfileRepository profiles) {
    this.profiles = profiles;
  }

  @Override
  public List<String> words() {
    return profiles
        .findById(StoredCompanyProfile.ID)
        .map(stored -> List.of(stored.profile().identity().name()))
        .orElse(List.of());
  }
}
