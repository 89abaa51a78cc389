package township.mediation.running.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void knowTheDemoAndHelp() {
        assertThat(Arguments.parse()).isEqualTo(new Arguments(false, false, false, null, null));
        assertThat(Arguments.parse("--demo")).isEqualTo(new Arguments(true, false, false, null, null));
        assertThat(Arguments.parse("--new-admin-password")).isEqualTo(new Arguments(false, true, false, null, null));
        assertThat(Arguments.parse("--help")).isEqualTo(new Arguments(false, false, true, null, null));
    }

    @Test
    void knowTheFilesOfABackupAndOfARestore() {
        assertThat(Arguments.parse("--backup", "/media/stick/a.backup"))
                .isEqualTo(new Arguments(false, false, false, Path.of("/media/stick/a.backup"), null));
        assertThat(Arguments.parse("--demo", "--restore", "a.backup"))
                .isEqualTo(new Arguments(
                        true, false, false, null, Path.of("a.backup").toAbsolutePath()));
    }

    @Test
    void refuseWhatTheyDoNotKnowWithALineOfUsage() {
        assertThatThrownBy(() -> Arguments.parse("--demo", "--Demo"))
                .hasMessage("Unknown argument --Demo. Usage: java -jar quarkus-run.jar"
                        + " [--demo] [--new-admin-password | --backup FILE | --restore FILE] [--help]");
    }

    @Test
    void leaveThePasswordsOfTheDemoAsTheyAre() {
        assertThatThrownBy(() -> Arguments.parse("--demo", "--new-admin-password"))
                .hasMessageStartingWith("The passwords of the demo stay as they are.");
    }

    @Test
    void demandAFileForABackup() {
        assertThatThrownBy(() -> Arguments.parse("--backup")).hasMessageStartingWith("--backup needs the name");
        assertThatThrownBy(() -> Arguments.parse("--restore", "--demo"))
                .hasMessageStartingWith("--restore needs the name of a file. Usage: ");
    }

    @Test
    void doOneThingAtATime() {
        assertThatThrownBy(() -> Arguments.parse("--backup", "a", "--restore", "a"))
                .hasMessageStartingWith("One thing at a time. Usage: ");
        assertThatThrownBy(() -> Arguments.parse("--new-admin-password", "--backup", "a"))
                .hasMessageStartingWith("One thing at a time. Usage: ");
    }
}
