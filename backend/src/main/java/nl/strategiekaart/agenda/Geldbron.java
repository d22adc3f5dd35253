package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Organisatie;

/**
 * Where money or staff comes from. An archived one can be chosen no more, but what names it already
 * keeps its name.
 */
@Entity
public class Geldbron extends Agendadeel<GeldbronInhoud> {

  public String naam;

  @Enumerated(EnumType.STRING)
  public GeldbronSoort soort;

  /** Who pays; always known for co-financing. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Organisatie organisatie;

  @Override
  public String opschrift() {
    return naam;
  }

  @Override
  public GeldbronInhoud inhoud() {
    return new GeldbronInhoud(naam, soort, organisatie == null ? null : organisatie.id);
  }

  @Override
  public void neemOver(GeldbronInhoud inhoud, Overname overname) {
    naam = inhoud.naam();
    soort = inhoud.soort();
    organisatie = Organisatie.kies(inhoud.organisatie(), agenda.eigenaar, "/organisatie", overname);
    if (soort == GeldbronSoort.cofinanciering && inhoud.organisatie() == null) {
      overname.fout("/organisatie", "ontbreekt", "Kies bij cofinanciering wie er betaalt.");
    }
  }
}
