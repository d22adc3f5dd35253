package nl.strategiekaart.uitwisseling;

import java.util.List;

/** An agendabestand that cannot be read in; says everything that is wrong at once, in Dutch. */
public class AgendabestandOnjuist extends RuntimeException {

  private final List<String> fouten;

  public AgendabestandOnjuist(List<String> fouten) {
    super(String.join("\n", fouten));
    this.fouten = List.copyOf(fouten);
  }

  public List<String> fouten() {
    return fouten;
  }
}
