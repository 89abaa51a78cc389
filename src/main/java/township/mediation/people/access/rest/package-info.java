/** The three ways in over HTTP, the page to sign in on, and what callers do with their own account. */
@NullMarked
package township.mediation.people.access.rest;

import org.jspecify.annotations.NullMarked;
