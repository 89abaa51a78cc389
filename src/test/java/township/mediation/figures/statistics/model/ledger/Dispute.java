package township.mediation.figures.statistics.model.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** What is said of a case but how it ended. What is null is not sent. */
public record Dispute(
        String village,
        String type,
        String source,
        String handledBy,
        LocalDate acceptedOn,
        LocalDate extendedTo,
        Boolean difficult,
        Details details) {

    public Dispute acceptedOn(LocalDate date) {
        return new Dispute(village, type, source, handledBy, date, extendedTo, difficult, details);
    }

    /** Without an extension, which might come too early then. */
    public Dispute onTheDayOf(Dispute other) {
        return new Dispute(village, type, source, handledBy, other.acceptedOn, null, difficult, details);
    }

    public Dispute in(String other) {
        return new Dispute(other, type, source, handledBy, acceptedOn, extendedTo, difficult, details);
    }

    public Dispute following(String otherCase) {
        return new Dispute(
                village, type, source, handledBy, acceptedOn, extendedTo, difficult, details.following(otherCase));
    }

    /** What the service makes of it where something is not sent. */
    Dispute withDefaults() {
        return new Dispute(
                village,
                type,
                source == null ? "APPLICATION" : source,
                handledBy == null ? "VILLAGE" : handledBy,
                acceptedOn,
                extendedTo,
                difficult != null && difficult,
                details.withDefaults());
    }

    public LocalDate dueOn() {
        var guideline = acceptedOn.plusMonths(1);
        return extendedTo == null || extendedTo.isBefore(guideline) ? guideline : extendedTo;
    }

    Set<String> broken() {
        var broken = new TreeSet<String>();
        if (Today.isBefore(acceptedOn)) {
            broken.add("date-in-future");
        }
        if (extendedTo != null && extendedTo.isBefore(acceptedOn.plusMonths(1))) {
            broken.add("extension-too-early");
        }
        return broken;
    }

    RequestBody body() {
        return new RequestBody()
                .with("villageCode", village)
                .with("type", type)
                .with("source", source)
                .with("handledBy", handledBy)
                .with("acceptedOn", acceptedOn)
                .with("extendedTo", extendedTo)
                .with("difficult", difficult)
                .with(details.body());
    }
}
