package township.mediation.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void knowTheDemoAndHelp() {
        assertThat(Arguments.parse()).isEqualTo(new Arguments(false, false, false));
        assertThat(Arguments.parse("--demo")).isEqualTo(new Arguments(true, false, false));
        assertThat(Arguments.parse("--new-admin-password")).isEqualTo(new Arguments(false, true, false));
        assertThat(Arguments.parse("--help")).isEqualTo(new Arguments(false, false, true));
    }

    @Test
    void refuseWhatTheyDoNotKnowWithALineOfUsage() {
        assertThatThrownBy(() -> Arguments.parse("--demo", "--Demo"))
                .hasMessage(
                        "Unknown argument --Demo. Usage: java -jar quarkus-run.jar [--demo | --new-admin-password] [--help]");
    }

    @Test
    void leaveThePasswordsOfTheDemoAsTheyAre() {
        assertThatThrownBy(() -> Arguments.parse("--demo", "--new-admin-password"))
                .hasMessageStartingWith("The passwords of the demo stay as they are.");
    }
}
