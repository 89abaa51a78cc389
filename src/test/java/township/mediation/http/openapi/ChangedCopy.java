package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** The committed copy, with a change that has to be seen. */
final class ChangedCopy {

    static final ServedDocument COPY = CommittedCopy.read();
    static final String SCHEMAS = "/components/schemas/";

    private ChangedCopy() {}

    static void assertSeen(String text, String pointer, Consumer<ObjectNode> change) {
        assertSeen(text, pointer, change, it -> {});
    }

    /** @param before made to the copy first */
    static void assertSeen(String text, String pointer, Consumer<ObjectNode> change, Consumer<ObjectNode> before) {
        var old = COPY.changed(root -> before.accept(at(root, pointer)));
        var now = COPY.changed(root -> change.accept(at(root, pointer)));
        assertThat(Breaks.between(old, now)).anySatisfy(seen -> assertThat(seen).contains(text));
    }

    static ObjectNode at(ObjectNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }
}
