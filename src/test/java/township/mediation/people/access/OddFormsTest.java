package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent in place of the form of the sign-in page, the answer says that nobody is signed in. */
@QuarkusTest
class OddFormsTest extends WithAccounts {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=%00&password=%00",
                "name=a%00b&password=x",
                "name=%ed%a0%80&password=%ed%b0%80",
                "name=%ff&password=%c0%80",
                "name=%zz&password=x",
                "name=%&password=%1",
                "name=a&name=b&password=x&password=y",
                "name&password",
                "=&==&&&",
                "name[]=a&password[]=b",
                "name=%0d%0aX:1&password=x",
                "name=%cc%81%cc%a3&password=%cc%81%cc%a3",
                "name=' or 1=1 --&password=x",
                "{\"name\":\"a\"}"
            })
    void isRefused(String form) {
        var answer = visitor.onPage()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post("/sign-in");

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 429);
        assertThat(answer.header("Set-Cookie")).isNull();
    }
}
