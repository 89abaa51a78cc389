package township.mediation.figures.statistics;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import township.mediation.cases.facts.Figure;

/** Writes a figure in about the time of a component of a record: an answer may have thousands of rows. */
final class TallySerializer extends JsonSerializer<Tally> {

    private static final Map<Figure, SerializableString> NAMES = new EnumMap<>(Figure.class);

    static {
        for (var figure : Figure.values()) {
            NAMES.put(figure, new SerializedString(figure.field()));
        }
    }

    private final boolean unwrapped;

    TallySerializer() {
        this(false);
    }

    private TallySerializer(boolean unwrapped) {
        this.unwrapped = unwrapped;
    }

    @Override
    public void serialize(Tally tally, JsonGenerator json, SerializerProvider serializers) throws IOException {
        if (!unwrapped) {
            json.writeStartObject();
        }
        for (var figure : tally.figures()) {
            json.writeFieldName(NAMES.get(figure));
            switch (figure.kind()) {
                case COUNT -> json.writeNumber(tally.count(figure));
                case YUAN -> json.writeString(tally.value(figure).toString());
                case RATE -> serializers.defaultSerializeValue(tally.rate(figure), json);
            }
        }
        if (!unwrapped) {
            json.writeEndObject();
        }
    }

    /** A row writes the figures among its own fields. */
    @Override
    public JsonSerializer<Tally> unwrappingSerializer(NameTransformer unchanged) {
        return new TallySerializer(true);
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return unwrapped;
    }
}
