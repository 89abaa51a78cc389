package township.mediation.http;

import jakarta.ws.rs.Priorities;

/**
 * The way of a request, from top to bottom, and the steps of a start: every order and priority in the program. Smaller
 * numbers come first. What Quarkus does between them is named with its own number.
 */
public final class Order {

    // Routes: every request passes these, whatever its address.

    /** The connection learns that its request has come. */
    public static final int REQUEST_ARRIVAL = -300_000;

    /** Every answer carries them, a refusal by a later route too. */
    public static final int SECURITY_HEADERS = -200_000;

    public static final int COMPRESSION = -199_000;

    /** A request that names two hosts is refused before anything looks at its address. */
    public static final int ONE_HOST = -160_000;

    public static final int METRICS_GATE = -150_000;

    /** The handler of failures: of this route and all later ones. */
    public static final int FAILED_REQUESTS = -100_000;

    /** After CORS of Quarkus (-300), before authentication of Quarkus (from -200 on). */
    public static final int SAME_SITE = -250;

    public static final int REPEATED_HEADERS = -246;

    /** Before Quarkus REST chooses an operation by what the client accepts. */
    public static final int READABLE_ACCEPT = -245;

    /** After authentication of Quarkus is ready to be asked, so that a stranger's body gets a stranger's share of memory. */
    public static final int BODY = -50;

    /** Before the route of Quarkus that makes the OpenAPI document for each request. */
    public static final int OPENAPI_DOCUMENT = -40;

    /** After the resources, which Quarkus REST serves: no other route has answered. */
    public static final int UNKNOWN_ADDRESS = 100_000;

    // Filters of Quarkus REST before it looks for the operation.

    public static final int SIGN_IN_FIRST = Priorities.AUTHENTICATION;

    /** Once it is known who asks: nobody else is told which methods an address has. */
    public static final int ALLOWED_METHODS = Priorities.AUTHENTICATION + 100;

    public static final int GATE = Priorities.USER;

    // Filters of Quarkus REST once it has found the operation. Quarkus judges the caller's role at AUTHORIZATION.

    public static final int BODY_TYPE = Priorities.AUTHORIZATION - 100;

    public static final int BODY_LIMIT = Priorities.AUTHORIZATION + 100;

    public static final int KNOWN_PARAMETERS = Priorities.AUTHORIZATION + 200;

    public static final int UNEXPECTED_BODY = Priorities.AUTHORIZATION + 200;

    /** The last: a request that is wrong in itself is refused for that. */
    public static final int CLOCK_GATE = Priorities.USER;

    // Exceptions: ours goes before the mapper of Quarkus.

    public static final int FAILURE_MAPPER = 1;

    // Steps of a start, after the migrations.

    public static final int INITIAL_DATA = 1_000;

    /** The last step before the service listens. */
    public static final int READY = 5_000;

    private Order() {}
}
