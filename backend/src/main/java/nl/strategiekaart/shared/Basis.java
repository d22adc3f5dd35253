package nl.strategiekaart.shared;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What every stored thing has: an identifier for good, and a revision against unseen overwriting.
 */
@MappedSuperclass
public abstract class Basis extends PanacheEntityBase {

  @Id public UUID id = UUID.randomUUID();

  @Version public int revisie;

  /**
   * The identifier of a thing that came in by import: made from its code, so that links keep
   * working when the same file is read into another installation.
   */
  public static UUID vasteId(String soort, String... codes) {
    String naam = soort + "/" + String.join("/", codes);
    return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
  }
}
