package township.mediation.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Turns a null beside a reference into an object that has no other value. For a null without a type beside codes,
 * generators would create another list of these codes for each field. This runs when the service starts, because
 * SmallRye loses the type when it reads the document that it wrote.
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
