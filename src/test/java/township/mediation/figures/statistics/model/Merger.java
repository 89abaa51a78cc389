package township.mediation.figures.statistics.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import township.mediation.figures.statistics.model.ledger.Country;
import township.mediation.figures.statistics.model.ledger.Ledger;
import township.mediation.figures.statistics.model.ledger.ModelCase;
import township.mediation.figures.statistics.model.ledger.ModelVillage;
import township.mediation.figures.statistics.model.ledger.ModelVillages;

/**
 * What the office wants the list to say of a village, new ones among them.
 *
 * @param code where no case makes another one more fitting
 * @param name null where it stays as it is
 * @param which village is the successor, among the others of the township that stand, that are merged, or among all
 * @param day of the merger, where it is not told by the last case
 */
record Merger(String code, Whose whose, String name, Successor successor, int which, On on, LocalDate day) {

    enum Whose {
        NAMED,
        OTHERS_MERGED_INTO_IT,
        HAS_ANNULLED_CASES
    }

    enum Successor {
        AS_IT_IS,
        NONE,
        STANDING,
        MERGED,
        ANY,
        WITHOUT_A_DAY
    }

    enum On {
        THE_DAY,
        DAY_OF_LAST_CASE,
        DAY_AFTER_LAST_CASE
    }

    String code(Ledger ledger) {
        var fitting = fitting(ledger)
                .filter(each -> ledger.villages().get(each).mergedInto() == null)
                .distinct()
                .sorted()
                .toList();
        return fitting.isEmpty() ? code : fitting.get(which % fitting.size());
    }

    private Stream<String> fitting(Ledger ledger) {
        var villages = ledger.villages();
        return switch (whose) {
            case NAMED -> Stream.empty();
            case OTHERS_MERGED_INTO_IT ->
                villages.merged().stream().map(merged -> villages.get(merged).mergedInto());
            case HAS_ANNULLED_CASES ->
                ledger.all().stream()
                        .filter(each -> each.content().isAnnulled())
                        .map(ModelCase::village);
        };
    }

    /** What it is to say of that village. */
    ModelVillage entry(String code, Ledger ledger) {
        var present = ledger.villages().get(code);
        var newName = name != null ? name : present == null ? "新村" : present.name();
        if (successor == Successor.AS_IT_IS && present != null) {
            return new ModelVillage(newName, present.mergedInto(), present.mergedOn());
        }
        var possible = successors(code, ledger.villages());
        if (possible.isEmpty()) {
            return new ModelVillage(newName, null, null);
        }
        var day = successor == Successor.WITHOUT_A_DAY ? null : mergedOn(code, ledger);
        return new ModelVillage(newName, possible.get(which % possible.size()), day);
    }

    private List<String> successors(String code, ModelVillages villages) {
        var near = villages.neighbours(code).stream().filter(each -> !each.equals(code));
        return switch (successor) {
            case NONE, AS_IT_IS -> List.of();
            case STANDING, WITHOUT_A_DAY ->
                near.filter(each -> villages.get(each).mergedInto() == null).toList();
            case MERGED ->
                near.filter(each -> villages.get(each).mergedInto() != null).toList();
            case ANY ->
                Country.everyArea().stream().filter(area -> area.length() == 12).toList();
        };
    }

    /** Annulled cases do not hinder a merger, so that it may be on their day. */
    private LocalDate mergedOn(String code, Ledger ledger) {
        var last = lastDay(code, false, ledger);
        var lastAnnulled = whose == Whose.HAS_ANNULLED_CASES ? lastDay(code, true, ledger) : null;
        if (last == null) {
            return lastAnnulled == null ? day : lastAnnulled;
        }
        return switch (on) {
            case THE_DAY -> day;
            case DAY_OF_LAST_CASE -> last;
            case DAY_AFTER_LAST_CASE -> last.plusDays(1);
        };
    }

    /** Null where no case was accepted there. */
    private static LocalDate lastDay(String code, boolean annulled, Ledger ledger) {
        return ledger.all().stream()
                .filter(each -> each.village().equals(code) && each.content().isAnnulled() == annulled)
                .map(each -> each.dispute().acceptedOn())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
