/** What one machine can do to the service, and what somebody who only works with it notices of that. */
package township.mediation.attacks;
