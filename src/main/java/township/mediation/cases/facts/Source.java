package township.mediation.cases.facts;

/** How a case came to be mediated (来源). */
public enum Source {
    APPLICATION,
    INITIATIVE,
    REFERRAL_COURT,
    REFERRAL_PROCURATORATE,
    REFERRAL_POLICE,
    REFERRAL_PETITION,
    REFERRAL_OTHER
}
