package township.mediation.figures.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.cases.facts.DisputeType;
import township.mediation.cases.facts.Handler;
import township.mediation.cases.facts.Measure;
import township.mediation.cases.facts.Period;
import township.mediation.cases.facts.Source;
import township.mediation.refusals.InvalidValue;
import township.mediation.refusals.NotOfForm;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** What the rows of statistics are: units of an area, codes, or the months, quarters and years of a period. */
public enum Grouping {
    VILLAGE("village", AreaLevel.VILLAGE),
    TOWNSHIP("township", AreaLevel.TOWNSHIP),
    COUNTY("county", AreaLevel.COUNTY),
    PREFECTURE("prefecture", AreaLevel.PREFECTURE),
    PROVINCE("province", AreaLevel.PROVINCE),
    TYPE("type", "c.type", DisputeType.values()),
    SOURCE("source", "c.source", Source.values()),
    HANDLED_BY("handledBy", "c.handled_by", Handler.values()),
    MONTH("month", "YYYY-MM", Key::months),
    QUARTER("quarter", "YYYY-\"Q\"Q", Key::quarters),
    YEAR("year", "YYYY", Key::years);

    private static final int MOST_PERIODS = 240;

    private final String code;
    private final String expression;
    private final @Nullable AreaLevel unit;
    private final Function<Period, List<Key>> keys;

    /** The code of the unit is the beginning of the code of the village where the dispute arose. */
    Grouping(String code, AreaLevel unit) {
        this.code = code;
        this.expression = "left(c.village_code, " + unit.digits() + ")";
        this.unit = unit;
        this.keys = period -> List.of();
    }

    Grouping(String code, String expression, Enum<?>... codes) {
        this.code = code;
        this.expression = expression;
        this.unit = null;
        this.keys = period -> Arrays.stream(codes)
                .map(each -> new Key(each.name(), Texts.in(Language.ZH).of("code." + code + "." + each.name())))
                .toList();
    }

    /** @param form the pattern by which a day of a case becomes the key */
    Grouping(String code, String form, Function<Period, List<Key>> keys) {
        this.code = code;
        this.expression = "to_char(%s, '" + form + "')";
        this.unit = null;
        this.keys = keys;
    }

    /**
     * What a request names.
     *
     * @throws InvalidValue at {@code by}, or at {@code to} where the period has too many rows
     */
    static Grouping of(String by, AreaCode area, Period period) {
        var asked = InvalidValue.read("by", by, code -> NotOfForm.unlessOneOf(List.of(values()), Grouping::code, code));
        if (asked == VILLAGE && area.level().compareTo(AreaLevel.PREFECTURE) < 0) {
            throw new InvalidValue("by", "violation.area-too-wide");
        }
        if (asked.keys(period).size() > MOST_PERIODS) {
            throw new InvalidValue("to", "violation.too-many-periods", MOST_PERIODS);
        }
        return asked;
    }

    /** Villages if the code of the area has 4 or more digits, otherwise the units of the next level down. */
    static Grouping ofNextLevel(AreaCode area) {
        return switch (area.level()) {
            case COUNTRY -> PROVINCE;
            case PROVINCE -> PREFECTURE;
            case PREFECTURE, COUNTY, TOWNSHIP, VILLAGE -> VILLAGE;
        };
    }

    public String code() {
        return code;
    }

    /** The SQL expression that makes the key of a row from a case, where the rows are not periods. */
    String expression() {
        return expression;
    }

    /** The SQL expression that makes the key of a row from a day of a case, where the rows are periods. */
    String expression(Measure.Day day) {
        return expression.formatted(day.column());
    }

    /** The level of the rows; null where they are not units of the area. */
    @Nullable
    AreaLevel unit() {
        return unit;
    }

    /** The keys of the rows, where they are not units of the area. */
    List<Key> keys(Period period) {
        return keys.apply(period);
    }

    /** Whether a key of one determines the key of the other, as a village determines its township. */
    boolean isOfKind(Grouping other) {
        return this == other || (unit != null && other.unit != null) || (byTime() && other.byTime());
    }

    /** Whether the rows are consecutive periods. */
    boolean byTime() {
        return this == MONTH || this == QUARTER || this == YEAR;
    }
}
