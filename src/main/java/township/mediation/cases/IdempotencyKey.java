package township.mediation.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The key that a client gave a request, with a keyed hash of that request.
 *
 * @param hash of the request, as {@link RequestHash} computes it
 */
@Embeddable
record IdempotencyKey(
        @Column(name = "idempotency_key") String key,
        @Column(name = "request_hash") String hash) {}
