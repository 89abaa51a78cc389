package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.http.web.RawHttp;
import township.mediation.people.accounts.Role;

/** Which of the cookies that are sent is the session. */
@QuarkusTest
class CookiesTest extends WithAccounts {

    private String name;

    @BeforeEach
    void create() {
        name = accounts.created(Role.OFFICE, ground.code);
    }

    /** One of them was put there by somebody else, who may want the visitor to act in the wrong account. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mediation=%s; mediation=mcs_x",
                "mediation=mcs_x; mediation=%s",
                "mediation=%s; mediation=%s",
                "mediation=%s;mediation=",
                "mediation=; mediation=%s",
                "mediation; mediation=%s",
                "mediation=%s; mediation",
                "mediation=%s; other=1; mediation =mcs_x",
                "mediation=%s; mediation=\"mcs_x\"",
                "mediation=\"; mediation=%s",
                "mediation=%s; mediation=a b",
                "mediation=%s; mediation=a,b",
                "mediation=%s; mediation=a\\b",
                "mediation=%s; mediation=\u00e9",
                "\tmediation=a; mediation=%s",
                "$Version=1; mediation=%s; mediation=a",
                "mediation=%s\r\nCookie: mediation=mcs_x",
                "mediation=mcs_x\r\ncookie: mediation=%s",
                "other=1\r\nCookie: mediation=%s\r\nCOOKIE: mediation=%s"
            })
    void ofTwoCookiesNeitherCounts(String cookies) throws IOException {
        assertThat(answered(cookies)).startsWith("HTTP/1.1 401").contains("\"/problems/unauthenticated\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mediation=%s",
                " mediation = %s ;",
                ";;mediation=%s;;",
                "other=1; mediation=%s; Mediation=mcs_x; mediation2=x; xmediation=y; a=mediation=z",
                "__Host-mediation=mcs_x; mediation=%s",
                "other=1\r\nCookie: mediation=%s",
                "mediation=%s\r\nCookie: other=1; ="
            })
    void oneCookieAmongOthersCounts(String cookies) throws IOException {
        assertThat(answered(cookies)).startsWith("HTTP/1.1 200").contains("\"name\":\"" + name + "\"");
    }

    /** @param cookies with {@code %s} in place of a session that has just begun */
    private String answered(String cookies) throws IOException {
        var session = visitor.session(name, PASSWORD);
        return RawHttp.exchange(
                RestAssured.port, "GET /api/v1/me HTTP/1.1", "Cookie: " + cookies.replace("%s", session) + "\r\n");
    }
}
