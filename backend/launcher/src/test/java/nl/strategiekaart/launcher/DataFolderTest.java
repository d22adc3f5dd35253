package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path temp;

  @Test
  void a_folder_in_use_is_refused_until_it_is_free() throws Exception {
    DataFolder first = DataFolder.open(temp);
    Trouble trouble = assertThrows(Trouble.class, () -> DataFolder.open(temp));
    assertTrue(trouble.getMessage().contains("in use by another run"), trouble.getMessage());
    first.close();
    DataFolder.open(temp).close();
  }

  @Test
  void a_path_that_cannot_be_a_folder_is_one_sentence() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "");
    Trouble trouble = assertThrows(Trouble.class, () -> DataFolder.open(file));
    assertTrue(trouble.getMessage().contains("is not a folder"), trouble.getMessage());
    assertTrue(trouble.getMessage().contains("make run DATA="), trouble.getMessage());
  }

  @Test
  void the_log_of_the_run_before_stays_readable() throws Exception {
    try (DataFolder data = DataFolder.open(temp)) {
      Files.writeString(data.freshLog("api"), "first");
      assertEquals("", Files.readString(data.freshLog("api")));
      assertEquals("first", Files.readString(temp.resolve("log/api.previous.log")));
    }
  }

  @Test
  void a_process_left_behind_by_a_killed_run_is_stopped() throws Exception {
    Process leftBehind = new ProcessBuilder("sleep", "60").start();
    try (DataFolder data = DataFolder.open(temp)) {
      data.leftover("api").remember(leftBehind.toHandle());
    }
    DataFolder.open(temp).close();
    assertTrue(leftBehind.waitFor(5, TimeUnit.SECONDS));
  }

  @Test
  void a_process_that_only_has_the_same_number_is_left_alone() throws Exception {
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      Files.createDirectory(temp.resolve("run"));
      Files.writeString(temp.resolve("run/api.pid"), other.pid() + " 2020-01-01T00:00:00Z");
      DataFolder.open(temp).close();
      assertTrue(other.isAlive());
      assertFalse(Files.exists(temp.resolve("run/api.pid")));
    } finally {
      other.destroy();
    }
  }
}
