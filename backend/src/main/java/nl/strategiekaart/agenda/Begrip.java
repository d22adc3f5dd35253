package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import org.hibernate.annotations.SQLRestriction;

/** A word of the glossary, explained wherever it occurs. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Begrip extends Agendadeel<BegripInhoud> {

  public String term;

  /** Other spellings of the same word. */
  public List<String> varianten = new ArrayList<>();

  public String uitleg;

  public String link;

  @Override
  public String opschrift() {
    return term;
  }

  @Override
  public BegripInhoud inhoud() {
    return new BegripInhoud(term, List.copyOf(varianten), uitleg, link);
  }

  @Override
  public void neemOver(BegripInhoud inhoud, Overname overname) {
    term = inhoud.term();
    varianten = new ArrayList<>(inhoud.varianten());
    uitleg = inhoud.uitleg();
    link = inhoud.link();
  }
}
