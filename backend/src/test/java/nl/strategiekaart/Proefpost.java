package nl.strategiekaart;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * A mail server that puts what it takes in a folder. An address that begins with "weiger" is
 * refused for good, one with "later" until it may, and after a mail to one with "zwijg" it says
 * nothing any more until it may.
 */
public class Proefpost implements QuarkusTestResourceLifecycleManager {

  /** A property: each application has class loaders, and so statics, of its own. */
  private static final String MAP = "strategiekaart.proef.post";

  private static final String POORT = "strategiekaart.proef.postpoort";

  @Override
  public Map<String, String> start() {
    if (System.getProperty(MAP) == null) {
      begin();
    }
    return Map.of(
        "quarkus.mailer.mock", "false",
        "quarkus.mailer.host", "127.0.0.1",
        "quarkus.mailer.port", Integer.toString(poort()),
        "quarkus.mailer.start-tls", "DISABLED");
  }

  /** Others may still need it; it stops with the JVM of the tests. */
  @Override
  public void stop() {}

  /** Opens it, once. */
  public static void begin() {
    try {
      ServerSocket deur = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
      System.setProperty(MAP, Files.createTempDirectory("proefpost").toString());
      System.setProperty(POORT, Integer.toString(deur.getLocalPort()));
      achtergrond(
          () -> {
            while (true) {
              Socket beller = deur.accept();
              achtergrond(() -> neemOp(beller));
            }
          });
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  public static int poort() {
    return Integer.getInteger(POORT);
  }

  /** What came for this address, in order. */
  public static List<Proefmail> voor(String adres) {
    try (Stream<Path> mails = Files.list(map())) {
      return mails
          .filter(mail -> mail.toString().endsWith(".eml"))
          .map(Proefmail::lees)
          .filter(mail -> mail.aan().equals(adres))
          .sorted()
          .toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** From now on it takes what comes for this address, which it would not. */
  public static void neemAan(String adres) {
    try {
      Files.createFile(map().resolve(adres));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Path map() {
    return Path.of(System.getProperty(MAP));
  }

  private static void neemOp(Socket beller) throws IOException, InterruptedException {
    try (beller) {
      BufferedReader hoort =
          new BufferedReader(
              new InputStreamReader(beller.getInputStream(), StandardCharsets.UTF_8));
      OutputStream zegt = beller.getOutputStream();
      zeg(zegt, "220 proefpost");
      String aan = "";
      for (String regel = hoort.readLine(); regel != null; regel = hoort.readLine()) {
        if (regel.startsWith("RCPT")) {
          aan = regel.substring(regel.indexOf('<') + 1, regel.indexOf('>'));
          zeg(zegt, antwoord(aan));
        } else if (regel.equals("DATA")) {
          zeg(zegt, "354 begin");
          bewaar(hoort);
          if (aan.startsWith("zwijg") && !mag(aan)) {
            new CountDownLatch(1).await();
          }
          zeg(zegt, "250 ok");
        } else if (regel.equals("QUIT")) {
          zeg(zegt, "221 dag");
          return;
        } else {
          zeg(zegt, "250 ok");
        }
      }
    }
  }

  private static String antwoord(String aan) {
    if (aan.startsWith("weiger")) {
      return "550 no such address";
    }
    return aan.startsWith("later") && !mag(aan) ? "451 try again later" : "250 ok";
  }

  private static boolean mag(String aan) {
    return Files.exists(map().resolve(aan));
  }

  private static void bewaar(BufferedReader hoort) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String regel = hoort.readLine(); !".".equals(regel); regel = hoort.readLine()) {
      mail.append(regel.startsWith(".") ? regel.substring(1) : regel).append("\r\n");
    }
    // In one go: whoever looks meanwhile sees the whole of it, or nothing.
    Path half = Files.writeString(map().resolve(UUID.randomUUID().toString()), mail);
    Files.move(half, map().resolve(System.nanoTime() + "-" + half.getFileName() + ".eml"));
  }

  private static void zeg(OutputStream zegt, String regel) throws IOException {
    zegt.write((regel + "\r\n").getBytes(StandardCharsets.UTF_8));
    zegt.flush();
  }

  private interface Werk {
    void doe() throws IOException, InterruptedException;
  }

  private static void achtergrond(Werk werk) {
    Thread draad =
        new Thread(
            () -> {
              try {
                werk.doe();
              } catch (IOException | InterruptedException weg) {
                // The other side hung up, or the tests are over.
              }
            },
            "proefpost");
    draad.setDaemon(true);
    draad.start();
  }
}
