package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;

/** The documents of all versies of an agenda, to take along. */
@ApplicationScoped
public class Versiebestanden {

  private final JsonTekst json;

  Versiebestanden(JsonTekst json) {
    this.json = json;
  }

  /**
   * One document.
   *
   * @param versie number of the versie, from 1
   * @param soort agenda, strategiekaart or begroting, as visitors read them, or inhoud: every part
   * @param code of its kind the one: the code of a programmalijn, or of the agenda
   */
  public record Stuk(UUID id, String agenda, int versie, String soort, String code) {

    /** Under the versie: "versie-2/strategiekaart-goud-maken.json". */
    public String pad() {
      return "versie-" + versie + "/" + soort + "-" + code + ".json";
    }
  }

  /** Those there are, in order. */
  @SuppressWarnings("unchecked")
  public List<Stuk> van(Agenda agenda) {
    return Panache.getEntityManager()
        .createNativeQuery(
            """
            select v.id, cast(a.code as text) as agenda, v.nummer, d.soort, d.code from publiek.versie v
            join publiek.versiedocument d on d.versie_id = v.id join agenda a on a.id = v.agenda_id
            where v.agenda_id = :agenda order by v.nummer, d.soort, d.code""",
            Stuk.class)
        .setParameter("agenda", agenda.id)
        .getResultList();
  }

  /** The JSON of one. */
  public byte[] lees(Stuk stuk) {
    return json.metAdres(
        (byte[])
            Panache.getEntityManager()
                .createNativeQuery(
                    """
                    select inhoud from publiek.versiedocument
                    where versie_id = :versie and soort = :soort and code = :code""",
                    byte[].class)
                .setParameter("versie", stuk.id)
                .setParameter("soort", stuk.soort)
                .setParameter("code", stuk.code)
                .getSingleResult(),
        new Versieadres(stuk.agenda, stuk.versie, stuk.soort, stuk.code));
  }
}
