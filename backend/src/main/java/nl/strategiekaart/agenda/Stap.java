package nl.strategiekaart.agenda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.tijd.Wanneer;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One step of the hoe of an actie, with the means it takes. */
@Entity
public class Stap extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Agenda agenda;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Actie actie;

  public int volgorde;

  public String tekst;

  @Embedded
  @EmbeddedColumnNaming("wanneer_%s")
  public Wanneer wanneer;

  /** Full-time equivalents. */
  public BigDecimal fte;

  /** Euros. */
  public BigDecimal bedrag;

  /** What the amount is counted per; only with an amount. */
  @Enumerated(EnumType.STRING)
  public Per per;

  @ManyToOne(fetch = FetchType.LAZY)
  public Geldbron geldbron;

  public boolean gedaan;

  StapInhoud inhoud() {
    return new StapInhoud(
        id,
        tekst,
        wanneer == null ? null : wanneer.inWoorden(),
        fte == null ? null : fte.toPlainString(),
        bedrag == null ? null : bedrag.toPlainString(),
        per,
        geldbron == null ? null : geldbron.id,
        gedaan);
  }

  void neemOver(StapInhoud inhoud, Overname overname, String plek) {
    if ((inhoud.bedrag() == null) != (inhoud.per() == null)) {
      overname.fout(
          plek + "/per", "hoort-bij-bedrag", "Een bedrag en waarvoor het telt horen bij elkaar.");
    }
    tekst = inhoud.tekst();
    wanneer = overname.wanneer(inhoud.wanneer(), plek + "/wanneer");
    fte = Getal.lees(inhoud.fte());
    bedrag = Getal.lees(inhoud.bedrag());
    per = inhoud.per();
    geldbron = overname.vind(Geldbron.class, inhoud.geldbron(), geldbron, plek + "/geldbron");
    gedaan = inhoud.gedaan();
  }
}
