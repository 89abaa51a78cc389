package township.mediation.clients;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import township.mediation.fixtures.NodePackages;
import township.mediation.fixtures.Shell;

/**
 * A program that uses a generated client.
 *
 * @param directory where it lies beside the client
 * @param environment what its language needs; no registry of packages is asked
 * @param command what runs it, less its arguments
 */
record ClientProgram(Path directory, Map<String, String> environment, List<String> command) {

    private static final Path CLIENTS = Path.of("target", "clients").toAbsolutePath();

    static ClientProgram typescriptFetch(String name) {
        var program = in("typescript", Map.of(), "node", "compiled/" + name + ".js");
        program.run(NodePackages.command("tsc", "--project", "."));
        return program;
    }

    static ClientProgram openapiFetch() {
        var program = in("openapi-fetch", Map.of(), "node", "compiled/cases.js");
        var document = Path.of("src", "openapi.json").toAbsolutePath().toString();
        program.run(NodePackages.command("openapi-typescript", document, "--output", "mediation.ts"));
        program.run(NodePackages.command("tsc", "--project", "."));
        return program;
    }

    static ClientProgram python() {
        var program = in("python", Map.of("PYTHONPATH", "client"), "python3", "cases.py");
        var needed = "from dateutil import parser; import pydantic, typing_extensions, urllib3; pydantic.TypeAdapter";
        var found = Shell.run(program.directory(), Map.of(), List.of("python3", "-c", needed));
        if (found.exitCode() != 0) {
            throw new AssertionError(
                    "The client for Python needs a python3 with pydantic 2, python-dateutil, urllib3 and"
                            + " typing_extensions: " + found.output());
        }
        program.run("python3", "-m", "compileall", "-q", "client/openapi_client", "cases.py");
        return program;
    }

    static ClientProgram go() {
        var program = in("go", Map.of("GOPROXY", "off"), "./cases");
        program.run("go", "vet", ".", "github.com/GIT_USER_ID/GIT_REPO_ID");
        program.run("go", "build", ".");
        return program;
    }

    /** Compiled with the tests. */
    static ClientProgram java() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        return in("", Map.of(), java, "-Dfile.encoding=UTF-8", "-cp", classes, Cases.class.getName());
    }

    private static ClientProgram in(String directory, Map<String, String> environment, String... command) {
        return new ClientProgram(CLIENTS.resolve(directory), environment, List.of(command));
    }

    /** What it prints in a time zone. */
    String runIn(String zone, String... arguments) {
        var timeZone = new HashMap<>(environment);
        timeZone.put("TZ", zone);
        return output(
                timeZone, Stream.concat(command.stream(), Stream.of(arguments)).toList());
    }

    /** What another command prints in its place. */
    String run(String... line) {
        return run(List.of(line));
    }

    private String run(List<String> line) {
        return output(environment, line);
    }

    private String output(Map<String, String> environment, List<String> line) {
        var ended = Shell.run(directory, environment, line);
        if (ended.exitCode() != 0) {
            throw new AssertionError(String.join(" ", line) + "\n" + ended.output());
        }
        return ended.output();
    }
}
