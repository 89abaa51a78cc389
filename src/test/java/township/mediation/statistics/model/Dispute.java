package township.mediation.statistics.model;

import java.time.LocalDate;

/** What is said of a case but how it ended. What is null is not sent. */
record Dispute(
        String village,
        String type,
        String source,
        String handledBy,
        LocalDate acceptedOn,
        LocalDate extendedTo,
        Boolean difficult,
        int partiesNamed,
        Integer partyCount) {

    Dispute acceptedOn(LocalDate date) {
        return new Dispute(village, type, source, handledBy, date, extendedTo, difficult, partiesNamed, partyCount);
    }

    Dispute in(String other) {
        return new Dispute(other, type, source, handledBy, acceptedOn, extendedTo, difficult, partiesNamed, partyCount);
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
                partiesNamed,
                partyCount == null && partiesNamed > 0 ? Integer.valueOf(partiesNamed) : partyCount);
    }

    LocalDate dueOn() {
        var guideline = acceptedOn.plusMonths(1);
        return extendedTo == null || extendedTo.isBefore(guideline) ? guideline : extendedTo;
    }

    boolean isRefused() {
        return !Country.VILLAGES.containsKey(village)
                || (partyCount != null && partyCount < partiesNamed)
                || (extendedTo != null && extendedTo.isBefore(acceptedOn.plusMonths(1)));
    }
}
