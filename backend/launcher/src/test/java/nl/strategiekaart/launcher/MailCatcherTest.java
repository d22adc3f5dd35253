package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

  @TempDir Path folder;

  @Test
  void a_mail_becomes_a_file() throws Exception {
    try (DataFolder data = DataFolder.open(folder)) {
      MailCatcher catcher = new MailCatcher(data);
      catcher.start();
      GreenMailUtil.sendTextEmail(
          "carla@ckc.example",
          "strategiekaart@localhost",
          "Uitnodiging",
          "Hallo",
          new ServerSetup(Integer.parseInt(catcher.connection().port()), "127.0.0.1", "smtp"));
      List<Path> mails = List.of();
      for (int attempt = 0; attempt < 100 && mails.isEmpty(); attempt++) {
        Thread.sleep(100);
        try (Stream<Path> files = Files.list(catcher.folder())) {
          mails = files.toList();
        }
      }
      catcher.stop();
      assertEquals(1, mails.size());
      assertTrue(Files.readString(mails.get(0)).contains("To: carla@ckc.example"));
    }
  }
}
