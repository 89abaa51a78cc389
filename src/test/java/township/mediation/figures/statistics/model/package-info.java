/**
 * What clerks do, at random, and the property that the packaged service answers as a ledger kept by hand calls for.
 * {@code ledger} keeps that ledger, {@code answers} asks and compares.
 */
package township.mediation.figures.statistics.model;
