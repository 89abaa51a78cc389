package township.mediation.cases.facts;

/** People's Mediation Law, article 28: an agreement may be oral, and is then recorded. */
public enum AgreementForm {
    ORAL,
    WRITTEN
}
