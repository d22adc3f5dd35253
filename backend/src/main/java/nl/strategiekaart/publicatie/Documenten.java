package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads the documents of published versies as they are stored. */
@ApplicationScoped
class Documenten {

  private final Vragen vragen;
  private final JsonTekst json;

  Documenten(Vragen vragen, JsonTekst json) {
    this.vragen = vragen;
    this.json = json;
  }

  /** A document of the current versie of an agenda; empty when agenda or document do not exist. */
  Optional<Document> lees(String agenda, String soort, String code) {
    return vragen
        .naar(
            "d.inhoud",
            """
            publiek.agenda a
            join publiek.versiedocument d on d.versie_id = a.versie_id and d.soort = :soort and d.code = :code
            where a.code = :agenda
            """)
        .met("soort", soort)
        .met("code", code)
        .met("agenda", agenda)
        .een(rij -> Document.van(json.metAdres(rij.get("inhoud", byte[].class))));
  }
}
