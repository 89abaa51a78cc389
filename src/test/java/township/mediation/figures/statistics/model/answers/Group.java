package township.mediation.figures.statistics.model.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import township.mediation.figures.statistics.model.ledger.ModelCase;

/** The cases of a row, and the days that they are counted in. */
record Group(String key, String name, List<ModelCase> cases, Span span) {

    /** Those that are in both, in the days of both. */
    Group and(Group other) {
        return new Group(
                key,
                name,
                cases.stream().filter(other.cases::contains).toList(),
                span.part(other.span.from(), other.span.to()));
    }

    Map<String, Object> count() {
        return Count.of(cases, span.from(), span.to());
    }

    Object row() {
        var row = new LinkedHashMap<String, Object>();
        row.put("key", key);
        row.put("name", name);
        row.putAll(count());
        return row;
    }
}
