package township.mediation.start;

import java.util.List;

/** What may stand behind the jar on the command line. */
record Arguments(boolean demo, boolean newAdminPassword, boolean help) {
    static final String USAGE = "Usage: java -jar quarkus-run.jar [--demo | --new-admin-password] [--help]";

    private static final String DEMO = "--demo";
    private static final String NEW_ADMIN_PASSWORD = "--new-admin-password";
    private static final String HELP = "--help";
    private static final List<String> KNOWN = List.of(DEMO, NEW_ADMIN_PASSWORD, HELP);

    static Arguments parse(String... arguments) {
        List<String> given = List.of(arguments);
        for (String argument : given) {
            if (!KNOWN.contains(argument)) {
                throw new IllegalArgumentException("Unknown argument " + argument + ". " + USAGE);
            }
        }
        if (given.contains(DEMO) && given.contains(NEW_ADMIN_PASSWORD)) {
            throw new IllegalArgumentException("The passwords of the demo stay as they are. " + USAGE);
        }
        return new Arguments(given.contains(DEMO), given.contains(NEW_ADMIN_PASSWORD), given.contains(HELP));
    }

    static String helpText() {
        return """
                %s
                  --demo   starts with the synthetic cases of 2024, in a data directory of its own
                  --new-admin-password
                           gives the account admin a new password, says it, and goes on as always
                  --help   says this
                Settings are given as -Dname=value before -jar, as environment variables, or in
                config/application.properties; the README lists them.""".formatted(USAGE);
    }
}
