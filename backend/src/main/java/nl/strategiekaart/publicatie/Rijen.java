package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/**
 * Writes many rows in one statement. They travel as one JSON text, of which the statement makes
 * rows: "from jsonb_to_recordset(cast(:rijen as jsonb)) as r(...)", with the names of the record.
 */
@ApplicationScoped
class Rijen {

  private final EntityManager em;
  private final JsonTekst json;

  Rijen(EntityManager em, JsonTekst json) {
    this.em = em;
    this.json = json;
  }

  /** Does nothing when there are none. */
  void schrijf(String opdracht, List<? extends Record> rijen, Map<String, ?> verder) {
    if (rijen.isEmpty()) {
      return;
    }
    var vraag = em.createNativeQuery(opdracht).setParameter("rijen", json.schrijf(rijen));
    verder.forEach(vraag::setParameter);
    vraag.executeUpdate();
  }
}
