/**
 * What the service refuses, and how it says so: the catalogue of problems and their texts in both languages.
 * Uses nothing of ours.
 */
@NullMarked
package township.mediation.refusals;

import org.jspecify.annotations.NullMarked;
