package township.mediation.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code deploy/compose.yaml} says, read without an engine. */
record Compose(JsonNode file) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+):([-?])([^}]*)}");

    static Compose read() throws IOException {
        var yaml = new ObjectMapper(new YAMLFactory());
        return new Compose(yaml.readTree(Path.of("deploy/compose.yaml").toFile()));
    }

    JsonNode service(String name) {
        return file.required("services").required(name);
    }

    /** @param variables those of {@code .env} */
    Map<String, String> environment(String service, Map<String, String> variables) {
        var environment = new HashMap<String, String>();
        service(service)
                .required("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), filled(entry.getValue().textValue(), variables)));
        return environment;
    }

    private static String filled(String text, Map<String, String> variables) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            var standIn = found.group(2).equals("-") ? Optional.of(found.group(3)) : Optional.<String>empty();
            var value = Optional.ofNullable(variables.get(found.group(1))).or(() -> standIn);
            return Matcher.quoteReplacement(value.orElseThrow(() -> new AssertionError(found.group() + " is not set")));
        });
    }
}
