package nl.strategiekaart.organisatie;

import jakarta.inject.Singleton;
import nl.strategiekaart.bewerking.Eenheden;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.shared.ProbleemException;

/** An organisatie, which is a unit of its own. */
@Singleton
public class OrganisatieKind extends Kind<Organisatie, OrganisatieInhoud> {

  private final Beheer beheer;
  private final MaakOpenbaar maakOpenbaar;

  OrganisatieKind(Beheer beheer, MaakOpenbaar maakOpenbaar) {
    super("De", "organisaties", Organisatie::new, OrganisatieInhoud.class);
    this.beheer = beheer;
    this.maakOpenbaar = maakOpenbaar;
  }

  @Override
  protected Eenheden<Organisatie> eenheden() {
    return beheer;
  }

  @Override
  protected String kolomVanEenheid() {
    return "id";
  }

  @Override
  protected void zetIn(Organisatie organisatie, Basis eenheid) {
    throw new IllegalStateException("an organisatie is no part of another unit");
  }

  @Override
  public Velden<Organisatie> velden() {
    return new Velden<Organisatie>()
        .met("naam", een -> een.naam)
        .met("afkorting", een -> een.afkorting)
        .regels("eerdereNamen", een -> een.eerdereNamen)
        .met("soort", een -> Notatie.keuze(een.soort))
        .met("onderdeelVan", een -> naam(een.onderdeelVan))
        .met("toelichting", een -> een.toelichting)
        .met("website", een -> een.website)
        .met("privacyverklaring", een -> een.privacyverklaring)
        .met("toegankelijkheidsverklaring", een -> een.toegankelijkheidsverklaring)
        .regels("disciplines", een -> een.disciplines)
        .regels("wijken", een -> een.wijken)
        .met("logo", een -> een.logo == null ? null : een.logo.id.toString())
        .persoonlijk("contact", een -> een.contact == null ? "" : een.contact.inWoorden())
        .met("tooi", een -> een.tooi)
        .met("kvk", een -> een.kvk)
        .met("opgehevenPer", een -> een.opgehevenPer)
        .met("opvolger", een -> naam(een.opvolger));
  }

  @Override
  protected void geschreven(Organisatie organisatie) {
    maakOpenbaar.naast(organisatie);
  }

  /** Of one that is in a concept of somebody: whether a code is free tells nobody else of it. */
  @Override
  protected String eindVanCode(Organisatie organisatie) {
    return organisatie.voorlopigVan == null ? "" : organisatie.voorlopigVan.code;
  }

  private static String naam(Organisatie ander) {
    return ander == null ? null : ander.naam;
  }

  @Override
  protected void eisArchiveerbaar(Organisatie organisatie) {
    if (organisatie.openbaar) {
      throw new ProbleemException(
          409, "Deze organisatie is gepubliceerd, dus haar adres blijft. U kunt haar opheffen.");
    }
    long gebruik = Gebruik.van(organisatie).stream().mapToLong(Gebruik::aantal).sum();
    if (gebruik > 0) {
      throw new ProbleemException(409, nogNodig(gebruik));
    }
  }
}
