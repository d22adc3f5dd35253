package nl.strategiekaart.uitwisseling.begroting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.concept.BegrotingKind;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.blad.Bestandssoort;
import nl.strategiekaart.blad.Csvvorm;
import nl.strategiekaart.uitwisseling.begroting.Herkomst;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives out a begroting or scenario as it is being edited. */
@ApplicationScoped
public class SchrijfConcept {

  private final Redactie redactie;
  private final BegrotingKind kind;
  private final Bewerking bewerking;
  private final Clock klok;
  private final String openbaarAdres;

  SchrijfConcept(
      Redactie redactie,
      BegrotingKind kind,
      Bewerking bewerking,
      Clock klok,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.redactie = redactie;
    this.kind = kind;
    this.bewerking = bewerking;
    this.klok = klok;
    this.openbaarAdres = openbaarAdres;
  }

  /** For who may edit it, within a transaction. */
  RestResponse<byte[]> schrijf(String code, String id, Bestandssoort soort, Csvvorm vorm) {
    Begroting begroting = bewerking.zoek(kind, redactie.open(code), id);
    BegrotingView view = BegrotingView.of(begroting);
    Herkomst herkomst = herkomst(begroting, view);
    return RestResponse.ResponseBuilder.ok(herkomst.schrijf(soort, vorm, view), soort.mediatype())
        .header(HttpHeaders.CONTENT_DISPOSITION, herkomst.alsBijlage(soort, vorm))
        .build();
  }

  /** For who may take it along, within a transaction. */
  public byte[] bestand(Begroting begroting, Bestandssoort soort) {
    BegrotingView view = BegrotingView.of(begroting);
    return herkomst(begroting, view).schrijf(soort, Csvvorm.open, view);
  }

  private Herkomst herkomst(Begroting begroting, BegrotingView view) {
    String pagina = openbaarAdres + "/agendas/" + begroting.agenda.code + "/concept/begroting";
    return begroting.isScenario()
        ? new Herkomst(
            view.agenda(),
            "scenario " + begroting.naam,
            "Scenario '" + begroting.naam + "', niet gepubliceerd",
            klok.instant(),
            pagina + "?scenario=" + begroting.id)
        : new Herkomst(
            view.agenda(), "concept", "Concept, nog niet gepubliceerd", klok.instant(), pagina);
  }
}
