package township.mediation.cases.facts;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts in yuan: strings with at most two decimals in requests, with exactly two in answers. */
public final class Money {

    /** Stands for a text that is not an amount, until the rule {@code amount-invalid} refuses it in its turn. */
    private static final BigDecimal UNREADABLE = BigDecimal.ONE.negate();

    private static final Pattern FORM = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    private Money() {}

    public static BigDecimal ofText(@Nullable String amount) {
        if (amount == null) {
            return BigDecimal.ZERO.setScale(2);
        }
        return FORM.matcher(amount).matches() ? new BigDecimal(amount).setScale(2) : UNREADABLE;
    }

    static boolean isUnreadable(BigDecimal amount) {
        return amount.signum() < 0;
    }

    public static String text(BigDecimal yuan) {
        return yuan.setScale(2).toPlainString();
    }
}
