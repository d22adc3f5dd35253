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

  private static final int PER_STRATEGIE = 4;

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

  /**
   * The small agenda with as many acties, each with everything that an actie can have, and a
   * strategie for every four of them.
   */
  private static KleineAgenda metActies(int aantal) {
    KleineAgenda klein = KleineAgenda.nieuw();
    String begin = "begroting:\n";
    String erbij =
        IntStream.range(1, aantal)
            .mapToObj(i -> (i % PER_STRATEGIE == 1 ? strategie(i) : "") + actie(klein.code(), i))
            .collect(Collectors.joining());
    return klein.met(begin, erbij + begin);
  }

  private static String strategie(int nummer) {
    return """
                - code: t%1$d
                  titel: Weg %1$d
                  resultaten: [r1]
                  acties:
          """
        .formatted(nummer);
  }

  private static String actie(String code, int nummer) {
    return """
                    - code: m%1$d
                      wat: De groep doet ding %1$d.
                      wie: [{organisatie: %2$s-groep, rol: trekker}, {organisatie: %2$s-theater, rol: uitvoerder}]
                      wanneer: doorlopend
                      hoe: [{tekst: De zaal huren.}, {tekst: Spelen.}]
                      themas: [podium]
                      links: [{titel: Meer, url: "https://voorbeeld.example/%1$d"}]
          """
        .formatted(nummer, code);
  }
}
