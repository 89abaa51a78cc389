/** How the service runs: its start and settings, the embedded database, backup, connections. Nothing else uses it. */
package township.mediation.running;
