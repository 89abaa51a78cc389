/** What is confidential about a case, and the seal under which alone it is stored. May use rules and storage. */
@NullMarked
package township.mediation.cases.particulars;

import org.jspecify.annotations.NullMarked;
