package cz.ohlas.base;

import java.util.List;
import java.util.Optional;

/** Names of the people who work here, for records that keep only their ids. */
public interface StaffDirectory {

  /**
   * The person's name; people who left keep theirs. The system's own name for {@link
   * Staff#SYSTEM_ID}.
   */
  String nameOf(long staffId);

  /** The person with contact details, as documents print them. */
  Optional<StaffCard> card(long staffId);

  /** Active people who hold a role, in Czech order of names. */
  List<StaffCard> holding(String role);

  /** Who somebody is and how to reach them. Phone and e-mail may be empty. */
  record StaffCard(long id, String name, String function, String email, String phone) {}
}
