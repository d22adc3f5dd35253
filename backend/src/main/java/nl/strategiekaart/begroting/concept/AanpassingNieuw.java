package nl.strategiekaart.begroting.concept;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.begroting.Bedrag;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.shared.Geld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to the cells of a copy, and to which of them. */
@Schema(
    name = "BegrotingsaanpassingNieuw",
    description = "Wat er met de begrote bedragen van een kopie gebeurt.")
public record AanpassingNieuw(
    @Schema(
            description =
                "procent: elk bedrag wordt hoger of lager, afgerond op hele centen; PM en leeg blijven."
                    + " nul: elk bedrag en elke PM wordt 0. leeg: niets meer ingevuld.",
            examples = "procent")
        @NotNull
        Wat wat,
    @Schema(
            description = "Hoeveel procent erbij of eraf, van -100 tot 1000; alleen bij procent.",
            examples = "-10",
            pattern = PROCENT,
            nullable = true)
        String procent,
    @Schema(description = "Alleen regels van deze geldbron.", nullable = true) UUID geldbron,
    @Schema(description = "Alleen regels van dit thema.", nullable = true) UUID thema,
    @Schema(description = "Alleen vanaf dit jaar.", examples = "2027", nullable = true)
        Integer vanaf) {

  static final String PROCENT = "[+-]?\\d{1,4}(\\.\\d{1,2})?";
  private static final BigDecimal HONDERD = new BigDecimal(100);
  private static final BigDecimal HOOGSTE = new BigDecimal(1000);

  /** More digits do not fit in a cell. */
  private static final BigDecimal TE_GROOT = BigDecimal.TEN.pow(12);

  /** The kinds of adjustment. */
  @Schema(name = "BegrotingsaanpassingSoort")
  public enum Wat {
    procent,
    nul,
    leeg
  }

  /** Notes what cannot be. */
  void controleer(Overname overname) {
    String plek = "/aanpassing";
    overname.vind(Geldbron.class, geldbron, plek + "/geldbron");
    overname.vind(Thema.class, thema, plek + "/thema");
    if (wat != Wat.procent && procent != null) {
      overname.fout(
          plek + "/procent", "onjuiste-waarde", "Een percentage hoort alleen bij 'procent'.");
    }
    if (wat == Wat.procent && onredelijkProcent()) {
      overname.fout(
          plek + "/procent",
          procent == null ? "ontbreekt" : "onjuiste-waarde",
          "Het percentage is een getal van -100 tot 1000 met hooguit twee decimalen, zoals -10 of 2.5.");
    }
  }

  private boolean onredelijkProcent() {
    if (procent == null || !procent.matches(PROCENT)) {
      return true;
    }
    BigDecimal getal = new BigDecimal(procent);
    return getal.compareTo(HONDERD.negate()) < 0 || getal.compareTo(HOOGSTE) > 0;
  }

  /** Changes the cells of a copied regel that it is about. */
  void pasToe(Begrotingsregel kopie, Overname overname) {
    List.copyOf(kopie.bedragen.keySet()).stream()
        .filter(vak -> raakt(kopie, vak.jaar()))
        .forEach(
            vak ->
                kopie.bedragen.computeIfPresent(vak, (zelfde, cel) -> toegepastOp(cel, overname)));
  }

  private boolean raakt(Begrotingsregel regel, int jaar) {
    return wat != null
        && (geldbron == null || regel.geldbron != null && regel.geldbron.id.equals(geldbron))
        && (thema == null || regel.thema.id.equals(thema))
        && (vanaf == null || jaar >= vanaf);
  }

  /** What a filled cell becomes; null when it is emptied. */
  private Bedrag toegepastOp(Bedrag cel, Overname overname) {
    return switch (wat) {
      case nul -> Bedrag.van(new BigDecimal("0.00"));
      case leeg -> null;
      case procent ->
          cel.soort() == Geld.Soort.pm || onredelijkProcent()
              ? cel
              : Bedrag.van(met(cel.bedrag(), overname));
    };
  }

  private BigDecimal met(BigDecimal bedrag, Overname overname) {
    BigDecimal anders =
        bedrag
            .multiply(HONDERD.add(new BigDecimal(procent)))
            .divide(HONDERD, 2, RoundingMode.HALF_UP);
    if (anders.abs().compareTo(TE_GROOT) >= 0) {
      overname.fout("/aanpassing/procent", "onjuiste-waarde", "Hiermee wordt een bedrag te groot.");
      return bedrag;
    }
    return anders;
  }
}
