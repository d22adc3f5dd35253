package nl.strategiekaart.organisatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Makes one organisatie out of two, and two again. Which tables point to an organisatie is known to
 * the database, so that what a room adds later goes along by itself.
 */
@ApplicationScoped
public class VoegSamen {

  private final Bewerking bewerking;
  private final MaakOpenbaar maakOpenbaar;
  private final Clock klok;

  VoegSamen(Bewerking bewerking, MaakOpenbaar maakOpenbaar, Clock klok) {
    this.bewerking = bewerking;
    this.maakOpenbaar = maakOpenbaar;
    this.klok = klok;
  }

  /**
   * All roles, memberships, accounts and links of the one are of the other from now on; its address
   * leads there, and it is found by its old name. Inside the transaction of the caller, who has
   * seen that it may be done.
   *
   * @throws ProbleemException 409 when these two cannot become one
   */
  Samenvoeging voegSamen(Organisatie een, Organisatie ander) {
    // Two who merge at once could each move to what the other takes away.
    Slot.neem("samenvoegen");
    Organisatie van = Slot.neem(een);
    Organisatie naar = Slot.neem(ander);
    eisDatHetKan(van, naar);
    Samenvoeging samenvoeging = new Samenvoeging();
    samenvoeging.van = van;
    samenvoeging.naar = naar;
    samenvoeging.tijdstip = klok.instant();
    samenvoeging.namen = nieuweNamen(van, naar);
    samenvoeging.verhuisd =
        (String)
            Panache.getEntityManager()
                .createNativeQuery("select cast(verhuis(:van, :naar) as text)")
                .setParameter("van", van.id)
                .setParameter("naar", naar.id)
                .getSingleResult();
    samenvoeging.persist();
    if (van.openbaar) {
      maakOpenbaar.van(List.of(naar.id));
      Panache.getEntityManager().refresh(naar);
    }
    eindig(van, LocalDate.now(klok), naar.id);
    van.samengevoegd = true;
    noem(naar, Stream.concat(naar.eerdereNamen.stream(), samenvoeging.namen.stream()).toList());
    return samenvoeging;
  }

  /** Puts back what was moved, as far as nobody moved it elsewhere since. */
  void maakOngedaan(Samenvoeging samenvoeging) {
    Slot.neem("samenvoegen");
    Organisatie van = Slot.neem(samenvoeging.van);
    Organisatie naar = Slot.neem(samenvoeging.naar);
    Panache.getEntityManager().refresh(samenvoeging);
    if (samenvoeging.ongedaanOp != null) {
      throw new ProbleemException(409, "Deze samenvoeging is al ongedaan gemaakt.");
    }
    samenvoeging.ongedaanOp = klok.instant();
    van.samengevoegd = false;
    eindig(van, null, null);
    noem(
        naar,
        naar.eerdereNamen.stream().filter(naam -> !samenvoeging.namen.contains(naam)).toList());
    Panache.flush();
    Panache.getEntityManager()
        .createNativeQuery(
            "select cast(verhuis_terug(cast(:gedaan as jsonb), :van, :naar) as text)")
        .setParameter("gedaan", samenvoeging.verhuisd)
        .setParameter("van", van.id)
        .setParameter("naar", naar.id)
        .getSingleResult();
  }

  private static void eisDatHetKan(Organisatie van, Organisatie naar) {
    String bezwaar = null;
    if (van.id.equals(naar.id)) {
      bezwaar = "Kies een andere organisatie dan deze.";
    } else if (van.samengevoegd || naar.opgehevenPer != null) {
      bezwaar = "Een van de twee is al opgeheven of samengevoegd.";
    } else if (naar.voorlopigVan != null) {
      bezwaar =
          "'"
              + naar.naam
              + "' staat nog alleen in een concept. Voeg haar samen in de andere richting.";
    } else if (Organisatie.metOnderdelen(List.of(van.id)).contains(naar.id)) {
      bezwaar = "'" + naar.naam + "' is een onderdeel van '" + van.naam + "'. Verander dat eerst.";
    } else if (van.soort.heeftLeden() && !naar.soort.heeftLeden()) {
      bezwaar = "'" + van.naam + "' heeft leden, en '" + naar.naam + "' kan die niet hebben.";
    }
    if (bezwaar != null) {
      throw new ProbleemException(409, bezwaar);
    }
  }

  private static List<String> nieuweNamen(Organisatie van, Organisatie naar) {
    List<String> bekend = naar.heet().toList();
    return new ArrayList<>(
        van.heet()
            .filter(naam -> !bekend.contains(naam))
            .distinct()
            .limit(Math.max(0, OrganisatieInhoud.EERDERE_NAMEN - naar.eerdereNamen.size()))
            .toList());
  }

  private void eindig(Organisatie van, LocalDate per, UUID opvolger) {
    bewerking.schrijf(van, van.inhoud().eindigt(per, opvolger));
  }

  private void noem(Organisatie naar, List<String> eerdereNamen) {
    bewerking.schrijf(naar, naar.inhoud().heetteOok(eerdereNamen));
  }
}
