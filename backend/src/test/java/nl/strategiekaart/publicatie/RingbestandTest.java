package nl.strategiekaart.publicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.strategiekaart.publicatie.Ringbestand.Plek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written last is read as it was, and what was overwritten is not read at all. */
class RingbestandTest {

  private static final int GROOTTE = 1_000;

  @TempDir Path map;

  private static byte[] bytes(int lengte, int waarde) {
    byte[] bytes = new byte[lengte];
    Arrays.fill(bytes, (byte) waarde);
    return bytes;
  }

  private record Geschreven(Plek plek, byte[] inhoud) {}

  @Test
  void wat_er_het_laatst_in_past_is_er_en_wat_ervoor_kwam_hoogstens_zoals_het_was()
      throws IOException {
    Random lengten = new Random(1);
    Deque<Geschreven> alles = new ArrayDeque<>();
    try (Ringbestand ring = Ringbestand.in(map, GROOTTE)) {
      for (int keer = 1; keer <= 500; keer++) {
        byte[] inhoud = bytes(lengten.nextInt(GROOTTE / 3) + 1, keer);
        alles.addFirst(new Geschreven(ring.schrijf(inhoud), inhoud));
        int sindsdien = 0;
        for (Geschreven een : alles) {
          sindsdien += een.inhoud.length;
          var gelezen = ring.lees(een.plek);
          // What does not fit behind the last begins a new round, and leaves less than that open.
          if (sindsdien <= GROOTTE - GROOTTE / 3) {
            assertThat(gelezen).isPresent();
          } else if (sindsdien > GROOTTE) {
            assertThat(gelezen).isEmpty();
          }
          gelezen.ifPresent(bytes -> assertThat(bytes).isEqualTo(een.inhoud));
        }
      }
    }
  }

  @Test
  void wie_leest_terwijl_een_ander_overschrijft_krijgt_het_een_of_niets() throws Exception {
    AtomicReference<Geschreven> laatste = new AtomicReference<>();
    AtomicBoolean klaar = new AtomicBoolean();
    CountDownLatch begonnen = new CountDownLatch(1);
    try (Ringbestand ring = Ringbestand.in(map, GROOTTE)) {
      byte[] eerste = bytes(300, 0);
      laatste.set(new Geschreven(ring.schrijf(eerste), eerste));
      CompletableFuture<Integer> lezer =
          CompletableFuture.supplyAsync(
              () -> {
                int gelezen = 0;
                while (!klaar.get()) {
                  Geschreven een = laatste.get();
                  try {
                    var bytes = ring.lees(een.plek);
                    bytes.ifPresent(wat -> assertThat(wat).isEqualTo(een.inhoud));
                    gelezen += bytes.isPresent() ? 1 : 0;
                    begonnen.countDown();
                  } catch (IOException fout) {
                    throw new IllegalStateException(fout);
                  }
                }
                return gelezen;
              });
      begonnen.await();
      for (int keer = 1; keer <= 20_000; keer++) {
        byte[] inhoud = bytes(300, keer);
        laatste.set(new Geschreven(ring.schrijf(inhoud), inhoud));
      }
      klaar.set(true);
      assertThat(lezer.get()).isPositive();
    }
  }

  @Test
  void wat_groter_is_dan_het_bestand_wordt_geweigerd() throws IOException {
    try (Ringbestand ring = Ringbestand.in(map, GROOTTE)) {
      assertThatThrownBy(() -> ring.schrijf(bytes(GROOTTE + 1, 1))).isInstanceOf(IOException.class);
      Plek plek = ring.schrijf(bytes(GROOTTE, 2));
      assertThat(ring.lees(plek)).hasValue(bytes(GROOTTE, 2));
    }
  }

  @Test
  void er_blijft_niets_op_de_schijf_achter() throws IOException {
    try (Ringbestand ring = Ringbestand.in(map, GROOTTE)) {
      ring.schrijf(bytes(10, 1));
      assertThat(map).isEmptyDirectory();
    }
  }
}
