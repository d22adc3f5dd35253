package nl.strategiekaart.organisatie;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.zoeken.Zoektekst;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.SQLRestriction;

/**
 * Anyone who owns or does something: a municipality, a department, an institution, a group. It
 * lives beside every versie: what it is called and who is in it is what is true now.
 */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Organisatie extends Deel<OrganisatieInhoud> {

  /**
   * In HQL: whether :zoek is a part of what people may call the organisatie o, however they type
   * it.
   */
  public static final String HEET_ZO =
      """
      locate(cast(function('vouw', :zoek) as String), cast(function('vouw',
        concat(o.naam, ' ', coalesce(o.afkorting, ''), ' ', array_to_string(o.eerdereNamen, ' '))) as String)) > 0""";

  private static final String ONBEKEND = "Deze organisatie is niet bekend.";

  public String naam;

  /** A short code by which people call it too: "VT" for Vrije Tijd. */
  public String afkorting;

  public List<String> eerdereNamen = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  public OrganisatieSoort soort;

  /** Stored before its parts, as the database checks at once. */
  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  public Organisatie onderdeelVan;

  public String website;

  /** Where it says itself what it does with personal data. */
  public String privacyverklaring;

  /** Where it says itself how accessible its sites are. */
  public String toegankelijkheidsverklaring;

  /** Identifier in the national register of government organisations (TOOI). */
  public String tooi;

  /** Number in the trade register. */
  public String kvk;

  public String toelichting;

  public List<String> disciplines = new ArrayList<>();

  public List<String> wijken = new ArrayList<>();

  /** The picture by which it is known; null when it has none. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Logo logo;

  @Embedded public Contact contact = Contact.GEEN;

  /** The first day on which it is no more; null while it goes on. */
  public LocalDate opgehevenPer;

  /** Whether it became its opvolger, with all it had; then it is named as that from then on. */
  public boolean samengevoegd;

  /** Who goes on with what an ended one did. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Organisatie opvolger;

  /** Whether visitors know it; the room that publishes says so, and it stays. */
  @Column(insertable = false, updatable = false)
  public boolean openbaar;

  /** While it is only in a concept: the owner of that agenda, who alone may name it. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Organisatie voorlopigVan;

  /** The words by which it is found, as a tsvector; read by the database alone. */
  @Basic(fetch = FetchType.LAZY)
  @ColumnTransformer(read = "cast(zoek as text)", write = "cast(? as tsvector)")
  String zoek;

  /** In which form those are. */
  int zoekvorm;

  @PrePersist
  @PreUpdate
  void maakVindbaar() {
    zoek = zoektekst().tsvector();
    zoekvorm = Zoektekst.VORM;
  }

  /** By what it can be found. */
  public Zoektekst zoektekst() {
    Zoektekst tekst = new Zoektekst().naam(naam).naam(afkorting);
    eerdereNamen.forEach(tekst::ookWel);
    return tekst
        .zegt(toelichting)
        .zegt(String.join(" ", disciplines))
        .zegt(String.join(" ", wijken))
        .rondom(soort.name().replace('_', ' '))
        .rondom(website)
        .rondom(code == null ? null : code.replace('-', ' '))
        .rondom(onderdeelVan == null ? null : onderdeelVan.namenNaarBoven());
  }

  /** Its own name and of all that it lies under. */
  private String namenNaarBoven() {
    return onderdeelVan == null ? naam : naam + " " + onderdeelVan.namenNaarBoven();
  }

  /** One that an agenda of this owner may name; null when it is null or wrong, which is noted. */
  public static Organisatie kies(UUID id, Organisatie eigenaar, String plek, Overname overname) {
    Organisatie gekozen =
        overname.kies(Organisatie.class, id, een -> een.isBekendBij(eigenaar), plek, ONBEKEND);
    return gekozen == null ? null : gekozen.nu();
  }

  /** What it is by now: another, when it became that. */
  private Organisatie nu() {
    return samengevoegd ? opvolger.nu() : this;
  }

  /** Whether this code is its own, or of one that became it. */
  public boolean is(String gevraagd) {
    return gevraagd.equals(code)
        || metCode(gevraagd).filter(een -> een.samengevoegd && een.nu().equals(this)).isPresent();
  }

  /** Whether someone who works for this owner may know that it is there. */
  public boolean isBekendBij(Organisatie eigenaar) {
    return isBekendBij(eigenaar == null ? null : eigenaar.id);
  }

  /** The same, by the identifier of that owner; null for one that is not there yet. */
  public boolean isBekendBij(UUID eigenaar) {
    return voorlopigVan == null || voorlopigVan.id.equals(eigenaar);
  }

  /** All that people may call it. */
  Stream<String> heet() {
    return Stream.concat(Stream.of(naam), eerdereNamen.stream());
  }

  public static Optional<Organisatie> metCode(String code) {
    return find("code", code).firstResultOptional();
  }

  /** These and everything that lies under one of them. */
  public static List<UUID> metOnderdelen(Collection<UUID> boven) {
    return getEntityManager()
        .createNativeQuery(
            """
            with recursive onderdelen as (
              select id from organisatie where id = any(:boven)
              union
              select o.id from organisatie o join onderdelen d on o.onderdeel_van_id = d.id)
            select id from onderdelen""",
            UUID.class)
        .setParameter("boven", boven.toArray(UUID[]::new))
        .getResultList();
  }

  @Override
  public Basis eenheid() {
    return this;
  }

  @Override
  public String opschrift() {
    return naam;
  }

  @Override
  public OrganisatieInhoud inhoud() {
    return new OrganisatieInhoud(
        naam,
        afkorting,
        List.copyOf(eerdereNamen),
        soort,
        onderdeelVan == null ? null : onderdeelVan.id,
        toelichting,
        website,
        privacyverklaring,
        toegankelijkheidsverklaring,
        List.copyOf(disciplines),
        List.copyOf(wijken),
        logo == null ? null : logo.id,
        contact == null ? null : contact.inhoud(),
        tooi,
        kvk,
        opgehevenPer,
        opvolger == null ? null : opvolger.id);
  }

  @Override
  public void neemOver(OrganisatieInhoud inhoud, Overname overname) {
    naam = inhoud.naam();
    afkorting = inhoud.afkorting();
    eerdereNamen = new ArrayList<>(inhoud.eerdereNamen());
    soort = inhoud.soort();
    onderdeelVan = boven(inhoud, overname);
    toelichting = inhoud.toelichting();
    website = inhoud.website();
    privacyverklaring = inhoud.privacyverklaring();
    toegankelijkheidsverklaring = inhoud.toegankelijkheidsverklaring();
    disciplines = new ArrayList<>(inhoud.disciplines());
    wijken = new ArrayList<>(inhoud.wijken());
    logo = logo(inhoud.logo(), overname);
    contact = Contact.van(inhoud.contact());
    tooi = vrij(inhoud.tooi(), overname);
    kvk = inhoud.kvk();
    opgehevenPer = inhoud.opgehevenPer();
    opvolger = opvolger(inhoud, overname);
  }

  private static Logo logo(UUID id, Overname overname) {
    Logo gevonden = id == null ? null : Logo.findById(id);
    if (id != null && gevonden == null) {
      overname.fout("/logo", "onbekende-waarde", "Dit beeld is er niet. Stuur het eerst in.");
    }
    return gevonden;
  }

  private Organisatie boven(OrganisatieInhoud inhoud, Overname overname) {
    if (inhoud.soort() == OrganisatieSoort.afdeling && inhoud.onderdeelVan() == null) {
      overname.fout(
          "/onderdeelVan", "verplicht", "Van een afdeling moet bekend zijn waar zij bij hoort.");
    }
    Organisatie boven = ander(inhoud.onderdeelVan(), onderdeelVan, "/onderdeelVan", overname);
    for (Organisatie een = boven; een != null; een = een.onderdeelVan) {
      if (een.id.equals(id)) {
        overname.fout(
            "/onderdeelVan",
            "kring",
            "Een organisatie kan geen onderdeel zijn van zichzelf, ook niet via een andere.");
        return null;
      }
    }
    return boven;
  }

  private Organisatie opvolger(OrganisatieInhoud inhoud, Overname overname) {
    if (samengevoegd && !opvolger.id.equals(inhoud.opvolger())) {
      overname.fout("/opvolger", "samengevoegd", "Maak eerst de samenvoeging ongedaan.");
      return opvolger;
    }
    Organisatie ander = ander(inhoud.opvolger(), opvolger, "/opvolger", overname);
    if (ander == null) {
      return null;
    }
    if (inhoud.opgehevenPer() == null) {
      overname.fout(
          "/opgehevenPer", "verplicht", "Geef bij een opvolger ook de dag van de opheffing.");
    }
    if (ander.id.equals(id) || ander.opgehevenPer != null) {
      overname.fout(
          "/opvolger", "onjuiste-waarde", "Kies een andere organisatie, die zelf niet ophoudt.");
    }
    return ander;
  }

  /** Another one that may be named here; what stays needs no looking up. */
  private Organisatie ander(UUID ander, Organisatie nu, String plek, Overname overname) {
    return nu != null && nu.id.equals(ander) ? nu : kies(ander, voorlopigVan, plek, overname);
  }

  private String vrij(String kenmerk, Overname overname) {
    if (kenmerk != null && !kenmerk.equals(tooi)) {
      find("tooi = ?1 and id <> ?2", kenmerk, id)
          .<Organisatie>firstResultOptional()
          .ifPresent(
              een ->
                  overname.fout(
                      "/tooi", "al-gebruikt", "Dit kenmerk is al van '" + een.naam + "'."));
    }
    return kenmerk;
  }
}
