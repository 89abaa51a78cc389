/**
 * The ledger of the model: what a careful clerk would remember of every case and village, and what he would say to a
 * command. It knows the rules by their names and nothing of how the product keeps them.
 */
package township.mediation.figures.statistics.model.ledger;
