package nl.strategiekaart.publicatie.concept;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a planned publication will publish, made when it was planned; there until it is over. */
@Entity
@Immutable
public class BevrorenPublicatie extends PanacheEntityBase {

  /** That of the planned publication. */
  @Id public UUID id;

  /** As a JSON object: a Drukproef. */
  @JdbcTypeCode(SqlTypes.JSON)
  public String drukproef;

  static BevrorenPublicatie van(GeplandePublicatie gepland, String drukproef) {
    BevrorenPublicatie bevroren = new BevrorenPublicatie();
    bevroren.id = gepland.id;
    bevroren.drukproef = drukproef;
    return bevroren;
  }
}
