package township.mediation.http.formats;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a sheet for reading on a screen and for printing on A4, or on A3 if it is wide. */
final class SheetWriter<R> {

    private static final int TITLE_SIZE = 14;
    private static final int LINE_HEIGHT = 16;
    private static final int ROW_HEIGHT = 18;
    private static final int LEAST_WIDTH = 6;
    private static final int MOST_WIDTH = 60;
    /** More columns get narrow headers, so that they stay legible when scaled to the width of a page. */
    private static final int FEW_COLUMNS = 12;
    /** The width of an A4 page at two thirds of the size. */
    private static final int MOST_WIDTH_OF_A4 = 240;

    private static final int HEADER_OF_FEW = 20;
    private static final int HEADER_OF_MANY = 6;
    private static final int MARGIN = 3;
    private static final float PAGE_MARGIN = 0.4f;
    private static final String GREY = "E7E9EC";
    private static final String LINE = "9AA0A6";

    private final Sheet<R> sheet;
    private final Worksheet out;
    private final int header;

    SheetWriter(Sheet<R> sheet, Worksheet out) {
        this.sheet = sheet;
        this.out = out;
        this.header = sheet.lines().size() + 2;
    }

    void write() {
        text(0, 0, sheet.title());
        out.style(0, 0).bold().fontSize(TITLE_SIZE).set();
        for (int i = 0; i < sheet.lines().size(); i++) {
            text(i + 1, 0, sheet.lines().get(i));
        }
        var linesOfHeader = 1;
        var wholeWidth = 0;
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            var width = width(column);
            write(i, column);
            out.width(i, width);
            wholeWidth += width;
            linesOfHeader = Math.max(linesOfHeader, lines(column.header(), width - MARGIN));
        }
        out.rowHeight(header, linesOfHeader * LINE_HEIGHT + 4);
        layOut(wholeWidth > MOST_WIDTH_OF_A4 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
    }

    private void write(int index, Column<R> column) {
        text(header, index, column.header());
        framed(header, index)
                .bold()
                .fillColor(GREY)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        var row = header;
        for (var each : sheet.rows()) {
            cell(++row, index, column.cell().of(each));
            out.rowHeight(row, ROW_HEIGHT);
            framed(row, index, column.kind()).set();
        }
        cell(++row, index, column.cell().of(sheet.total()));
        out.rowHeight(row, ROW_HEIGHT);
        framed(row, index, column.kind())
                .bold()
                .borderStyle(BorderSide.TOP, BorderStyle.MEDIUM)
                .set();
    }

    private StyleSetter framed(int row, int column, Column.Kind kind) {
        return framed(row, column)
                .format(kind.format())
                .horizontalAlignment(kind == Column.Kind.TEXT ? "left" : "right")
                .indent(1)
                .verticalAlignment("center");
    }

    private StyleSetter framed(int row, int column) {
        return out.style(row, column).borderStyle(BorderStyle.THIN).borderColor(LINE);
    }

    private void cell(int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            out.value(row, column, number);
        } else if (value != null) {
            text(row, column, value.toString());
        }
    }

    private void text(int row, int column, String text) {
        out.value(row, column, CellText.unexecuted(text));
    }

    private static int lines(String text, int width) {
        return (TextWidth.of(text) + width - 1) / width;
    }

    private int width(Column<R> column) {
        var numbers = new DecimalFormat(column.kind().numbers(), DecimalFormatSymbols.getInstance(Locale.ROOT));
        var room = sheet.columns().size() > FEW_COLUMNS ? HEADER_OF_MANY : HEADER_OF_FEW;
        var widest = Stream.concat(sheet.rows().stream(), Stream.of(sheet.total()))
                .map(row -> column.cell().of(row))
                .mapToInt(value -> TextWidth.of(
                        value instanceof Number ? numbers.format(value) : value == null ? "" : value.toString()))
                .reduce(TextWidth.unbroken(column.header(), room), Math::max);
        return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, widest) + MARGIN);
    }

    private void layOut(PaperSize paper) {
        out.freezePane(sheet.leading(), header + 1);
        out.repeatRows(header, header);
        out.paperSize(paper);
        out.pageOrientation("landscape");
        out.leftMargin(PAGE_MARGIN);
        out.rightMargin(PAGE_MARGIN);
        out.setFitToPage(true);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0);
        out.footer("&P / &N", Position.CENTER);
    }
}
