package nl.strategiekaart.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.strategiekaart.KleineAgenda;

/** Loads small agendas for tests of other rooms. */
@ApplicationScoped
public class KleineAgendas {

  private final LaadAgenda laadAgenda;

  KleineAgendas(LaadAgenda laadAgenda) {
    this.laadAgenda = laadAgenda;
  }

  /** Loads a new one, which publishes it as versie 1, and returns its code. */
  public String laad() {
    return laad(KleineAgenda.nieuw());
  }

  public String laad(KleineAgenda agenda) {
    laadAgenda.laad(LeesAgendabestand.lees(List.of(agenda.yaml())));
    return agenda.code();
  }
}
