package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.uitwisseling.Afschrift.Stuk;
import nl.strategiekaart.uitwisseling.AgendakopieNieuw.Tijden;
import nl.strategiekaart.voortgang.OnafgerondeActies;

/**
 * What is chosen of every copy, of an agenda or of a part of one, and what becomes of it by that.
 */
interface Kopiekeuzes {

  Tijden tijden();

  boolean metAfgeronde();

  boolean zonderWie();

  boolean zonderStappen();

  /** How many years times move, from an agenda that begins on one day to one of another. */
  default int jaren(LocalDate begin, LocalDate nieuwBegin) {
    return tijden() == Tijden.blijf ? 0 : nieuwBegin.getYear() - begin.getYear();
  }

  /** The acties of an agenda that stay behind, by their identifiers. */
  default Set<UUID> blijvenAchter(Agenda uit) {
    return metAfgeronde() ? new HashSet<>() : OnafgerondeActies.afgerond(uit);
  }

  /** Makes of what it was what it becomes. */
  default void pasAan(Stuk stuk, int jaren) {
    if (tijden() == Tijden.leeg) {
      stuk.kind().maakTijdenLeeg(stuk.inhoud(), jaren);
    } else {
      stuk.kind().verschuif(stuk.inhoud(), jaren);
    }
    if (stuk.deel() instanceof Actie) {
      if (zonderWie()) {
        stuk.inhoud().remove("wie");
      }
      if (zonderStappen()) {
        stuk.inhoud().remove("hoe");
      }
      // Where it comes nothing has been done yet.
      stuk.inhoud().path("hoe").forEach(stap -> ((ObjectNode) stap).remove("gedaan"));
    }
  }
}
