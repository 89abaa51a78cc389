/**
 * The yearly report: totals, tables and its sentence; what was published of it, and what changed since. May use
 * {@code statistics}, {@code history}, {@code register} and what they may use.
 */
@NullMarked
package township.mediation.figures.reports;

import org.jspecify.annotations.NullMarked;
