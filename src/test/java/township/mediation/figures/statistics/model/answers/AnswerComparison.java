package township.mediation.figures.statistics.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import township.mediation.figures.statistics.model.ledger.Country;
import township.mediation.figures.statistics.model.ledger.Ledger;
import township.mediation.figures.statistics.model.ledger.ModelCase;

/** Asks the service and compares what it says with the ledger. */
public final class AnswerComparison {

    private final Service service;
    private final Ledger ledger;
    private final Expected expected;

    public AnswerComparison(Service service, Ledger ledger) {
        this.service = service;
        this.ledger = ledger;
        this.expected = new Expected(ledger);
    }

    /** @param answered to the last command; null where it was refused */
    public void compare(ModelCase each, Map<String, Object> answered) {
        var wanted = each.answer(ledger.villages());
        if (answered != null) {
            var withoutWarnings = new HashMap<>(answered);
            withoutWarnings.put("warnings", List.of());
            same("the answer", wanted, withoutWarnings);
        }
        var path = "/api/v1/cases/" + each.id();
        same(path, wanted, read(path));
        var history = rows(read(path + "/history"), "items");
        history.forEach(
                entry -> rows(entry, "changes").sort(Comparator.comparing(change -> (String) change.get("field"))));
        same(path + "/history", each.history(), history);
    }

    /** @param answered to the last command; null where it was refused */
    public void compareVillages(String code, Map<String, Object> answered) {
        if (answered != null) {
            same("the answer", ledger.villages().answer(code), answered);
        }
        for (var area : List.of(Country.township(code), code)) {
            var path = "/api/v1/villages?area=" + area;
            var villages = ledger.villages();
            if (villages.isListed(area)) {
                var wanted = villages.in(area).stream().map(villages::answer).toList();
                same(path, Map.of("items", wanted), read(path));
            } else {
                assertThat(service.get(path)).as(path).returns(400, Answer::status);
            }
        }
    }

    /** The instant that the figures of a township give for it. */
    public String lastChange(String village) {
        return (String) read("/api/v1/statistics?year=2023&area=" + Country.township(village))
                .get("asOf");
    }

    /** The figures, and the cases behind one of them. */
    public void compare(AskedList asked) {
        var figures = compare(asked.question());
        if (asked.namesListed(ledger.villages())) {
            var items = compareItems(asked);
            if (figures != null && asked.figure() != null) {
                compareWithRow(asked, items, figures);
            }
        } else {
            assertThat(service.get(asked.path())).as(asked.path()).returns(400, Answer::status);
        }
    }

    private Map<String, Object> compare(Asked asked) {
        if (asked.isRefused() || !ledger.villages().isListed(asked.area())) {
            assertThat(service.get(asked.path())).as(asked.path()).returns(400, Answer::status);
            return null;
        }
        var answer = read(asked.path());
        same(asked.path(), expected.statistics(asked), answer);
        FigureIdentities.holdIn(answer);
        return answer;
    }

    private List<Map<String, Object>> compareItems(AskedList asked) {
        var items = new ArrayList<Map<String, Object>>();
        for (var path = asked.path(); path != null; ) {
            var page = read(path);
            var next = (String) page.get("next");
            var more = rows(page, "items");
            assertThat(more).as(path).hasSize(next == null ? more.size() : asked.limit());
            items.addAll(more);
            path = next == null ? null : asked.path() + "&after=" + next;
        }
        var wanted = asked.among(ledger);
        assertThat(items)
                .as(asked.path())
                .extracting(each -> each.get("id"))
                .isEqualTo(wanted.stream().map(ModelCase::id).toList());
        var villages = ledger.villages();
        same(asked.path(), wanted.stream().map(each -> each.answer(villages)).toList(), items);
        return items;
    }

    /** What a figure says is what the cases that it lists add up to. */
    private void compareWithRow(AskedList asked, List<Map<String, Object>> items, Map<String, Object> figures) {
        var row = asked.row().isTotal()
                ? (Map<?, ?>) figures.get("total")
                : rows(figures, "rows").stream()
                        .filter(each -> each.get("key").equals(asked.row().key()))
                        .findAny()
                        .orElse(Map.of(asked.figure(), 0));
        assertThat(new BigDecimal(row.get(asked.figure()).toString()))
                .as(asked.path())
                .isEqualByComparingTo(asked.sum(items));
    }

    public void compareReports(String area) {
        for (int year = 2022; year <= 2024; year++) {
            var path = "/api/v1/reports/annual/" + year + "?area=" + area;
            if (ledger.villages().isListed(area)) {
                same(path, expected.report(year, area), read(path));
            } else {
                assertThat(service.get(path)).as(path).returns(400, Answer::status);
            }
        }
    }

    private Map<String, Object> read(String path) {
        var answer = service.get(path);
        assertThat(answer).as(path).returns(200, Answer::status);
        return answer.json();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> answer, String field) {
        return (List<Map<String, Object>>) answer.get(field);
    }

    private static void same(String path, Object wanted, Object answered) {
        assertThat(Difference.between(wanted, answered)).as(path).isEmpty();
    }
}
