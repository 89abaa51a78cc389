package township.mediation.http.formats;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as a cell of a table that a spreadsheet opens. An apostrophe precedes text that the spreadsheet could execute. A
 * tab follows text that it would turn into a number, a date or a different value; the tab is invisible and keeps the
 * cell a text. A test checks this in LibreOffice; many exports for Excel and WPS do the same. The other usual way,
 * {@code ="00123"}, is shown literally by LibreOffice.
 */
public final class CellText {

    /** Includes the signs that a Chinese keyboard writes. */
    private static final String EXECUTABLE = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String APOSTROPHE = "'";
    private static final String TAB = "\t";

    /**
     * Booleans and errors are values by themselves; anything else needs a digit among signs, units and words of dates.
     */
    private static final Pattern VALUE = Pattern.compile(
            "true|false|#.*|(?=.*\\p{Nd})(?:"
                    + "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?<=[\\p{Nd}\\s])[ap]m?"
                    + "|(?<=[\\p{Nd}.])[ed](?=[+-]?\\p{Nd})|(?<=\\p{Nd})[tz]"
                    + "|[\\p{Nd}\\s\\p{Z}\\p{Sc}.,:;/\\\\%()+*'-]"
                    + "|[\\uFF0E\\uFF0C\\uFF1A\\uFF0F\\uFF05\\uFF08\\uFF09\\uFF0B\\uFF0D\\u2010-\\u2015\\u2212\\u3001]"
                    // Year, month, day (twice), hour (three times), minute, second, morning and afternoon.
                    + "|[\\u5E74\\u6708\\u65E5\\u53F7\\u65F6\\u6642\\u70B9\\u5206\\u79D2]|\\u4E0A\\u5348|\\u4E0B\\u5348)++",
            Pattern.DOTALL);

    /** A number that a spreadsheet shows with all its digits unchanged. */
    private static final Pattern SHOWN_AS_IT_IS = Pattern.compile("0|[1-9][0-9]{0,10}");

    /** Groups of digits are not a date if one of them is longer than a year. */
    private static final Pattern GROUPS = Pattern.compile("[0-9]++(?:-[0-9]++)++");

    private static final Pattern LONG_GROUP = Pattern.compile("[0-9]{5}");

    private CellText() {}

    static String of(String text) {
        if (isExecutable(text) || !isValue(text)) {
            return unexecuted(text.endsWith(TAB) ? text + TAB : text);
        }
        return text + TAB;
    }

    /** Marks text that a spreadsheet could execute as text. */
    static String unexecuted(String text) {
        return isExecutable(text) ? APOSTROPHE + text : text;
    }

    /** Returns the text that a cell was made from. */
    public static String in(String cell) {
        var begun = cell.startsWith(APOSTROPHE) ? cell.substring(1) : cell;
        return begun.endsWith(TAB) ? begun.substring(0, begun.length() - 1) : begun;
    }

    private static boolean isExecutable(String text) {
        return !text.isEmpty() && EXECUTABLE.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isValue(String text) {
        return VALUE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches()
                && !SHOWN_AS_IT_IS.matcher(text).matches()
                && !(GROUPS.matcher(text).matches() && LONG_GROUP.matcher(text).find());
    }
}
