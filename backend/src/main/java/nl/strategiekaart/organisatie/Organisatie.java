package nl.strategiekaart.organisatie;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.shared.Basis;

/** Anyone who owns or does something: a municipality, a department, an institution, a group. */
@Entity
public class Organisatie extends Basis {

  public String code;

  public String naam;

  @Enumerated(EnumType.STRING)
  public OrganisatieSoort soort;

  /** Stored before its parts, as the database checks at once. */
  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  public Organisatie onderdeelVan;

  public String website;

  /** Identifier in the national register of government organisations (TOOI). */
  public String tooi;

  public String toelichting;

  /** While it is only in a concept: the owner of that agenda, who alone may name it. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Organisatie voorlopigVan;

  /** One that an agenda of this owner may name; null when it is null or wrong, which is noted. */
  public static Organisatie kies(UUID id, Organisatie eigenaar, String plek, Overname overname) {
    return overname.kies(
        Organisatie.class,
        id,
        een -> een.voorlopigVan == null || een.voorlopigVan.id.equals(eigenaar.id),
        plek,
        "Deze organisatie is niet bekend.");
  }

  public static Optional<Organisatie> metCode(String code) {
    return find("code", code).firstResultOptional();
  }
}
