package nl.strategiekaart.launcher;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

  @TempDir Path folder;

  private static final int MANY = 60;

  /** Seconds; far more than one mail takes. */
  private static final int PATIENCE = 30;

  @Test
  void a_mail_becomes_a_file() throws Exception {
    List<Path> mails = sent(1);
    assertTrue(Files.readString(mails.get(0)).contains("To: carla@ckc.example"));
  }

  @Test
  void of_many_mails_right_after_each_other_none_is_lost() throws Exception {
    sent(MANY);
  }

  /** Sends so many mails, and waits until each is a file. */
  private List<Path> sent(int number) throws Exception {
    try (DataFolder data = DataFolder.open(folder)) {
      MailCatcher catcher = new MailCatcher(data);
      catcher.start();
      ServerSetup server =
          new ServerSetup(Integer.parseInt(catcher.connection().port()), "127.0.0.1", "smtp");
      List<Path> mails = List.of();
      try (WatchService watch = catcher.folder().getFileSystem().newWatchService()) {
        catcher.folder().register(watch, ENTRY_CREATE, ENTRY_MODIFY);
        for (int i = 0; i < number; i++) {
          GreenMailUtil.sendTextEmail(
              "carla@ckc.example", "strategiekaart@localhost", "Uitnodiging", "Hallo", server);
        }
        while (mails.size() < number || !isWritten(mails)) {
          WatchKey change = watch.poll(PATIENCE, TimeUnit.SECONDS);
          assertNotNull(change, () -> "nothing came any more");
          change.pollEvents();
          change.reset();
          try (Stream<Path> files = Files.list(catcher.folder())) {
            mails = files.toList();
          }
        }
      }
      catcher.stop();
      assertEquals(number, mails.size());
      return mails;
    }
  }

  /** What it says is the last of a mail. */
  private static boolean isWritten(List<Path> mails) throws IOException {
    for (Path mail : mails) {
      if (!Files.readString(mail).contains("Hallo")) {
        return false;
      }
    }
    return true;
  }
}
