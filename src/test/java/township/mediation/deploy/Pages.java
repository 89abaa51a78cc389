package township.mediation.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What stands in the pages, to be done as it stands there. */
final class Pages {

    static final Path README = Path.of("README.md");
    static final Path PROGRAMS = Path.of("src/clients/README.md");
    static final Path SETTINGS = Path.of("deploy/SETTINGS.md");
    static final Path DEPLOY = Path.of("deploy/README.md");

    private Pages() {}

    /** The one line, continued or not, that begins with a command. */
    static String command(Path page, String beginning) throws IOException {
        return only(page, "(?m)^ *(" + Pattern.quote(beginning) + "(?:.*\\\\\n)*.*)$");
    }

    /** The one block of settings in which a setting stands. */
    static String settings(Path page, String setting) throws IOException {
        return only(page, "```properties\n([^`]*" + Pattern.quote(setting) + "=[^`]*)```");
    }

    private static String only(Path page, String pattern) throws IOException {
        var found = Pattern.compile(pattern)
                .matcher(Files.readString(page))
                .results()
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(page + " has " + found.size() + " times " + pattern);
        }
        return found.get(0).group(1);
    }
}
