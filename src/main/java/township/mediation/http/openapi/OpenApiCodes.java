package township.mediation.http.openapi;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** Describes codes and deadlines with the texts under {@code code}. */
final class OpenApiCodes {

    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Texts CHINESE = Texts.in(Language.ZH);

    private OpenApiCodes() {}

    static void describe(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> describeCodes(name, schema));
        schemas.values().stream()
                .map(Schema::getProperties)
                .filter(Objects::nonNull)
                .forEach(fields -> describe(fields, schemas));
    }

    /** The kind of a code is the field that refers to it; deadlines are fields themselves. */
    private static void describe(Map<String, Schema> fields, Map<String, Schema> schemas) {
        var deadlines = fields.containsKey("dueSoon") && fields.containsKey("open");
        fields.forEach((name, field) -> {
            if (field.getRef() != null) {
                describeCodes(name, OpenApiSchemas.named(OpenApiSchemas.name(field), schemas));
            } else if (deadlines && ENGLISH.has("code.deadline." + name + ".definition")) {
                field.setDescription(meaning("code.deadline." + name));
            }
        });
    }

    private static void describeCodes(String name, Schema schema) {
        var kind = "code." + Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".";
        var codes = schema.getEnumeration();
        if (codes != null && codes.stream().allMatch(code -> ENGLISH.has(kind + code))) {
            schema.setDescription(codes.stream()
                    .map(code -> "* `" + code + "` " + meaning(kind + code))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String meaning(String key) {
        return CHINESE.of(key) + " " + ENGLISH.of(key) + ": " + ENGLISH.of(key + ".definition");
    }
}
