package township.mediation.figures.statistics.model.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where two answers differ, each place by its path. */
final class Difference {

    private final List<String> found = new ArrayList<>();

    private Difference() {}

    static List<String> between(Object expected, Object answered) {
        var difference = new Difference();
        difference.compare("", expected, answered);
        return difference.found;
    }

    private void compare(String path, Object expected, Object answered) {
        if (expected instanceof Map<?, ?> wanted && answered instanceof Map<?, ?> given) {
            compareFields(path, wanted, given);
        } else if (expected instanceof List<?> wanted && answered instanceof List<?> given) {
            if (wanted.size() != given.size()) {
                found.add(path + " has " + given.size() + " rows, not " + wanted.size());
            }
            for (int i = 0; i < Math.min(wanted.size(), given.size()); i++) {
                compare(path + "[" + key(wanted.get(i), i) + "]", wanted.get(i), given.get(i));
            }
        } else if (!Objects.equals(expected, answered)) {
            found.add(path + " is " + answered + ", not " + expected);
        }
    }

    private void compareFields(String path, Map<?, ?> wanted, Map<?, ?> given) {
        var fields = new LinkedHashSet<Object>(wanted.keySet());
        fields.addAll(given.keySet());
        for (var field : fields) {
            if (!wanted.containsKey(field) || !given.containsKey(field)) {
                found.add(path + "." + field + (given.containsKey(field) ? " is too much" : " is missing"));
            } else {
                compare(path + "." + field, wanted.get(field), given.get(field));
            }
        }
    }

    private static Object key(Object row, int position) {
        return row instanceof Map<?, ?> fields && fields.containsKey("key") ? fields.get("key") : position;
    }
}
