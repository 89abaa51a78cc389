package township.mediation.statistics.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every case that the service has accepted, in plain lists. */
final class Ledger {

    final List<ModelCase> cases = new ArrayList<>();

    List<ModelCase> in(String area) {
        return cases.stream()
                .filter(each -> !each.annulled && Country.covers(area, each.village()))
                .toList();
    }

    /** The instant of the last change in the townships that an area touches. */
    String lastChange(String area) {
        var ledger = area.length() == 12 ? Country.township(area) : area;
        return cases.stream()
                .filter(each -> Country.covers(ledger, each.village()))
                .map(each -> each.changedAt)
                .max(Comparator.comparing(Instant::parse))
                .orElse(null);
    }
}
