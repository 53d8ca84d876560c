package cz.ohlas.base;

import cz.ohlas.PostgresServer;
import java.util.Optional;

class ListQueryPostgresTests extends ListQueryTests {

  @Override
  String url() {
    return PostgresServer.url("parcels");
  }

  @Override
  Optional<String> user() {
    return Optional.of("postgres");
  }
}
