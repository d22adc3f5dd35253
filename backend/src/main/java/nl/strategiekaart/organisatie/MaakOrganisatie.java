package nl.strategiekaart.organisatie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;

/** Makes an organisatie that is not there yet, also under another spelling. */
@ApplicationScoped
public class MaakOrganisatie {

  /** That it may be the same as one that is there: sent again with "toch", it is made. */
  static final String LIJKT_OP = "urn:strategiekaart:organisatie-lijkt-op";

  private static final int HOOGSTENS = 5;

  private final OrganisatieKind kind;
  private final Bewerking bewerking;

  MaakOrganisatie(OrganisatieKind kind, Bewerking bewerking) {
    this.kind = kind;
    this.bewerking = bewerking;
  }

  /**
   * Makes one. The caller has seen that it may be made.
   *
   * @param nieuw with its identifier
   * @param gevraagd what was sent of it
   * @param toch whether one that looks like another is made too
   * @throws ProbleemException 400 with every fault; 409 when there is one of this name, or one that
   *     looks like it
   */
  @Transactional
  public ConceptdeelView<OrganisatieInhoud> maak(
      Organisatie nieuw, ObjectNode gevraagd, boolean toch) {
    // Two people may make the same one at the same moment.
    Slot.neem("nieuwe organisatie");
    String naam = gevraagd.path("naam").asText("").strip();
    if (!naam.isEmpty() && Organisatie.findById(nieuw.id) == null) {
      eisAnders(naam, nieuw.voorlopigVan, toch);
    }
    return bewerking.maak(kind, nieuw, gevraagd);
  }

  private static void eisAnders(String naam, Organisatie voor, boolean toch) {
    Organisatienamen bekend = Organisatienamen.voor(voor);
    bekend
        .metNaam(naam)
        .ifPresent(
            een -> {
              throw new ProbleemException(
                  409, "'" + een.naam + "' is er al. Kies haar uit de lijst.");
            });
    List<Fout> lijken =
        bekend
            .lijktOp(naam)
            .limit(HOOGSTENS)
            .map(een -> new Fout(null, "/naam", "lijkt-op", een.naam))
            .toList();
    if (!toch && !lijken.isEmpty()) {
      throw new ProbleemException(
          Probleem.van(
                  409,
                  "Er is al een organisatie die hierop lijkt. Kies die, of voeg deze toch toe als het een andere is.")
              .soort(LIJKT_OP)
              .over(lijken));
    }
  }
}
