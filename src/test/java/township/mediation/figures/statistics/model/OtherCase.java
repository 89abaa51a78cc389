package township.mediation.figures.statistics.model;

import java.util.UUID;
import township.mediation.figures.statistics.model.ledger.Country;
import township.mediation.figures.statistics.model.ledger.Ledger;
import township.mediation.figures.statistics.model.ledger.ModelCase;

/** Which other case one names: that it follows, or that it repeats. */
record OtherCase(Kind kind, int which) {

    enum Kind {
        NONE,
        OF_THE_TOWNSHIP,
        ANY,
        ITSELF,
        UNKNOWN
    }

    /**
     * Its id; null where none is named, or there is none.
     *
     * @param naming null of a case that is new
     */
    String of(ModelCase naming, String village, Ledger ledger) {
        var others = ledger.all().stream()
                .filter(each -> each != naming)
                .filter(each -> kind == Kind.ANY || each.village().startsWith(Country.township(village)))
                .toList();
        return switch (kind) {
            case NONE -> null;
            case ITSELF -> naming == null ? null : naming.id();
            case UNKNOWN -> new UUID(0, which).toString();
            case OF_THE_TOWNSHIP, ANY ->
                others.isEmpty() ? null : others.get(which % others.size()).id();
        };
    }
}
