package township.mediation.cases.facts;

/** Judicial confirmation (People's Mediation Law, article 33). */
public enum Confirmation {
    NONE,
    APPLIED,
    CONFIRMED,
    REJECTED
}
