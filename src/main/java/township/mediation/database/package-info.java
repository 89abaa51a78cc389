/** What every part that asks the database shares, and what the database says about itself. */
@NullMarked
package township.mediation.database;

import org.jspecify.annotations.NullMarked;
