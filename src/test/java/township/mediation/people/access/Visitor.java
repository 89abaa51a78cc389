package township.mediation.people.access;

import static io.restassured.RestAssured.given;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;
import township.mediation.fixtures.Basic;

/** Somebody at an address of this machine's own, so that what one test fails at does not throttle another. */
record Visitor(String address) {

    static Visitor fromAnywhere() {
        var random = ThreadLocalRandom.current();
        return new Visitor("127." + random.nextInt(1, 255) + "." + random.nextInt(256) + "." + random.nextInt(1, 255));
    }

    RequestSpecification request() {
        return given().config(RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig().setParam("http.route.local-address", local())));
    }

    RequestSpecification by(String authorization) {
        return request().header("Authorization", authorization);
    }

    Response me(String authorization) {
        return by(authorization).get("/api/v1/me");
    }

    Response me(String name, String password) {
        return me(Basic.header(name, password));
    }

    /** On the page, as a browser sends its form. */
    Response signIn(String name, String password) {
        return onPage().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", name)
                .formParam("password", password)
                .post("/sign-in");
    }

    /** The cookie of a new session. */
    String session(String name, String password) {
        return signIn(name, password).cookie("mediation");
    }

    /** As a browser asks that shows a page of the service itself. */
    RequestSpecification onPage() {
        return request().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    RequestSpecification in(String session) {
        return onPage().cookie("mediation", session);
    }

    private InetAddress local() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
