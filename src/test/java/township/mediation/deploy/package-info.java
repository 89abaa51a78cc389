/** What the pages and files of {@code deploy} and the README promise, done as they say. */
package township.mediation.deploy;
