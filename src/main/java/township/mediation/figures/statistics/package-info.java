/** Figures of areas and periods, and the sentence that they allow: summed in the database and never written. */
@NullMarked
@MayUse({"areas", "cases.facts", "database", "refusals", "texts"})
package township.mediation.figures.statistics;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
