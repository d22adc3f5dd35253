package nl.strategiekaart.toegang;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.bewerking.Wie;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one place that decides who may what. It reads the memberships anew in every request, so that
 * one that was taken away is gone at once, also for who is still signed in.
 */
@RequestScoped
public class Toegang implements Wie {

  private static final String INLOGGEN = "Log in om dit te doen.";

  private final Sessie sessie;
  private final List<String> beheerders;

  Toegang(
      Sessie sessie,
      @ConfigProperty(name = "strategiekaart.beheerders") Optional<List<String>> beheerders) {
    this.sessie = sessie;
    this.beheerders =
        beheerders.orElse(List.of()).stream().map(b -> b.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /** Whether someone is signed in; also when we do not know them yet. */
  public boolean isIngelogd() {
    return sessie.token().isPresent();
  }

  /** Who is signed in; empty for a visitor, and for who never came in through the site. */
  public Optional<Gebruiker> gebruiker() {
    return sessie.bekende().flatMap(wie -> Gebruiker.findByIdOptional(wie.id()));
  }

  /** Who is signed in; a 401 for a visitor, and for who never came in through the site. */
  public Gebruiker eisGebruiker() {
    return gebruiker().orElseThrow(Toegang::nietIngelogd);
  }

  private static ProbleemException nietIngelogd() {
    return new ProbleemException(401, INLOGGEN);
  }

  /** Whether that is this one. */
  boolean is(Gebruiker iemand) {
    return sessie.bekende().filter(wie -> wie.id().equals(iemand.id)).isPresent();
  }

  @Override
  public UUID schrijft() {
    return sessie.bekende().orElseThrow(Toegang::nietIngelogd).id();
  }

  /** By membership, or by an address in the configuration; taken out there, it is over. */
  public boolean isBeheerder() {
    return sessie
        .bekende()
        .filter(
            wie ->
                beheerders.contains(wie.email())
                    || Lidmaatschap.bestaat(wie.id(), Lidmaatschapsrol.beheerder))
        .isPresent();
  }

  /** Whether who is signed in has this role in the organisatie itself. */
  public boolean heeftRol(Organisatie organisatie, Lidmaatschapsrol rol) {
    return sessie
        .bekende()
        .filter(wie -> Lidmaatschap.bestaat(wie.id(), organisatie.id, rol))
        .isPresent();
  }

  /** The organisaties in which who is signed in has this role: their identifiers. */
  public List<UUID> bij(Lidmaatschapsrol rol) {
    return sessie.bekende().map(wie -> Lidmaatschap.bij(wie.id(), rol)).orElseGet(List::of);
  }

  /** Whether who is signed in decides who else may act for the organisatie. */
  public boolean magLedenBeheren(Organisatie organisatie) {
    return isBeheerder() || heeftRol(organisatie, Lidmaatschapsrol.beleidsmedewerker);
  }

  /** Only a beheerder makes a beheerder. */
  public boolean magGeven(Organisatie organisatie, Lidmaatschapsrol rol) {
    return rol == Lidmaatschapsrol.beheerder ? isBeheerder() : magLedenBeheren(organisatie);
  }

  /** Proof of who is signed in, for work that goes on after the request. */
  public Kaartje kaartje() {
    return new Kaartje(schrijft(), sessie.nummer());
  }

  /**
   * Who signed in, and in which session.
   *
   * @param sessie number of the session at the provider; null when it gave none
   */
  public record Kaartje(UUID gebruiker, String sessie) {

    /** Whether the session has not ended, and its gebruiker still has the role. */
    public boolean magNog(Organisatie organisatie, Lidmaatschapsrol rol) {
      return (boolean)
          Lidmaatschap.getEntityManager()
              .createNativeQuery(
                  """
                  select exists (select from lidmaatschap
                      where gebruiker_id = :gebruiker and organisatie_id = :organisatie and rol = :rol)
                    and not exists (select from beeindigde_sessie where sessie = cast(:sessie as text))""")
              .setParameter("gebruiker", gebruiker)
              .setParameter("organisatie", organisatie.id)
              .setParameter("rol", rol.name())
              .setParameter("sessie", sessie)
              .getSingleResult();
    }
  }

  /** A 401 for a visitor. */
  public void eisIngelogd() {
    if (!isIngelogd()) {
      throw nietIngelogd();
    }
  }

  /** The organisatie whose leden the reader may manage: 401 and 403 before 404 tells anything. */
  Organisatie eisLedenbeheer(String code) {
    eisIngelogd();
    Optional<Organisatie> organisatie = Organisatie.metCode(code);
    eis(organisatie.map(this::magLedenBeheren).orElseGet(this::isBeheerder));
    return organisatie.orElseThrow(
        () -> ProbleemException.nietGevonden("De organisatie '" + code + "' bestaat niet."));
  }

  /** A 403 when it is not allowed. */
  public void eis(boolean mag) {
    if (!mag) {
      throw new ProbleemException(
          403, "U hebt geen rol waarmee dit mag. Vraag de beheerder om een uitnodiging.");
    }
  }
}
