package township.mediation.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes null, where it stands beside a reference, an object that has no other value: of a null without a type, beside
 * codes, generators make one more list of these codes for each field. It runs when the service starts, because SmallRye
 * forgets this type when it reads the document that it wrote.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class OpenApiNull implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        return List.of(SchemaType.NULL).equals(schema.getType())
                ? schema.addType(SchemaType.OBJECT).enumeration(Collections.singletonList(null))
                : schema;
    }
}
