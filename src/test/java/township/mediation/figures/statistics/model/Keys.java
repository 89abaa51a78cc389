package township.mediation.figures.statistics.model;

import java.util.ArrayList;
import java.util.List;
import township.mediation.figures.statistics.model.Command.RecordMany.Item;
import township.mediation.figures.statistics.model.ledger.Ledger;

/** The keys that the clerks of one trial have used. */
final class Keys {

    private final List<String> used = new ArrayList<>();

    String of(ModelKey key) {
        return switch (key.kind()) {
            case NONE -> null;
            case USED -> used.isEmpty() ? next() : used.get(key.which() % used.size());
            case NEW -> next();
        };
    }

    private String next() {
        used.add("key-" + used.size());
        return used.get(used.size() - 1);
    }

    List<Sent> of(List<Item> items, Ledger ledger) {
        var sent = new ArrayList<Sent>();
        for (var item : items) {
            var again = item.again() && !sent.isEmpty();
            sent.add(again ? sent.get(sent.size() - 1) : new Sent(item.said().request(ledger), of(item.key())));
        }
        return sent;
    }
}
