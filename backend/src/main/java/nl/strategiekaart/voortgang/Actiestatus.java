package nl.strategiekaart.voortgang;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** How far an actie is, as last accepted. An actie without one has not been reported on yet. */
@Entity
public class Actiestatus extends PanacheEntityBase {

  @Id public UUID actieId;

  @Version public int revisie;

  @Enumerated(EnumType.STRING)
  public Status status;

  public LocalDate sinds;

  /** Why, in words; what was stopped always says so when it was stopped here. */
  public String toelichting;
}
