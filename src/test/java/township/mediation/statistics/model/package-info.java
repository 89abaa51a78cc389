/**
 * A naive model of the figures, which counts day by day in plain lists, and the property that the packaged service
 * agrees with it. It knows nothing of the product but its HTTP interface.
 */
package township.mediation.statistics.model;
