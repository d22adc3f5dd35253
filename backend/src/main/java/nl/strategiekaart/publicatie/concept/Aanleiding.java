package nl.strategiekaart.publicatie.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.shared.Tekst;

/**
 * Why a versie is published: its note, and optionally the besluit behind it. Gathers everything
 * that is wrong with a request to publish.
 */
final class Aanleiding {

  private static final int LANGSTE = 2000;

  private final List<Fout> fouten = new ArrayList<>();
  private final String toelichting;
  private final Besluit besluit;

  Aanleiding(Agenda agenda, String toelichting, String besluit) {
    this.toelichting = toelichting == null ? "" : toelichting.strip();
    if (this.toelichting.isEmpty()
        || this.toelichting.length() > LANGSTE
        || !this.toelichting.matches(Tekst.ZICHTBAAR)) {
      fout(
          "toelichting",
          "Schrijf op wat er is veranderd, in hoogstens " + LANGSTE + " gewone tekens.");
    }
    Optional<Besluit> gevonden =
        Kenmerken.uuid(besluit)
            .flatMap(
                id -> Besluit.find("id = ?1 and agenda = ?2", id, agenda).firstResultOptional());
    if (besluit != null && gevonden.isEmpty()) {
      fout("besluit", "Dit besluit staat niet in het concept van deze agenda.");
    }
    this.besluit = gevonden.orElse(null);
  }

  /** Notes something else that is wrong with the same request. */
  void fout(String veld, String detail) {
    fouten.add(new Fout(null, "/" + veld, "onjuiste-waarde", detail));
  }

  /**
   * Ends the request when something was wrong.
   *
   * @throws ProbleemException with every fault, as a 400
   */
  void gooiBijFouten() {
    if (!fouten.isEmpty()) {
      throw ProbleemException.onjuisteInvoer(fouten);
    }
  }

  String toelichting() {
    return toelichting;
  }

  /** Null when there is none. */
  Besluit besluit() {
    return besluit;
  }
}
