package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import org.junit.jupiter.api.Test;

/** What publishing asks of the database, counted in statements. */
@PostgresTest
class PubliceerkostenTest extends Publicatieproef {

  @Inject Queryteller queryteller;

  @Test
  void publiceren_kost_bij_tien_keer_zoveel_acties_evenveel() {
    long klein = kostenVanPubliceren(73);
    assertThat(klein).as("statements at 73 acties").isLessThanOrEqualTo(80);
    assertThat(kostenVanPubliceren(730)).as("statements at 730 acties").isEqualTo(klein);
  }

  private long kostenVanPubliceren(int acties) {
    neemAgenda(metActies(acties));
    hernoem("Anders");
    long stand = verschillen().getLong("stand");
    return queryteller.tel(() -> publiceer(redacteur, "Veel acties.", null, stand).statusCode(201));
  }

  /** The small agenda with as many acties, each with everything that an actie can have. */
  private static KleineAgenda metActies(int aantal) {
    KleineAgenda klein = KleineAgenda.nieuw();
    String lijst = "        acties:\n";
    String erbij =
        IntStream.range(1, aantal)
            .mapToObj(
                i ->
                    """
                              - code: m%1$d
                                wat: De groep doet ding %1$d.
                                wie: [{organisatie: %2$s-groep, rol: trekker}, {organisatie: %2$s-theater, rol: uitvoerder}]
                                wanneer: doorlopend
                                hoe: [{tekst: De zaal huren.}, {tekst: Spelen.}]
                                themas: [podium]
                                links: [{titel: Meer, url: "https://voorbeeld.example/%1$d"}]
                    """
                        .formatted(i, klein.code()))
            .collect(Collectors.joining());
    return klein.met(lijst, lijst + erbij);
  }
}
