package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

/** What no answer may have in it, whoever asked for whatever. */
final class AnswersToAnyone {

    private AnswersToAnyone() {}

    static void assertTellsNothingOfTheInside(String answer) {
        assertThat(answer)
                .doesNotContain(
                        "township.mediation",
                        "java.",
                        "jakarta.",
                        "org.",
                        "io.quarkus",
                        "Exception",
                        "fasterxml",
                        "\tat ")
                .doesNotContainIgnoringCase("select ")
                .doesNotContainIgnoringCase("insert into");
    }
}
