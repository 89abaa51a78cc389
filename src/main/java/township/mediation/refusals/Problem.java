package township.mediation.refusals;

import java.util.Locale;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * The catalogue of problems: every reason for an answer that is not a success (RFC 9457). The slug is the last
 * part of the problem's type. Title, detail and advice are in the texts under {@code problem.{slug}}.
 */
public enum Problem {
    MALFORMED_REQUEST(400),
    INVALID_PARAMETER(400),
    VALIDATION_FAILED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    CROSS_SITE(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    OWN_ACCOUNT(409),
    ACCOUNT_NAME_TAKEN(409),
    ANNULLED(409),
    ALREADY_CONCLUDED(409),
    NO_AGREEMENT(409),
    VILLAGE_MERGED(409),
    VILLAGE_IN_USE(409),
    REGISTER_NUMBER_TAKEN(409),
    YEAR_CLOSED(409),
    YEAR_INCOMPLETE(409),
    ALREADY_PUBLISHED(409),
    STALE_VERSION(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    PASSWORD_TOO_EASY(422),
    PASSWORD_WRONG(422),
    REASON_REQUIRED(422),
    DATE_IN_FUTURE(422),
    CONCLUDED_BEFORE_ACCEPTED(422),
    AGREEMENT_REQUIRED(422),
    AGREEMENT_NOT_ALLOWED(422),
    AMOUNT_INVALID(422),
    PERFORMED_BEFORE_CONCLUDED(422),
    CONFIRMED_BEFORE_CONCLUDED(422),
    PERFORMANCE_INCONSISTENT(422),
    CONFIRMATION_INCONSISTENT(422),
    EXTENSION_TOO_EARLY(422),
    UNTIL_IN_PAST(422),
    UNKNOWN_AREA(422),
    SUCCESSOR_INVALID(422),
    UNKNOWN_VILLAGE(422),
    UNKNOWN_CASE(422),
    OTHER_TOWNSHIP(422),
    IDEMPOTENCY_KEY_REUSED(422),
    VERSION_REQUIRED(428),
    TOO_MANY_ATTEMPTS(429),
    TOO_MANY_EXPORTS(429),
    INTERNAL_ERROR(500),
    OVERLOADED(503),
    TOOK_TOO_LONG(503),
    DATABASE_UNAVAILABLE(503),
    CLOCK_BEHIND(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title(Language language) {
        return Texts.in(language).of("problem." + slug() + ".title");
    }

    public String detail(Language language, Object... arguments) {
        return Texts.in(language).of(detail(), arguments);
    }

    /** The key of the text that explains the problem. */
    String detail() {
        return "problem." + slug() + ".detail";
    }

    /** Returns the detail without a request: dots replace what only a request could tell. */
    public String meaning(Language language) {
        return detail(language, "…", "…", "…");
    }

    /** Returns what the reader can do about it, for the page of the problem. */
    public String advice(Language language) {
        return Texts.in(language).of("problem." + slug() + ".advice");
    }
}
