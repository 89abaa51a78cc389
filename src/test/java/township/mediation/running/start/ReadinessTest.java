package township.mediation.running.start;

import static io.restassured.RestAssured.when;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessTest {

    @Inject
    AgroalDataSource pool;

    @Test
    void isUpOnceTheServiceIsOpen() {
        when().get("/q/health/ready").then().statusCode(200);
        when().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void isNotDownBecauseThePoolIsFull() throws SQLException {
        var size = pool.getConfiguration().connectionPoolConfiguration().maxSize();
        var all = new ArrayList<Connection>();
        try {
            for (int taken = 0; taken < size; taken++) {
                all.add(pool.getConnection());
            }
            when().get("/q/health/ready").then().statusCode(200);
        } finally {
            for (var connection : all) {
                connection.close();
            }
        }
    }
}
