package township.mediation.figures.statistics.model.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A country small enough to count by hand: two provinces, four townships, codes next to each other. */
public final class Country {

    public static final String WHOLE = "0";
    public static final String UNKNOWN_VILLAGE = "431223206998";

    public static final SortedMap<String, String> AREAS = new TreeMap<>(Map.ofEntries(
            Map.entry(WHOLE, "全国"),
            Map.entry("43", "湖南省"),
            Map.entry("4312", "怀化市"),
            Map.entry("4313", "娄底市"),
            Map.entry("431223", "辰溪县"),
            Map.entry("431224", "溆浦县"),
            Map.entry("431223206", "后塘瑶族乡"),
            Map.entry("431223207", "上蒲溪瑶族乡"),
            Map.entry("431224100", "卢峰镇"),
            Map.entry("44", "广东省"),
            Map.entry("4401", "广州市"),
            Map.entry("440103", "荔湾区"),
            Map.entry("440103001", "沙面街道")));

    /** Those that have one. */
    public static final Map<String, String> ENGLISH_NAMES =
            Map.of(WHOLE, "The whole country", "431223206", "Houtang Yao Township", "44", "Guangdong");

    public static final SortedMap<String, String> VILLAGES = new TreeMap<>(Map.of(
            "431223206200", "王家村",
            "431223206201", "六里村",
            "431223206999", "岩门村",
            "431223207001", "五宝田村",
            "431223207200", "田湾村",
            "431224100200", "地坪村",
            "431224100201", "横岩村",
            "440103001001", "翠洲社区"));

    /** Enough of one township for a chain of mergers. */
    public static final List<String> VILLAGES_OF_HOUTANG = VILLAGES.keySet().stream()
            .filter(code -> code.startsWith("431223206"))
            .toList();

    /** Codes that the office may list. */
    public static final List<String> NEW_VILLAGES = List.of("431223206001", "431223207201", "440103001002");

    /** In a township that is not known. */
    public static final String VILLAGE_OF_NO_TOWNSHIP = "431223299001";

    private Country() {}

    public static String township(String village) {
        return village.substring(0, 9);
    }

    /** By the code alone. */
    static boolean covers(String area, String code) {
        return area.equals(WHOLE) || code.startsWith(area);
    }

    /** Areas of every level, villages among them, also those that are not known yet. */
    public static List<String> everyArea() {
        return Stream.of(AREAS.keySet(), VILLAGES.keySet(), NEW_VILLAGES)
                .flatMap(Collection::stream)
                .toList();
    }

    public static Path areaList(Path directory) {
        return write(
                directory.resolve("areas.csv"),
                "code,name,nameEn",
                AREAS.entrySet().stream()
                        .map(area -> area.getKey() + "," + area.getValue() + ","
                                + ENGLISH_NAMES.getOrDefault(area.getKey(), "")));
    }

    public static Path villageList(Path directory) {
        return write(
                directory.resolve("villages.csv"),
                "code,name,township",
                VILLAGES.entrySet().stream()
                        .map(village -> village.getKey() + "," + village.getValue() + ","
                                + AREAS.get(township(village.getKey()))));
    }

    private static Path write(Path file, String header, Stream<String> lines) {
        try {
            return Files.writeString(
                    file, Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
