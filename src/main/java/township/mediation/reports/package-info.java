/** The yearly report: totals, tables and the sentence. May use {@code statistics} and what that may use. */
@NullMarked
package township.mediation.reports;

import org.jspecify.annotations.NullMarked;
