package township.mediation.figures.statistics.model.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import township.mediation.figures.statistics.model.ledger.Country;
import township.mediation.figures.statistics.model.ledger.Ledger;
import township.mediation.figures.statistics.model.ledger.ModelCase;

/** The answers that the ledger calls for. */
final class Expected {

    private static final Map<String, Integer> DIGITS =
            Map.of("village", 12, "township", 9, "county", 6, "prefecture", 4, "province", 2);

    private final Ledger ledger;

    Expected(Ledger ledger) {
        this.ledger = ledger;
    }

    Map<String, Object> statistics(Asked asked) {
        var span = asked.span();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("area", asked.area());
        answer.put("from", span.from().toString());
        answer.put("to", span.to().toString());
        answer.put("by", asked.by());
        answer.put("definition", "tally-1");
        answer.put("asOf", ledger.lastChange(asked.area()));
        answer.put("total", total(asked.area(), span));
        answer.put("rows", rows(asked));
        return answer;
    }

    Map<String, Object> report(int year, String area) {
        var span = Span.year(year);
        var total = total(area, span);
        var ofVillages = area.length() >= 9;
        var answer = new LinkedHashMap<String, Object>();
        answer.put("year", year);
        answer.put("area", area);
        answer.put("name", ledger.villages().name(area));
        answer.put("status", "PROVISIONAL");
        answer.put("version", null);
        answer.put("asOf", ledger.lastChange(area));
        answer.put("definition", "tally-1");
        answer.put("total", total);
        answer.put("villages", ofVillages ? rows(area, "village", span) : List.of());
        answer.put("types", rows(area, "type", span));
        answer.put("sources", rows(area, "source", span));
        answer.put("handlers", rows(area, "handledBy", span));
        answer.put("months", rows(area, "month", span));
        answer.put("areas", ofVillages ? List.of() : rows(area, nextLevel(area), span));
        answer.put(
                "townships",
                ofVillages
                        ? null
                        : Map.of(
                                "published",
                                0,
                                "of",
                                ledger.villages().units(area, 9).size()));
        answer.put(
                "narrative",
                Sentence.inBothLanguages(year, area, ledger.villages().name(area), total));
        return answer;
    }

    private Map<String, Object> total(String area, Span span) {
        return Count.of(ledger.in(area), span.from(), span.to());
    }

    /** Of pairs, each key of the first with each of the second. */
    private List<Object> rows(Asked asked) {
        var groupings = asked.groupings();
        var rows = new ArrayList<>();
        for (var first : groups(asked.area(), groupings.get(0), asked.span())) {
            if (groupings.size() == 1) {
                add(rows, asked, first, null);
            } else {
                groups(asked.area(), groupings.get(1), asked.span()).forEach(second -> add(rows, asked, first, second));
            }
        }
        return rows;
    }

    private static void add(List<Object> rows, Asked asked, Group first, Group second) {
        var both = second == null ? first : first.and(second);
        var row = new LinkedHashMap<String, Object>();
        row.put("key", first.key());
        row.put("name", first.name());
        row.put("secondKey", second == null ? null : second.key());
        row.put("secondName", second == null ? null : second.name());
        row.putAll(both.count());
        if (asked.wantsZeros() || (int) row.get("carriedOver") + (int) row.get("accepted") > 0) {
            rows.add(row);
        }
    }

    private List<Object> rows(String area, String by, Span span) {
        return groups(area, by, span).stream().map(Group::row).toList();
    }

    private List<Group> groups(String area, String by, Span span) {
        return switch (by) {
            case "type" -> coded(Code.TYPES, area, span, each -> each.dispute().type());
            case "source" ->
                coded(Code.SOURCES, area, span, each -> each.dispute().source());
            case "handledBy" ->
                coded(Code.HANDLERS, area, span, each -> each.dispute().handledBy());
            case "month" -> months(area, span);
            case "quarter" -> quarters(area, span);
            case "year" -> years(area, span);
            default -> units(area, DIGITS.get(by), span);
        };
    }

    private List<Group> coded(Map<String, String> codes, String area, Span span, Function<ModelCase, String> code) {
        var groups = new ArrayList<Group>();
        codes.forEach((key, name) -> groups.add(new Group(
                key,
                name,
                ledger.in(area).stream()
                        .filter(each -> code.apply(each).equals(key))
                        .toList(),
                span)));
        return groups;
    }

    private List<Group> months(String area, Span span) {
        return span.months()
                .map(month -> new Group(
                        month.toString(),
                        month.getYear() + "年" + month.getMonthValue() + "月",
                        ledger.in(area),
                        span.part(month.atDay(1), month.atEndOfMonth())))
                .toList();
    }

    private List<Group> quarters(String area, Span span) {
        return span.quarters()
                .map(quarter -> new Group(
                        quarter.named(), quarter.name(), ledger.in(area), span.part(quarter.from(), quarter.to())))
                .toList();
    }

    private List<Group> years(String area, Span span) {
        return IntStream.rangeClosed(span.from().getYear(), span.to().getYear())
                .mapToObj(year -> new Group(
                        "" + year,
                        year + "年",
                        ledger.in(area),
                        span.part(Span.year(year).from(), Span.year(year).to())))
                .toList();
    }

    /** A unit as wide as the area or wider counts the cases of the area only; a merged village keeps its own. */
    private List<Group> units(String area, int digits, Span span) {
        var code = area.equals(Country.WHOLE) ? "" : area;
        var wide = digits < 12 && code.length() >= digits;
        var units =
                wide ? List.of(code.substring(0, digits)) : ledger.villages().units(area, digits);
        return units.stream()
                .filter(unit -> digits < 12 || hasRow(unit, span))
                .map(unit -> new Group(unit, ledger.villages().name(unit), ofUnit(area, unit), span))
                .toList();
    }

    private List<ModelCase> ofUnit(String area, String unit) {
        return ledger.in(area).stream()
                .filter(each -> each.village().startsWith(unit))
                .toList();
    }

    /** A merged village has one where the period begins before its merger, and wherever it has a figure. */
    private boolean hasRow(String village, Span span) {
        return ledger.villages().standsBefore(village, span.from())
                || Figures.COUNTED.stream()
                        .anyMatch(figure ->
                                ofUnit(village, village).stream().anyMatch(each -> Figures.counts(figure, each, span)));
    }

    private static String nextLevel(String area) {
        return switch (area.length()) {
            case 1 -> "province";
            case 2 -> "prefecture";
            case 4 -> "county";
            default -> "township";
        };
    }
}
