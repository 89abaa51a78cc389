package township.mediation.statistics.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A country small enough to count by hand: two provinces, four townships, codes next to each other. */
final class Country {

    static final String WHOLE = "0";
    static final String UNKNOWN_VILLAGE = "431223206998";

    static final SortedMap<String, String> AREAS = new TreeMap<>(Map.ofEntries(
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
    static final Map<String, String> ENGLISH_NAMES =
            Map.of(WHOLE, "The whole country", "431223206", "Houtang Yao Township", "44", "Guangdong");

    static final SortedMap<String, String> VILLAGES = new TreeMap<>(Map.of(
            "431223206200", "王家村",
            "431223206201", "六里村",
            "431223206999", "岩门村",
            "431223207000", "五宝田村",
            "431223207200", "田湾村",
            "431224100200", "地坪村",
            "431224100201", "横岩村",
            "440103001001", "翠洲社区"));

    private Country() {}

    static String township(String village) {
        return village.substring(0, 9);
    }

    static boolean covers(String area, String code) {
        return area.equals(WHOLE) || code.startsWith(area);
    }

    /** Areas of every level, villages among them. */
    static List<String> everyArea() {
        return Stream.concat(AREAS.keySet().stream(), VILLAGES.keySet().stream())
                .toList();
    }

    static String name(String area) {
        return AREAS.containsKey(area) ? AREAS.get(area) : VILLAGES.get(area);
    }

    /** The units of a level, told by the length of its codes, in an area, in their order. */
    static List<String> units(String area, int digits) {
        return everyArea().stream()
                .filter(code -> code.length() == digits && !code.equals(WHOLE) && covers(area, code))
                .toList();
    }

    static List<String> neighbours(String village) {
        return units(township(village), 12);
    }

    static Path areaList(Path directory) {
        return write(
                directory.resolve("areas.csv"),
                "code,name,nameEn",
                AREAS.entrySet().stream()
                        .map(area -> area.getKey() + "," + area.getValue() + ","
                                + ENGLISH_NAMES.getOrDefault(area.getKey(), "")));
    }

    static Path villageList(Path directory) {
        return write(
                directory.resolve("villages.csv"),
                "code,name,township",
                VILLAGES.entrySet().stream()
                        .map(village ->
                                village.getKey() + "," + village.getValue() + "," + name(township(village.getKey()))));
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
