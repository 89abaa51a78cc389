package township.mediation.figures.statistics.model.ledger;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What is to be said to a command, in the order in which a request is judged. */
public final class Judge {

    private final Ledger ledger;
    private final ModelVillages villages;

    public Judge(Ledger ledger) {
        this.ledger = ledger;
        this.villages = ledger.villages();
    }

    /** @param key null where none is sent */
    public Verdict of(NewModelCase sent, String key) {
        if (sent.isUnsound()) {
            return Verdict.refused("validation-failed");
        }
        var before = ledger.sentUnder(key, sent);
        if (before != null) {
            return before.equals(sent) ? Verdict.NOTHING_TO_DO : Verdict.refused("idempotency-key-reused");
        }
        return of(null, sent.content(), Set.of());
    }

    /** @param version that the clerk has seen; null where he names none */
    public Verdict of(ModelCase changed, ModelChange change, Integer version) {
        if (change.isUnsound()) {
            return Verdict.refused("validation-failed");
        }
        if (version == null) {
            return Verdict.refused("version-required");
        }
        var before = changed.content();
        var after = change.on(before);
        if (change instanceof ModelChange.Reopen && before.isAnnulled()) {
            return Verdict.refused("annulled");
        }
        var hasNoAgreement = change instanceof ModelChange.FollowUp && before.agreement() == null;
        if (after.equals(before) && !hasNoAgreement) {
            return Verdict.NOTHING_TO_DO;
        }
        if (version != changed.version()) {
            return Verdict.refused("stale-version");
        }
        if (before.isAnnulled()) {
            return Verdict.refused("annulled");
        }
        return hasNoAgreement ? Verdict.refused("no-agreement") : of(changed, after, change.broken(before));
    }

    /** @param changed null of a new case */
    private Verdict of(ModelCase changed, ModelContent after, Set<String> alsoBroken) {
        var broken = new TreeSet<>(alsoBroken);
        broken.addAll(after.broken());
        broken.addAll(brokenByVillage(changed, after.dispute().village()));
        broken.addAll(brokenByOther(
                changed, township(after), after.dispute().details().previousCaseId()));
        if (after.isAnnulled()) {
            broken.addAll(
                    brokenByOther(changed, township(after), after.annulment().duplicateOf()));
        }
        if (!broken.isEmpty()) {
            return Verdict.refused(broken);
        }
        var conflicts = conflicts(changed, after.dispute());
        return conflicts.isEmpty()
                ? Verdict.DONE
                : Verdict.refused(
                        conflicts, villages.lastSuccessor(after.dispute().village()));
    }

    private Set<String> brokenByVillage(ModelCase changed, String village) {
        var broken = new TreeSet<String>();
        if (villages.get(village) == null) {
            broken.add("unknown-village");
        }
        if (changed != null && !Country.township(village).equals(changed.township())) {
            broken.add("other-township");
        }
        return broken;
    }

    private static String township(ModelContent after) {
        return Country.township(after.dispute().village());
    }

    /** A case that is named must be another one, of the same township. */
    private Set<String> brokenByOther(ModelCase changed, String township, String named) {
        if (named == null) {
            return Set.of();
        }
        var other = ledger.withId(named);
        if (other == null || other == changed) {
            return Set.of("unknown-case");
        }
        return other.township().equals(township) ? Set.of() : Set.of("other-township");
    }

    private Set<String> conflicts(ModelCase changed, Dispute after) {
        var conflicts = new TreeSet<String>();
        if (!villages.get(after.village()).takesCasesOf(after.acceptedOn())) {
            conflicts.add("village-merged");
        }
        var number = after.details().registerNumber();
        var taken = number != null
                && ledger.in(Country.township(after.village())).stream()
                        .anyMatch(each -> each != changed
                                && number.equals(each.dispute().details().registerNumber()));
        if (taken) {
            conflicts.add("register-number-taken");
        }
        return conflicts;
    }

    public Verdict of(String code, ModelVillage entry) {
        if (entry.isUnsound()) {
            return Verdict.refused("validation-failed");
        }
        if (entry.equals(villages.get(code))) {
            return Verdict.NOTHING_TO_DO;
        }
        if (!villages.isListed(Country.township(code))) {
            return Verdict.REFUSED_SOMEHOW;
        }
        if (!villages.mayFollow(code, entry.mergedInto())) {
            return Verdict.refused("successor-invalid");
        }
        var inUse = ledger.in(Country.WHOLE).stream()
                .anyMatch(each -> Objects.equals(each.village(), code)
                        && !entry.takesCasesOf(each.dispute().acceptedOn()));
        return inUse ? Verdict.refused("village-in-use") : Verdict.DONE;
    }
}
