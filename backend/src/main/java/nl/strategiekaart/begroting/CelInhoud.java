package nl.strategiekaart.begroting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Geld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be written in a cell; an empty cell is left out.
 *
 * @param bedrag decimal string in euros, at most two decimals; only when soort is bedrag
 */
@Schema(name = "CelInhoud", description = "Een cel van de begroting: een bedrag of PM.")
public record CelInhoud(
    @Schema(description = "bedrag of pm.", examples = "bedrag", required = true) Geld.Soort soort,
    @Schema(
            description = "Bedrag in euro's; alleen bij soort bedrag.",
            examples = "75000.00",
            pattern = BEDRAG,
            nullable = true)
        String bedrag,
    @Schema(
            description = "Kenmerk van de organisatie die beslist; alleen bij een begrote PM.",
            nullable = true)
        UUID beslistDoor,
    @Schema(
            description = "Voor welke dag dat is beslist; alleen bij een begrote PM.",
            examples = "2026-07-01",
            nullable = true)
        LocalDate beslistVoor) {

  /** Whole euros or cents, as a decimal string. */
  public static final String BEDRAG = "-?\\d{1,12}(\\.\\d{1,2})?";

  public static CelInhoud van(BigDecimal bedrag) {
    return new CelInhoud(Geld.Soort.bedrag, Geld.tekst(bedrag), null, null);
  }

  /** The same without who decides; null for an empty cell. */
  public static CelInhoud van(Geld geld) {
    return geld.soort() == Geld.Soort.leeg
        ? null
        : new CelInhoud(geld.soort(), geld.bedrag(), null, null);
  }

  Geld alsGeld() {
    return soort == Geld.Soort.pm ? Geld.PM : Geld.van(new BigDecimal(bedrag));
  }

  /** What it says for a cell; null, with the faults noted, when that cannot be. */
  Bedrag lees(Maat maat, Organisatie eigenaar, String plek, Overname overname) {
    if (soort == null || soort == Geld.Soort.leeg) {
      overname.fout(plek + "/soort", "ontbreekt", "'soort' moet bedrag of pm zijn.");
      return null;
    }
    boolean pm = soort == Geld.Soort.pm;
    if (pm && Maat.BESTEED.contains(maat)) {
      overname.fout(plek, "onjuiste-waarde", "Wat is besteed is een bedrag, geen PM.");
      return null;
    }
    if ((beslistDoor != null || beslistVoor != null) && !(pm && maat == Maat.begroot)) {
      overname.fout(plek, "onjuiste-waarde", "Alleen over een begrote PM wordt nog beslist.");
      return null;
    }
    if (pm) {
      if (bedrag != null) {
        overname.fout(plek + "/bedrag", "onjuiste-waarde", "PM heeft geen bedrag.");
        return null;
      }
      Organisatie door = Organisatie.kies(beslistDoor, eigenaar, plek + "/beslistDoor", overname);
      return new Bedrag(soort, null, door == null ? null : door.id, beslistVoor);
    }
    if (bedrag == null || !bedrag.matches(BEDRAG)) {
      overname.fout(
          plek + "/bedrag",
          "onjuiste-waarde",
          "Het bedrag is een getal met hooguit twaalf cijfers en twee decimalen, zoals 75000.00.");
      return null;
    }
    return Bedrag.van(new BigDecimal(bedrag).setScale(2));
  }
}
