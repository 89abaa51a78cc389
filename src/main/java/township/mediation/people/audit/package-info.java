/**
 * Who was let in, who was not, what became of accounts, who took particulars out. Written once, never altered. May use
 * {@code areas} and {@code rules}.
 */
@NullMarked
package township.mediation.people.audit;

import org.jspecify.annotations.NullMarked;
