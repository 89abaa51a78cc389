package township.mediation.figures.statistics.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.statistics.Tally;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * Writes the figures into the OpenAPI document as {@link Figure} defines them: as the fields of a tally, and as the values
 * of the filter for the cases behind a figure. It runs after the document is complete otherwise.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class FiguresInOpenApi implements OASFilter {

    private static final String FILTER = "figure";
    private static final DotName TALLY = DotName.createSimple(Tally.class);
    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Texts CHINESE = Texts.in(Language.ZH);

    private final IndexView index;

    public FiguresInOpenApi(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        Stream.concat(Stream.of(TALLY.withoutPackagePrefix()), rows())
                .map(name -> named(name, schemas))
                .forEach(FiguresInOpenApi::addFields);
        var ofBody = named(FILTER, named("CaseSearch", schemas).getProperties());
        var ofQuery = named(FILTER, document.getComponents().getParameters()).getSchema();
        Stream.of(ofBody, ofQuery)
                .forEach(filter -> filter.setEnumeration(
                        Figure.OF_CASES.stream().<Object>map(Figure::field).toList()));
    }

    /** The names of the records that have the fields of a tally beside their own. */
    private Stream<String> rows() {
        return index.getAnnotations(JsonUnwrapped.class).stream()
                .map(annotation -> annotation.target())
                .filter(target -> target.kind() == AnnotationTarget.Kind.FIELD)
                .map(AnnotationTarget::asField)
                .filter(field -> field.type().name().equals(TALLY))
                .map(field -> field.declaringClass().simpleName());
    }

    private static void addFields(Schema schema) {
        for (var figure : Figure.values()) {
            schema.addProperty(figure.field(), field(figure));
            var required = Objects.requireNonNullElse(schema.getRequired(), List.of());
            if (figure.isInEveryVersion() && !required.contains(figure.field())) {
                schema.addRequired(figure.field());
            }
        }
    }

    private static Schema field(Figure figure) {
        var text = "code.figure." + figure.field();
        var meaning = CHINESE.of(text) + " " + ENGLISH.of(text) + ": " + ENGLISH.of(text + ".definition");
        return switch (figure.kind()) {
            case COUNT ->
                OASFactory.createSchema().format("int64").description(meaning).addType(SchemaType.INTEGER);
            case YUAN ->
                OASFactory.createSchema()
                        .description(meaning)
                        .pattern("^\\d+\\.\\d{2}$")
                        .addType(SchemaType.STRING)
                        .examples(List.of("1200.00"));
            case RATE -> OASFactory.createSchema().ref("Rate");
        };
    }

    private static <T> T named(String name, Map<String, T> all) {
        return Objects.requireNonNull(all.get(name), name);
    }
}
