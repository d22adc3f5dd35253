package nl.strategiekaart.organisatie;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That one organisatie became another, with what was done for it; so that it can be undone. */
@Entity
public class Samenvoeging extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie van;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie naar;

  public Instant tijdstip;

  /** Names that the other got by it. */
  public List<String> namen = new ArrayList<>();

  /** What was moved and taken out, as the database wrote it down. */
  @JdbcTypeCode(SqlTypes.JSON)
  public String verhuisd;

  /** Null while it holds. */
  public Instant ongedaanOp;

  /** The one in which this organisatie took part, with this identifier. */
  static Optional<Samenvoeging> van(Organisatie organisatie, String kenmerk) {
    return Kenmerken.uuid(kenmerk)
        .flatMap(
            id ->
                find("id = ?1 and (van = ?2 or naar = ?2)", id, organisatie).firstResultOptional());
  }
}
