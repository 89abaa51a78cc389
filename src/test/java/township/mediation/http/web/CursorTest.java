package township.mediation.http.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.refusals.InvalidValue;

class CursorTest {

    @Test
    void givesBackThePartsItWasMadeOf() {
        var parts = List.of("2024-03-05", "", "后塘", "431223206-2024-0042");

        assertThat(Cursor.decode(Cursor.encode(parts), 4)).isEqualTo(parts);
        assertThat(Cursor.encode(parts)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "YQ==", "YQ", "YQpi", "YQpiCmM", "YQpiCg=", "_woK", "YQpi\n", "YR"})
    void refusesWhatItDidNotMakeOrHasOtherParts(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 4)).isInstanceOf(InvalidValue.class);
    }

    /** Four parts each time: what is wrong is how they are written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "YQpiCmMKZA==",
                "YQpiCmMKZA=",
                "YQpiCmMKZB",
                "YQpiCmMKZP",
                " YQpiCmMKZA",
                "YQpiCmMKZA\n",
                "YQpiCmMK_w",
                "YQpiCmMKwIA",
                "YQpiCmMK7aCA",
                "YQpiCmMK/w",
                "YQpiCmMKPj4+"
            })
    void refusesWhatSaysTheSameOtherwise(String cursor) {
        assertThat(Cursor.decode("YQpiCmMKZA", 4)).containsExactly("a", "b", "c", "d");
        assertThatThrownBy(() -> Cursor.decode(cursor, 4)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> Cursor.decode("_w", 1)).isInstanceOf(InvalidValue.class);
    }
}
