package township.mediation.start;

import java.util.List;

/** What may stand behind the jar on the command line. */
record Arguments(boolean demo, boolean help) {
    static final String USAGE = "Usage: java -jar quarkus-run.jar [--demo] [--help]";

    private static final String DEMO = "--demo";
    private static final String HELP = "--help";

    static Arguments parse(String... arguments) {
        List<String> given = List.of(arguments);
        for (String argument : given) {
            if (!argument.equals(DEMO) && !argument.equals(HELP)) {
                throw new IllegalArgumentException("Unknown argument " + argument + ". " + USAGE);
            }
        }
        return new Arguments(given.contains(DEMO), given.contains(HELP));
    }

    static String helpText() {
        return """
                %s
                  --demo   starts with the synthetic cases of 2024, in a data directory of its own
                  --help   says this
                Settings are given as -Dname=value before -jar, as environment variables, or in
                config/application.properties; the README lists them.""".formatted(USAGE);
    }
}
