package township.mediation.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as spreadsheets and editors save them, and what is said of those that cannot be read. */
class AreaListTest {

    private static final String VILLAGES = """
            code,name,township
            431223206200,王家村,后塘瑶族乡
            431223206215,莲花村,后塘瑶族乡
            """;

    private static final List<ListedRow> READ = List.of(village("431223206200", "王家村"), village("431223206215", "莲花村"));

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(textBlock = """
            UTF-8,    ''
            UTF-8,    EFBBBF
            UTF-16LE, FFFE
            UTF-16BE, FEFF
            UTF-16LE, ''
            UTF-16BE, ''
            GB18030,  ''
            GBK,      ''
            GB2312,   ''
            GB18030,  84319533
            """)
    void readsEveryEncodingThatIsInUse(String charset, String mark) {
        assertThat(AreaList.ofVillages(file(charset, mark, VILLAGES))).isEqualTo(READ);
        assertThat(AreaList.ofVillages(file(charset, mark, VILLAGES.replace("\n", "\r\n"))))
                .isEqualTo(READ);
    }

    @Test
    void readsACharacterThatOnlyTheWholeOfGb18030Has() {
        var list = "code,name,township\n431223206200,𠀋家村,后塘瑶族乡\n";

        assertThat(AreaList.ofVillages(file("GB18030", "", list)))
                .extracting(ListedRow::name)
                .containsExactly("𠀋家村");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code\\tname\\ttownship\\n431223206200\\t王家村\\t后塘瑶族乡\\n431223206215\\t莲花村\\t后塘瑶族乡",
                "code;name;township\\n431223206200;王家村;后塘瑶族乡\\n431223206215;莲花村;后塘瑶族乡\\n",
                "township,code,name\\n后塘瑶族乡,431223206200,王家村\\n后塘瑶族乡,431223206215,莲花村\\n",
                "序号,code,备注,name,township\\n1,431223206200,\\\"a,b\\\",王家村,后塘瑶族乡\\n2,431223206215,,莲花村,后塘瑶族乡\\n",
                "\\\"code\\\",\\\"name\\\",\\\"township\\\"\\n\\\"431223206200\\\",\\\"王家村\\\",\\\"后塘瑶族乡\\\"\\n\\\"431223206215\\\",\\\"莲花村\\\",\\\"后塘瑶族乡\\\"\\n",
                " Code , NAME ,Township\\n 431223206200 ,王家村\u3000,\u00a0后塘瑶族乡\\n431223206215,\u200b莲花村,后塘瑶族乡 \\n",
                "code,name,township\\n431223206200,王家村,后塘瑶族乡\\n\\n,,\\n431223206215,莲花村,后塘瑶族乡\\n,,\\n\\n\\n",
                "code,name,township,,\\n431223206200,王家村,后塘瑶族乡,,\\n431223206215,莲花村,后塘瑶族乡\\n",
                "\\n\\ncode,name,township\\n431223206200,王家村,后塘瑶族乡\\n431223206215,莲花村,后塘瑶族乡",
                "code,name,township\\n=\\\"431223206200\\\",王家村,后塘瑶族乡\\n４３１２２３２０６２１５,莲花村,后塘瑶族乡\\n",
                "code,name,township\\n431223206200,王家村,后塘瑶族乡\\n431223206215,莲花村,后塘瑶族乡\\n431223206215,莲花村,后塘瑶族乡\\n"
            })
    void readsEveryFormInWhichATableIsSaved(String list) {
        assertThat(AreaList.ofVillages(file("UTF-8", "", list.translateEscapes())))
                .isEqualTo(READ);
        assertThat(AreaList.ofVillages(file("GB18030", "", list.translateEscapes())))
                .isEqualTo(READ);
    }

    @Test
    void readsTheCodesOfWiderAreasAlsoFilledUpWithZeros() {
        var list = """
                code,name,nameEn
                430000000000,湖南省,Hunan
                431200000000,怀化市,
                431223000000,辰溪县,Chenxi County
                431223206000,后塘瑶族乡,
                """;

        assertThat(AreaList.ofAreas(file("UTF-8", "", list)))
                .containsExactly(
                        area("43", "湖南省", "Hunan"),
                        area("4312", "怀化市", null),
                        area("431223", "辰溪县", "Chenxi County"),
                        area("431223206", "后塘瑶族乡", null));
        assertThat(AreaList.ofAreas(file("UTF-8", "", "name,code\n湖南省,43\n"))).containsExactly(area("43", "湖南省", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                         | it is empty
            '\\n\\n'                                                   | it is empty
            code,name\\n                                               | line 1: it must name the columns code, name, township, and lacks township
            代码,名称,乡镇\\n431223206200,王家村,后塘瑶族乡            | line 1: it must name the columns code, name, township, and lacks code, name, township
            code,name,township\\n4312232062,王家村,甲乡                | line 2: 4312232062 is no code of a village: it has 12 digits
            code,name,township\\n431223206,王家村,甲乡                 | line 2: 431223206 is no code of a village: it has 12 digits
            code,name,township\\n\\n4.31223E+11,王家村,甲乡            | line 3: the code 4.31223E+11 is a number that a spreadsheet has rounded
            code,name,township\\n431223206200,,甲乡                    | line 2: there is no name
            code,name,township\\n431223206200,王家村                   | line 2: there is no township
            code,name,township\\n,王家村,甲乡                          | line 2: there is no code
            code,name,township\\n431223206200,???,甲乡                 | line 2: the name was lost when the list was saved, and reads ???
            code,name,township\\n431223206200,王家�,甲乡               | line 2: it holds bytes that are no characters
            code,name,township\\n431223206200,王家村,甲,乙乡           | line 2: it has more cells than the first line has names
            code,name,township\\n431223206200,"王家\\n村",甲乡         | line 2: the name is longer than 60 characters, or holds a line break
            code,name,township\\n431223206200,甲村,甲乡\\n431223206200,乙村,甲乡 | line 3: 431223206200 stands in an earlier line too, as 甲村
            code,name,township\\n431223206200,甲村,甲乡\\n431223206201,乙村,乙乡 | line 3: the township 431223206 is called 乙乡, and 甲乡 further up
            """)
    void saysInWhichLineAndWhyAListCannotBeUsed(String list, String reason) {
        var file = file("UTF-8", "", list.translateEscapes());

        assertThatThrownBy(() -> AreaList.ofVillages(file))
                .isInstanceOf(UnusableList.class)
                .hasMessageStartingWith("The list " + file + " cannot be used: " + reason)
                .hasMessageNotContaining("\n");
    }

    /** Nearly all bytes are some character of GB18030. */
    @Test
    void takesNoDamagedUtf8ForAnotherEncoding() throws IOException {
        var bytes = VILLAGES.getBytes(StandardCharsets.UTF_8);
        bytes[VILLAGES.indexOf('\n') + "\n431223206200,".length()] = 'x';
        var file = Files.write(directory.resolve("damaged.csv"), bytes).toString();

        assertThatThrownBy(() -> AreaList.ofVillages(file))
                .hasMessageStartingWith("The list " + file + " cannot be used: line 2: it holds bytes that are no");
    }

    @Test
    void saysWhatIsNoListAtAll() throws IOException {
        var workbook = Files.write(directory.resolve("villages.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0});

        assertUnusable(workbook, "it is a workbook: save it from the spreadsheet as CSV");
        assertUnusable(directory, "it is a directory");
        assertUnusable(directory.resolve("no.csv"), "there is no such file");
        assertUnusable(Path.of(file("UTF-8", "", "code,name,township\n431223206200,\"王家村,甲乡\n")), "it is no table: ");
    }

    @Test
    void theListOfAreasTakesNoVillages() {
        var file = file("UTF-8", "", "code,name\n431223206215,莲花村\n");

        assertThatThrownBy(() -> AreaList.ofAreas(file))
                .hasMessageContaining("line 2: 431223206215 is no code of an area: it has 2, 4, 6 or 9 digits");
    }

    private static void assertUnusable(Path file, String reason) {
        assertThatThrownBy(() -> AreaList.ofVillages(file.toString()))
                .isInstanceOf(UnusableList.class)
                .hasMessageStartingWith("The list " + file + " cannot be used: " + reason)
                .hasMessageNotContaining("\n");
    }

    private String file(String charset, String mark, String text) {
        try {
            var file = Files.createTempFile(directory, "list", ".csv");
            try (var content = Files.newOutputStream(file)) {
                content.write(HexFormat.of().parseHex(mark));
                content.write(text.getBytes(Charset.forName(charset)));
            }
            return file.toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ListedRow village(String code, String name) {
        return new ListedRow(new AreaCode(code), name, null, "后塘瑶族乡");
    }

    private static ListedRow area(String code, String name, @Nullable String nameEn) {
        return new ListedRow(new AreaCode(code), name, nameEn, null);
    }
}
