package township.mediation.statistics.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Requests as JSON; what is null is left out. */
final class Body {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Body() {}

    static Map<String, Object> of(Dispute dispute, String summary) {
        var body = new Body()
                .with("villageCode", dispute.village())
                .with("type", dispute.type())
                .with("source", dispute.source())
                .with("handledBy", dispute.handledBy())
                .with("acceptedOn", dispute.acceptedOn())
                .with("extendedTo", dispute.extendedTo())
                .with("difficult", dispute.difficult())
                .with("partyCount", dispute.partyCount())
                .with("summary", summary);
        body.fields.put(
                "parties",
                IntStream.range(0, dispute.partiesNamed())
                        .mapToObj(i -> Map.of("name", "当事人" + i, "role", "APPLICANT"))
                        .toList());
        return body.fields;
    }

    static Map<String, Object> of(Ending ending) {
        var body = new Body().with("result", ending.result()).with("concludedOn", ending.concludedOn());
        if (ending.form() != null) {
            var agreement = new Body()
                    .with("form", ending.form())
                    .with("amount", ending.amount())
                    .with("performance", ending.performance())
                    .with("performedOn", ending.performedOn())
                    .with("confirmation", ending.confirmation())
                    .with("confirmedOn", ending.confirmedOn());
            body.fields.put("agreement", agreement.fields);
        }
        return body.fields;
    }

    private Body with(String field, Object value) {
        if (value != null) {
            fields.put(field, value instanceof Boolean || value instanceof Integer ? value : value.toString());
        }
        return this;
    }
}
