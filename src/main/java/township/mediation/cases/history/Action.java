package township.mediation.cases.history;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of changes of a case. */
// In Go the constants of all codes share one name space, and Status has two of these codes as well.
@Schema(
        extensions =
                @Extension(
                        name = "x-enum-varnames",
                        parseValue = true,
                        value = "[\"ACTION_RECORDED\", \"ACTION_AMENDED\", \"ACTION_CONCLUDED\", \"ACTION_CORRECTED\","
                                + " \"ACTION_FOLLOWED_UP\", \"ACTION_REOPENED\", \"ACTION_ANNULLED\"]"))
public enum Action {
    RECORDED,
    AMENDED,
    CONCLUDED,
    CORRECTED,
    FOLLOWED_UP,
    REOPENED,
    ANNULLED
}
