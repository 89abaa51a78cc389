/** Cases over HTTP. */
@NullMarked
package township.mediation.cases.rest;

import org.jspecify.annotations.NullMarked;
