package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Writes many rows in one statement. They travel as one JSON text, of which the statement makes
 * rows: "from jsonb_to_recordset(cast(:rijen as jsonb)) as r(...)", with the names of the record.
 */
@ApplicationScoped
public class Rijen {

  private final Inhoudlezer json;

  Rijen(Inhoudlezer json) {
    this.json = json;
  }

  /** Does nothing when there are none. */
  public void schrijf(String opdracht, List<?> rijen, Map<String, ?> verder) {
    if (rijen.isEmpty()) {
      return;
    }
    var vraag =
        Panache.getEntityManager()
            .createNativeQuery(opdracht)
            .setParameter("rijen", json.tekst(rijen));
    verder.forEach(vraag::setParameter);
    vraag.executeUpdate();
  }
}
