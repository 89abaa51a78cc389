/** What is made of the cases: statistics, the yearly report, and what their figures mean. */
package township.mediation.figures;
