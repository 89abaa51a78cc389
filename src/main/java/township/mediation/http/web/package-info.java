/** What answers have in common: headers, conditional requests, paging, pages for people. */
@NullMarked
@MayUse({"http", "http.formats", "keys", "refusals", "texts"})
package township.mediation.http.web;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
