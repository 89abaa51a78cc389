/** Who may do what: accounts, authentication, the audit. */
package township.mediation.people;
