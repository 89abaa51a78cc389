/**
 * What the service is asked and what it should answer: figures counted day by day in plain lists, the cases behind
 * them, histories and villages. It knows nothing of the product but its HTTP interface.
 */
package township.mediation.figures.statistics.model.answers;
