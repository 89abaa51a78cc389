package township.mediation.http.problems;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import township.mediation.http.Order;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Answers requests that failed through no fault of their own. */
public class FailureMapper {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    /** The references under which the log has a stack trace, by kind of failure. */
    private static final Cache<String, String> TRACED = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    @ServerExceptionMapper
    public Response failed(Throwable failure, ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getRawPath();
        return ProblemAnswer.to(request, refusal(failure, request.getMethod(), path));
    }

    /** Handles constraints that our own code breaks; otherwise the mapper of Quarkus would answer. */
    @ServerExceptionMapper
    @Priority(Order.FAILURE_MAPPER)
    public Response invalid(ValidationException failure, ContainerRequestContext request) {
        return failed(failure, request);
    }

    /**
     * Treats everything but load, a lost database and a lost client as our defect, and logs it under a reference that
     * the answer repeats.
     *
     * @param path as it was sent: decoded, it could add lines to the log
     */
    public static Refusal refusal(Throwable failure, String method, String path) {
        var ofTheDatabase = DatabaseFaults.problem(failure);
        if (ofTheDatabase.equals(Optional.of(Problem.DATABASE_UNAVAILABLE))) {
            DatabaseTrouble.tell(failure);
        }
        return ofTheDatabase.map(Refusal::of).orElseGet(() -> {
            if (ClientFaults.isOne(failure)) {
                LOG.info("A request was not finished", failure);
                return Refusal.of(Problem.MALFORMED_REQUEST);
            }
            return ofOurs(failure, method + " " + path);
        });
    }

    /** Logs the stack trace of each kind of defect once a minute, and one line for each request that met it. */
    private static Refusal ofOurs(Throwable failure, String request) {
        var reference = UUID.randomUUID().toString();
        var traced = TRACED.asMap().putIfAbsent(kind(failure), reference);
        if (traced == null) {
            LOG.errorf(failure, "%s failed, reference %s", request, reference);
        } else {
            LOG.errorf("%s failed as under reference %s, reference %s", request, traced, reference);
        }
        return Refusal.of(Problem.INTERNAL_ERROR, reference);
    }

    private static String kind(Throwable failure) {
        return Reasons.of(failure)
                .map(reason -> reason.getClass().getName()
                        + Arrays.stream(reason.getStackTrace()).limit(1).toList())
                .collect(Collectors.joining());
    }
}
