/** Test support: the packaged service as a process of its own, and one database for all tests of a run. */
package township.mediation.running;
